package dev.etiquette.archives.x;

import dev.etiquette.archives.activitystreams.ActivityObject;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.Interaction;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.text.QuotedText;
import dev.etiquette.model.Platform;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The people of one file of X: the owner, those whom the owner follows or is followed by, those blocked or muted.
 *
 * <p>A follow in these lists is one that has taken effect, as X lists requests elsewhere; so both kinds count as a
 * follow that was accepted, and whoever is in either list is connected. None of the lists has dates.
 */
final class XPeopleReader {

    private static final Pattern ID = Pattern.compile("[1-9]\\d{0,19}");

    private final SourceDocument origin;
    private final ArchiveFindings findings;

    XPeopleReader(SourceDocument origin, ArchiveFindings findings) {
        this.origin = origin;
        this.findings = findings;
    }

    /** Whether X could have given this id, be it to a person or to a post. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** An entry of {@code account.js}. */
    void account(ActivityObject entry, SourceDocument.Place place) {
        ActivityObject account = inside(entry, "accountId");
        String id = account.text("accountId").strip();
        if (isId(id)) {
            owner(id, account.text("username"), account.text("accountDisplayName"));
        } else {
            findings.skipped(place.skipped(idTrouble(id)));
        }
    }

    /** The table of contents, which names the owner too. */
    void manifest(ActivityObject manifest) {
        for (ActivityObject user : manifest.things("userInfo")) {
            String id = user.text("accountId").strip();
            if (isId(id)) {
                owner(id, user.text("userName"), user.text("displayName"));
            }
        }
    }

    private void owner(String id, String handle, String name) {
        origin.folder().claim().isOwnedBy(id);
        meet(id, handle, name);
    }

    /** Somebody exists; a blank handle or name says nothing. */
    void meet(String id, String handle, String name) {
        findings.people().met(id, Platform.X);
        findings.people().hasHandle(id, shortened(handle));
        findings.people().isNamed(id, shortened(name));
    }

    void following(ActivityObject entry, SourceDocument.Place place) {
        other(entry, place)
                .ifPresent(id ->
                        findings.did(accepted(id, follow(origin.folder().self(), id)), place));
    }

    void follower(ActivityObject entry, SourceDocument.Place place) {
        String self = origin.folder().self();
        other(entry, place).ifPresent(id -> findings.did(accepted(self, follow(id, self)), place));
    }

    void blocked(ActivityObject entry, SourceDocument.Place place) {
        other(entry, place).ifPresent(id -> findings.did(did(Interaction.Kind.BLOCK, id), place));
    }

    void muted(ActivityObject entry, SourceDocument.Place place) {
        other(entry, place).ifPresent(id -> findings.did(did(Interaction.Kind.MUTE, id), place));
    }

    /** Who is in a list of others. */
    private Optional<String> other(ActivityObject entry, SourceDocument.Place place) {
        String id = inside(entry, "accountId").text("accountId").strip();
        if (!isId(id)) {
            findings.skipped(place.skipped(idTrouble(id)));
            return Optional.empty();
        }
        findings.people().met(id, Platform.X);
        origin.folder().claim().isNot(id);
        return Optional.of(id);
    }

    /** Why something cannot be the id that is wanted. */
    static String idTrouble(String id) {
        return id.isEmpty()
                ? "it has no id, so it cannot be told from others"
                : "its id \"" + QuotedText.of(id) + "\" is not one that X gives";
    }

    /** The object that has a property: the entry itself, or one that it wraps. */
    static ActivityObject inside(ActivityObject entry, String property) {
        if (!entry.has(property)) {
            for (JsonNode value : entry.node()) {
                if (value instanceof ObjectNode object && object.has(property)) {
                    return new ActivityObject(object);
                }
            }
        }
        return entry;
    }

    private Interaction did(Interaction.Kind kind, String whom) {
        return new Interaction(kind, "", origin.folder().self(), whom, Optional.empty(), Optional.empty());
    }

    private static Interaction follow(String who, String whom) {
        return new Interaction(Interaction.Kind.FOLLOW, "", who, whom, Optional.empty(), Optional.empty());
    }

    private static Interaction accepted(String byWhom, Interaction follow) {
        return new Interaction(Interaction.Kind.ACCEPT, "", byWhom, "", Optional.empty(), Optional.of(follow));
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), 200));
    }
}
