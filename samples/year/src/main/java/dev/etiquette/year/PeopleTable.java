package dev.etiquette.year;

import dev.etiquette.model.Cadence;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reads the table of people, of which the table itself says what stands where. */
final class PeopleTable {

    private static final List<Platform> PLATFORMS =
            List.of(Platform.X, Platform.LINKEDIN, Platform.MASTODON, Platform.FACEBOOK);

    private final ZoneId zone;

    private PeopleTable(ZoneId zone) {
        this.zone = zone;
    }

    /** Everybody in a table whose times are on the clock of that zone. */
    static ParsedTable<Contact> of(String file, String table, ZoneId zone) {
        PeopleTable people = new PeopleTable(zone);
        return ParsedTable.of(file, table, people::contact);
    }

    private Contact contact(ParsedRow row) {
        Contact contact = Contact.of(row.needed("id"), row.needed("name"))
                .inGroup(row.text("group"))
                .withPriority(priority(row))
                .because(row.text("why"), row.text("benefit"), row.text("offer"))
                .every(new Cadence(row.days("every"), row.days("at most")))
                .reachableBy(row.parts("offline", " ").stream()
                        .map(name -> channel(row, name))
                        .toArray(Channel[]::new));
        for (Platform platform : PLATFORMS) {
            if (row.has(platform.id())) {
                contact = contact.withHandle(platform, row.text(platform.id()));
            }
        }
        if (row.has("zone")) {
            contact = contact.livingIn(zone(row));
        }
        return row.has("leave alone") ? contact.leftAlone(ban(row, contact.id())) : contact;
    }

    private static int priority(ParsedRow row) {
        if (!row.needed("priority").matches("[1-5]")) {
            throw row.refusal("has the priority \"" + row.text("priority") + "\"; it must be from 1 to 5");
        }
        return Integer.parseInt(row.text("priority"));
    }

    private static ZoneId zone(ParsedRow row) {
        try {
            return ZoneId.of(row.text("zone"));
        } catch (DateTimeException unknown) {
            throw row.refusal("has the zone \"" + row.text("zone") + "\"; a zone is written Europe/Berlin");
        }
    }

    private static Channel channel(ParsedRow row, String name) {
        return Channel.known(name).orElseThrow(() -> row.refusal("has the channel \"" + name + "\", which is none"));
    }

    private DoNotContact ban(ParsedRow row, PersonId person) {
        Instant since = row.moment(row.needed("since") + " 00:00", zone);
        Platform platform = Platform.ANY;
        Channel channel = Channel.ANY;
        for (String word : row.parts("leave alone", " ")) {
            Optional<Platform> place =
                    PLATFORMS.stream().filter(each -> each.id().equals(word)).findFirst();
            if (place.isPresent()) {
                platform = place.get();
            } else if (!word.equals("everywhere")) {
                channel = channel(row, word);
            }
        }
        return new DoNotContact(person, platform, channel, row.text("reason"), since);
    }
}
