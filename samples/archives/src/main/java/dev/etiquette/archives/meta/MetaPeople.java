package dev.etiquette.archives.meta;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.Interaction;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.json.JsonObject;
import dev.etiquette.archives.json.NestedLists;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Friends, people who were blocked, and the owner's profile. */
final class MetaPeople implements NestedLists.Listener {

    /** The lists that are walked through. */
    static final Set<String> LISTS = Set.of(
            "friends_v2",
            "friends",
            "blocked_users_v2",
            "blocked_users",
            "relationships_blocked_users",
            "relationships_following",
            "profile_user");

    /** Whoever has left is called so. */
    private static final Set<String> GONE = Set.of(
            "facebook user",
            "instagram user",
            "instagramuser",
            "facebook-nutzer",
            "facebook-nutzer:in",
            "instagram-nutzer",
            "usuario de facebook",
            "usuario de instagram",
            "utilisateur de facebook",
            "utilisateur instagram",
            "utente di facebook",
            "utente instagram",
            "facebook-gebruiker",
            "instagram-gebruiker",
            "usuário do facebook",
            "usuário do instagram");

    private final SourceDocument source;
    private final ArchiveFindings findings;
    private final PersonRegistry people;
    private final Platform platform;
    private final BlockedPeople blocked;

    MetaPeople(SourceDocument source, ArchiveFindings findings, BlockedPeople blocked) {
        this.source = source;
        this.findings = findings;
        this.blocked = blocked;
        this.people = findings.people();
        this.platform = source.export().platform();
        source.export().setIdOfSilentOwner(name -> platform + ":" + name);
    }

    /** The id of somebody who is called so. */
    String add(String name) {
        String id = platform + ":" + name;
        people.add(id, platform);
        people.addName(id, name);
        if (GONE.contains(name.toLowerCase(Locale.ROOT))) {
            people.setNobody(id, "Their account on " + platform.name() + " was deleted.");
        }
        return id;
    }

    /** The id of somebody who takes part in a conversation. */
    String addWriter(String name) {
        String id = add(name);
        if (platform == Platform.INSTAGRAM) {
            blocked.addWriter(id);
        }
        return id;
    }

    @Override
    public void value(String path, JsonNode value, String where) {
        if (!(value instanceof ObjectNode object)) {
            return;
        }
        JsonObject entry = new JsonObject(object);
        switch (path) {
            case "friends_v2[]", "friends[]" -> add(Interaction.Kind.CONNECT, entry, where);
            case "relationships_following[]" -> add(Interaction.Kind.FOLLOW, entry, where);
            case "blocked_users_v2[]", "blocked_users[]", "relationships_blocked_users[]" ->
                add(Interaction.Kind.BLOCK, entry, where);
            case "profile_v2" -> entry.objects("name").forEach(name -> own(MetaText.line(name.text("full_name")), ""));
            case "profile_user[]" ->
                entry.objects("string_map_data").forEach(data -> own(of(data, "Name"), of(data, "Username")));
            default -> {
                // Phones, cities and the like.
            }
        }
    }

    private static String of(JsonObject data, String field) {
        return data.objects(field).stream()
                .map(each -> MetaText.line(each.text("value")))
                .findFirst()
                .orElse("");
    }

    /** On Instagram messages show the name, and lists the handle. */
    private void own(String name, String handle) {
        String called = name.isEmpty() ? handle : name;
        if (!called.isEmpty()) {
            String id = add(called);
            people.addHandle(id, handle);
            source.export().ownerEvidence().addOwner(id);
        }
    }

    private void add(Interaction.Kind kind, JsonObject entry, String where) {
        JsonObject listed =
                entry.objects("string_list_data").stream().findFirst().orElse(entry);
        String name = MetaText.line(entry.firstText("name", "title"));
        name = name.isEmpty() ? MetaText.line(listed.text("value")) : name;
        if (name.isEmpty()) {
            findings.addSkipped(source.at(where).problem("it names nobody; expected a name"));
            return;
        }
        String seconds = listed.text("timestamp").strip();
        Optional<Instant> at = seconds.matches("[1-9]\\d{8,10}")
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds))).filter(Times::isOnCalendar)
                : Optional.empty();
        String person = add(name);
        if (kind == Interaction.Kind.BLOCK && platform == Platform.INSTAGRAM) {
            blocked.add(person);
        }
        findings.addInteraction(
                new Interaction(kind, "", Interaction.OWNER, person, at, Optional.empty()), source.at(where));
    }

    @Override
    public void problem(String where, String reason) {
        findings.addSkipped(source.at(where).problem(reason));
    }
}
