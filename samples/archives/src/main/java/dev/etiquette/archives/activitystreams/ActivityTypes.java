package dev.etiquette.archives.activitystreams;

import java.util.Set;

/** The types of ActivityStreams 2.0, grouped by how they are read. */
final class ActivityTypes {

    /** Objects with a text. {@code ChatMessage} is Pleroma's private message. */
    static final Set<String> TEXTS = Set.of(
            "Note", "Article", "Question", "Page", "Video", "Audio", "Image", "Document", "Event", "ChatMessage");

    /** Objects whose name is a title that belongs to the text. */
    static final Set<String> TITLED = Set.of("Article", "Page", "Video", "Audio", "Event");

    static final Set<String> ACTORS = Set.of("Person", "Service", "Organization", "Group", "Application");

    /** Actors that are programs. */
    static final Set<String> PROGRAMS = Set.of("Service", "Application");

    static final Set<String> COLLECTIONS =
            Set.of("Collection", "OrderedCollection", "CollectionPage", "OrderedCollectionPage");

    /** Activities that publish or change a text. */
    static final Set<String> PUBLISHING = Set.of("Create", "Update");

    /** Likes. {@code EmojiReact} is Pleroma's like with an emoji. */
    static final Set<String> LIKING = Set.of("Like", "EmojiReact");

    /** Types of the standard that are ignored on purpose. */
    static final Set<String> UNUSED = Set.of(
            "Activity",
            "Add",
            "Arrive",
            "Dislike",
            "Flag",
            "Ignore",
            "IntransitiveActivity",
            "Invite",
            "Join",
            "Leave",
            "Link",
            "Listen",
            "Mention",
            "Object",
            "Offer",
            "Place",
            "Profile",
            "Read",
            "Relationship",
            "Remove",
            "TentativeAccept",
            "TentativeReject",
            "Travel",
            "View");

    /** Whether a document with this type is recognised. */
    static boolean isKnown(String type) {
        return TEXTS.contains(type)
                || ACTORS.contains(type)
                || COLLECTIONS.contains(type)
                || PUBLISHING.contains(type)
                || LIKING.contains(type)
                || UNUSED.contains(type)
                || Set.of("Announce", "Move", "Follow", "Accept", "Reject", "Block", "Undo", "Delete", "Tombstone")
                        .contains(type);
    }

    private ActivityTypes() {}
}
