package dev.etiquette.archives.activitystreams;

import java.util.Set;

/** The types of ActivityStreams 2.0 by what they mean here. */
final class ActivityTypes {

    /** What says something. {@code ChatMessage} is Pleroma's private message. */
    static final Set<String> WORDS = Set.of(
            "Note", "Article", "Question", "Page", "Video", "Audio", "Image", "Document", "Event", "ChatMessage");

    /** Whose name is a title that belongs to the words. */
    static final Set<String> TITLED = Set.of("Article", "Page", "Video", "Audio", "Event");

    static final Set<String> ACTORS = Set.of("Person", "Service", "Organization", "Group", "Application");

    static final Set<String> COLLECTIONS =
            Set.of("Collection", "OrderedCollection", "CollectionPage", "OrderedCollectionPage");

    /** Activities that say or change something. */
    static final Set<String> SAYING = Set.of("Create", "Update");

    /** {@code EmojiReact} is Pleroma's like with a face. */
    static final Set<String> LIKING = Set.of("Like", "EmojiReact");

    /** What the standard knows and manners do not look at. */
    static final Set<String> UNHEARD = Set.of(
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
            "Move",
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

    /** All names by which a document is recognised. */
    static boolean isKnown(String type) {
        return WORDS.contains(type)
                || ACTORS.contains(type)
                || COLLECTIONS.contains(type)
                || SAYING.contains(type)
                || LIKING.contains(type)
                || UNHEARD.contains(type)
                || Set.of("Announce", "Follow", "Accept", "Reject", "Block", "Undo", "Delete", "Tombstone")
                        .contains(type);
    }

    private ActivityTypes() {}
}
