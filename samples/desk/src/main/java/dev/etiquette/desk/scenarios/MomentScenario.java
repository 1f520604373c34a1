package dev.etiquette.desk.scenarios;

import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Tag;
import dev.etiquette.model.Utterance;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.regex.Pattern;

/**
 * Writes the talk with one person before a moment as the sentences of a scenario, with invented names unless somebody
 * says otherwise. Whether the scenario says what it should is found out by running it.
 */
final class MomentScenario {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.ENGLISH);

    private static final List<String> INVENTED =
            List.of("Ann", "Ben", "Cleo", "Dana", "Emil", "Fay", "Gus", "Hana", "Ivo", "Jill");

    private static final String ME = "Maya";

    private static final int SHORTEST_NAME = 3;

    private final Situation situation;
    private final RuleBook book;
    private final PersonId person;
    private final Instant moment;
    private final boolean realNames;
    private final ZoneId zone;
    private final Map<PersonId, String> names = new LinkedHashMap<>();
    private final Map<String, String> replaced = new LinkedHashMap<>();

    MomentScenario(Situation situation, RuleBook book, PersonId person, Instant moment, boolean realNames) {
        this.situation = situation;
        this.book = book;
        this.person = person;
        this.moment = moment;
        this.realNames = realNames;
        this.zone = situation.owner().zone();
        nameEverybody();
    }

    private void nameEverybody() {
        Owner owner = situation.owner();
        String me = owner.names().stream().findFirst().orElse(ME);
        names.put(owner.id(), realNames ? me : ME);
        for (String name : owner.names()) {
            replace(name, ME);
        }
        // The one whom it is about is Ann, whoever else is in the talk.
        List<Contact> contacts = situation.facts().stream()
                .filter(Contact.class::isInstance)
                .map(Contact.class::cast)
                .sorted(Comparator.comparing((Contact each) -> !each.id().equals(person))
                        .thenComparing(Contact::id))
                .toList();
        int next = 0;
        for (Contact each : contacts) {
            String invented =
                    INVENTED.get(next % INVENTED.size()) + (next < INVENTED.size() ? "" : " " + letters(next));
            next++;
            names.putIfAbsent(each.id(), realNames && !each.name().isEmpty() ? each.name() : invented);
            replace(each.name(), names.get(each.id()));
        }
    }

    /** The second name of whoever comes after all invented first names are given. */
    private static String letters(int number) {
        return String.valueOf((char) ('A' + number / INVENTED.size() % 26));
    }

    private void replace(String name, String invented) {
        if (realNames || name.isBlank()) {
            return;
        }
        replaced.putIfAbsent(name, invented);
        for (String part : name.split("\\s+")) {
            if (part.length() >= SHORTEST_NAME) {
                replaced.putIfAbsent(part, invented);
            }
        }
    }

    /** How somebody is called in it. */
    String name(PersonId id) {
        String name = names.getOrDefault(id, INVENTED.get(INVENTED.size() - 1));
        return name.matches("\\p{Lu}[\\p{L} ]*") ? name : "\"" + name.replace('"', '\'') + "\"";
    }

    /** The name without quotes, for a title. */
    String plainName() {
        return name(person).replace("\"", "");
    }

    /**
     * The lines up to the moment.
     *
     * @param most how many things that were said, the latest ones
     * @param longest how far back
     */
    List<String> given(int most, Duration longest) {
        List<String> lines = new ArrayList<>();
        lines.add("Given I am " + name(situation.owner().id()));
        lines.add("And I live in " + zone.getId());
        people(lines);
        List<Utterance> said = situation.facts().stream()
                .filter(Utterance.class::isInstance)
                .map(Utterance.class::cast)
                .filter(each -> !each.at().isAfter(moment) && each.at().isAfter(moment.minus(longest)))
                .filter(this::isAboutBoth)
                .sorted(Comparator.comparing(Utterance::at)
                        .thenComparing(each -> each.id().value()))
                .toList();
        said.subList(Math.max(0, said.size() - most), said.size()).forEach(each -> lines.add("And " + sentence(each)));
        lines.add("When it is " + when(moment));
        return lines;
    }

    private void people(List<String> lines) {
        for (Fact fact : situation.facts()) {
            if (fact instanceof Contact contact
                    && contact.id().equals(person)
                    && !contact.group().isEmpty()) {
                lines.add("And " + name(person) + " is in my group \"" + quoted(contact.group()) + "\"");
            } else if (fact instanceof Tag tag && tag.contact().equals(person)) {
                lines.add("And " + name(person) + " has the tag \"" + quoted(tag.name()) + "\"");
            } else if (fact instanceof Connection connection
                    && connection.contact().equals(person)
                    && connection.state() == Connection.State.CONNECTED
                    && connection.since().isAfter(Instant.EPOCH)
                    && !connection.since().isAfter(moment)) {
                lines.add("And " + name(person) + " and I became connected on "
                        + connection.platform().name() + " " + onDay(connection.since()));
            }
        }
    }

    private boolean isAboutBoth(Utterance each) {
        PersonId me = situation.owner().id();
        boolean mine = each.author().equals(me);
        if (!mine && !each.author().equals(person)) {
            return false;
        }
        PersonId other = mine ? person : me;
        if (each instanceof Message message) {
            return message.mentions().contains(other) || mentions(each).contains(other);
        } else if (each instanceof Reply reply) {
            return reply.answersWhom().equals(other)
                    || reply.mentions().contains(other)
                    || answersOf(reply).equals(other);
        }
        return !mine || mentions(each).contains(other);
    }

    private PersonId answersOf(Reply reply) {
        return situation.facts().stream()
                .filter(Utterance.class::isInstance)
                .map(Utterance.class::cast)
                .filter(each -> each.id().equals(reply.answers()))
                .map(Utterance::author)
                .findFirst()
                .orElse(PersonId.NONE);
    }

    private static SortedSet<PersonId> mentions(Utterance each) {
        return each instanceof Post post
                ? post.mentions()
                : each instanceof Reply reply ? reply.mentions() : ((Message) each).mentions();
    }

    private String sentence(Utterance each) {
        boolean mine = each.author().equals(situation.owner().id());
        String who = mine ? "I" : name(each.author());
        String whom = mine ? name(person) : "me";
        String place = place(each.platform()) + " " + onDay(each.at()) + ": \"" + text(each) + "\"";
        if (each instanceof Message) {
            return who + " wrote to " + whom + " " + place;
        } else if (each instanceof Post post && post.mentions().isEmpty()) {
            return who + " posted " + place;
        }
        boolean asks = book.marks(text(each)).contains(Mark.QUESTION);
        return who + (asks ? " asked " : " said to ") + whom + " " + place;
    }

    private static String place(Platform platform) {
        return switch (platform.form()) {
            case LETTERS, OFFLINE -> "by " + platform.name();
            case ROOM -> "in " + platform.name();
            default -> "on " + platform.name();
        };
    }

    private String text(Utterance each) {
        return quoted(each.text());
    }

    private String quoted(String text) {
        String line = text.replaceAll("\\s+", " ").strip().replace('"', '\'').replace("\\", "/");
        for (Map.Entry<String, String> each : replaced.entrySet()) {
            line = Pattern.compile(
                            "(?<![\\p{L}\\p{N}])" + Pattern.quote(each.getKey()) + "(?![\\p{L}\\p{N}])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(line)
                    .replaceAll(each.getValue());
        }
        return line;
    }

    private String onDay(Instant at) {
        return "on " + when(at);
    }

    private String when(Instant at) {
        return WHEN.format(at.atZone(zone));
    }
}
