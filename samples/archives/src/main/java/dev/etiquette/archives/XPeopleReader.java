package dev.etiquette.archives;

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

    private final Origin origin;
    private final Findings findings;

    XPeopleReader(Origin origin, Findings findings) {
        this.origin = origin;
        this.findings = findings;
    }

    /** Whether X could have given this id, be it to a person or to a post. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** An entry of {@code account.js}. */
    void account(Thing entry, Origin.Place place) {
        Thing account = inside(entry, "accountId");
        String id = account.text("accountId").strip();
        if (isId(id)) {
            owner(id, account.text("username"), account.text("accountDisplayName"));
        } else {
            findings.skipped(place.skipped(idTrouble(id)));
        }
    }

    /** The table of contents, which names the owner too. */
    void manifest(Thing manifest) {
        for (Thing user : manifest.things("userInfo")) {
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

    void following(Thing entry, Origin.Place place) {
        other(entry, place)
                .ifPresent(id ->
                        findings.did(accepted(id, follow(origin.folder().self(), id)), place));
    }

    void follower(Thing entry, Origin.Place place) {
        String self = origin.folder().self();
        other(entry, place).ifPresent(id -> findings.did(accepted(self, follow(id, self)), place));
    }

    void blocked(Thing entry, Origin.Place place) {
        other(entry, place).ifPresent(id -> findings.did(did(Gesture.Kind.BLOCK, id), place));
    }

    void muted(Thing entry, Origin.Place place) {
        other(entry, place).ifPresent(id -> findings.did(did(Gesture.Kind.MUTE, id), place));
    }

    /** Who is in a list of others. */
    private Optional<String> other(Thing entry, Origin.Place place) {
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
                : "its id \"" + Quoted.of(id) + "\" is not one that X gives";
    }

    /** The object that has a property: the entry itself, or one that it wraps. */
    static Thing inside(Thing entry, String property) {
        if (!entry.has(property)) {
            for (JsonNode value : entry.node()) {
                if (value instanceof ObjectNode object && object.has(property)) {
                    return new Thing(object);
                }
            }
        }
        return entry;
    }

    private Gesture did(Gesture.Kind kind, String whom) {
        return new Gesture(kind, "", origin.folder().self(), whom, Optional.empty(), Optional.empty());
    }

    private static Gesture follow(String who, String whom) {
        return new Gesture(Gesture.Kind.FOLLOW, "", who, whom, Optional.empty(), Optional.empty());
    }

    private static Gesture accepted(String byWhom, Gesture follow) {
        return new Gesture(Gesture.Kind.ACCEPT, "", byWhom, "", Optional.empty(), Optional.of(follow));
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), 200));
    }
}
