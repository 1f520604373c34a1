package dev.etiquette.archives.x;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.Interaction;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.findings.SourcePlace;
import dev.etiquette.archives.json.JsonObject;
import dev.etiquette.model.Platform;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the people of one file of X: the owner, and people whom the owner follows, is followed by, blocks or mutes.
 *
 * <p>A follow in these lists is in effect, as X lists requests elsewhere. So both lists count as accepted follows, and
 * everybody in them is connected. None of the lists has dates.
 */
final class XPeopleReader {

    private static final Pattern ID = Pattern.compile("[1-9]\\d{0,19}");

    private final SourceDocument source;
    private final ArchiveFindings findings;

    XPeopleReader(SourceDocument source, ArchiveFindings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** Whether a text can be an id of X, of a person or of a post. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** Reads an entry of {@code account.js}. */
    void readAccount(JsonObject entry, SourcePlace place) {
        JsonObject account = entry.holderOf("accountId");
        String id = account.text("accountId").strip();
        if (isId(id)) {
            addOwner(id, account.text("username"), account.text("accountDisplayName"));
        } else {
            findings.addSkipped(place.problem(XProblems.id(id)));
        }
    }

    /** Reads the manifest of the archive, which names the owner too. */
    void readManifest(JsonObject manifest) {
        for (JsonObject user : manifest.objects("userInfo")) {
            String id = user.text("accountId").strip();
            if (isId(id)) {
                addOwner(id, user.text("userName"), user.text("displayName"));
            }
        }
    }

    /** Reads the owner of an archive of 2012 to 2018, in a script of its own or as the author of a post. */
    void readOldOwner(JsonObject user) {
        String id = user.firstText("id_str", "id").strip();
        if (isId(id)) {
            addOwner(id, user.text("screen_name"), user.has("name") ? user.text("name") : user.text("full_name"));
        }
    }

    private void addOwner(String id, String handle, String name) {
        source.export().ownerEvidence().addOwner(id);
        add(id, handle, name);
    }

    /** Adds a person. A blank handle or name is ignored. */
    void add(String id, String handle, String name) {
        findings.people().add(id, Platform.X);
        findings.people().addHandle(id, shortened(handle));
        findings.people().addName(id, shortened(name));
    }

    /** Reads an entry of {@code following.js}. */
    void readFollowing(JsonObject entry, SourcePlace place) {
        other(entry, place)
                .ifPresent(id -> findings.addInteraction(
                        accepted(id, follow(source.export().ownerPlaceholder(), id)), place));
    }

    /** Reads an entry of {@code follower.js}. */
    void readFollower(JsonObject entry, SourcePlace place) {
        String self = source.export().ownerPlaceholder();
        other(entry, place).ifPresent(id -> findings.addInteraction(accepted(self, follow(id, self)), place));
    }

    /** Reads an entry of {@code block.js}. */
    void readBlocked(JsonObject entry, SourcePlace place) {
        other(entry, place).ifPresent(id -> findings.addInteraction(byOwner(Interaction.Kind.BLOCK, id), place));
    }

    /** Reads an entry of {@code mute.js}. */
    void readMuted(JsonObject entry, SourcePlace place) {
        other(entry, place).ifPresent(id -> findings.addInteraction(byOwner(Interaction.Kind.MUTE, id), place));
    }

    /** The person in an entry of a list of others. */
    private Optional<String> other(JsonObject entry, SourcePlace place) {
        String id = entry.holderOf("accountId").text("accountId").strip();
        if (!isId(id)) {
            findings.addSkipped(place.problem(XProblems.id(id)));
            return Optional.empty();
        }
        findings.people().add(id, Platform.X);
        source.export().ownerEvidence().exclude(id);
        return Optional.of(id);
    }

    private Interaction byOwner(Interaction.Kind kind, String whom) {
        return Interaction.of(kind, source.export().ownerPlaceholder(), whom);
    }

    private static Interaction follow(String who, String whom) {
        return Interaction.of(Interaction.Kind.FOLLOW, who, whom);
    }

    private static Interaction accepted(String byWhom, Interaction follow) {
        return new Interaction(Interaction.Kind.ACCEPT, "", byWhom, "", Optional.empty(), Optional.of(follow));
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), 200));
    }
}
