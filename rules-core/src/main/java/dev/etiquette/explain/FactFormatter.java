package dev.etiquette.explain;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.Proposal;
import dev.etiquette.explanation.FactRef;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.prepared.DeclaredFact;
import dev.etiquette.prepared.Figure;
import dev.etiquette.prepared.LengthFigure;
import dev.etiquette.prepared.SpecialDay;
import dev.etiquette.prepared.Turn;
import dev.etiquette.vocabulary.RecordValues;
import dev.etiquette.vocabulary.ValueFormat;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How explanations speak of facts: the fact type, as rules write it, and whom and what it is about. */
final class FactFormatter {

    private static final int LONGEST = 60;

    /** At most so many numbers and texts of a fact that is about nobody are shown. */
    private static final int MOST_PLAIN = 4;

    /** Why it is so, in words of the host or the owner. */
    private static final String REASON = "reason";

    /** Of what the owner said. */
    private static final String MINE = "mine";

    private FactFormatter() {}

    /** A fact, as explanations name it. */
    static FactRef ref(Object fact, FactIndex known) {
        return new FactRef(
                kind(fact), id(fact), person(fact), at(fact), known.isDerived(fact), words(fact), of(fact, known));
    }

    private static String kind(Object fact) {
        return fact instanceof DeclaredFact declared
                ? declared.kind()
                : fact.getClass().getSimpleName();
    }

    private static String id(Object fact) {
        Object id = values(fact).getOrDefault("id", "");
        if (id instanceof PersonId person) {
            return person.value();
        } else if (id instanceof MeetingId meeting) {
            return meeting.value();
        }
        return id instanceof UtteranceId utterance ? utterance.value() : "";
    }

    private static String words(Object fact) {
        return values(fact).get("beginning") instanceof String beginning ? shortened(beginning) : "";
    }

    private static Optional<Instant> at(Object fact) {
        return values(fact).get("at") instanceof Instant moment && Times.isOnCalendar(moment)
                ? Optional.of(moment)
                : Optional.empty();
    }

    private static PersonId person(Object fact) {
        if (fact instanceof Contact contact) {
            return contact.id();
        } else if (fact instanceof Proposal proposal) {
            return proposal.contact();
        } else if (fact instanceof Owner) {
            return PersonId.NONE;
        }
        return values(fact).values().stream()
                .filter(PersonId.class::isInstance)
                .map(PersonId.class::cast)
                .filter(each -> !each.isNone())
                .findFirst()
                .orElse(PersonId.NONE);
    }

    static String of(Object fact, FactIndex known) {
        ZoneId zone = known.zone();
        if (fact instanceof Proposal proposal) {
            return "Proposal( " + ValueFormat.of(proposal.action(), zone)
                    + (proposal.name().isEmpty() ? "" : ", " + proposal.name()) + " )";
        } else if (fact instanceof Owner) {
            return "Owner()";
        } else if (fact instanceof Contact contact) {
            return "Contact( " + contact.name() + " )";
        } else if (fact instanceof SpecialDay day) {
            return "SpecialDay( " + day.kind() + ", " + day.name() + " )";
        } else if (fact instanceof Figure figure) {
            return "Figure( " + figure.name() + " )";
        } else if (fact instanceof LengthFigure figure) {
            return "LengthFigure( " + figure.name() + " )";
        } else if (!fact.getClass().isRecord() && !(fact instanceof DeclaredFact)) {
            return ValueFormat.of(fact, zone);
        }
        // Nothing is told twice: what is said in private is a private message, on the platform that it came by.
        Set<String> parts = new LinkedHashSet<>();
        Map<String, Object> values = values(fact);
        List<String> plain = new ArrayList<>();
        // Who spoke matters most of all; words say more than an id.
        if (fact instanceof Turn turn && turn.mine()) {
            parts.add(MINE);
        }
        boolean aboutSomebody = isAboutSomebody(fact);
        boolean worded = !values.getOrDefault("beginning", "").equals("");
        values.forEach((name, value) -> {
            if (value instanceof PersonId person && !person.isNone()) {
                parts.add(known.name(person));
            } else if (value instanceof Platform platform && isSomewhere(platform)) {
                parts.add(platform.name());
            } else if (value instanceof Channel channel && !channel.equals(Channel.ANY)) {
                parts.add(channel.name());
            } else if (value instanceof UtteranceId id && name.equals("id") && !id.isNone() && !worded) {
                parts.add("\"" + id.value() + "\"");
            } else if (value instanceof Enum<?> || value instanceof Action) {
                String choice = ValueFormat.of(value, zone);
                if (!parts.contains("a " + choice)) {
                    parts.add(choice);
                }
            } else if (name.equals("at") && worded && value instanceof Instant moment && Times.isOnCalendar(moment)) {
                parts.add(ValueFormat.of(moment, zone));
            } else if (name.equals(REASON) && value instanceof String text && !text.isEmpty()) {
                parts.add(quoted(text));
            } else if (value instanceof Duration length && !aboutSomebody) {
                parts.add(name + " " + ValueFormat.of(length, zone));
            } else if (name.equals("beginning") && value instanceof String text && !text.isEmpty()) {
                parts.add(quoted(text));
            } else if (fact instanceof DeclaredFact && plain.size() < MOST_PLAIN) {
                plain(name, value, zone).ifPresent(plain::add);
            }
        });
        // What an author declares may be about a number or a text, and nothing else.
        if (parts.isEmpty()) {
            parts.addAll(plain);
        }
        return parts.isEmpty() ? kind(fact) + "()" : kind(fact) + "( " + String.join(", ", parts) + " )";
    }

    private static Optional<String> plain(String name, Object value, ZoneId zone) {
        if (value instanceof String text) {
            return Optional.of(name + " " + quoted(text));
        } else if (value instanceof DeclaredFact nested) {
            return Optional.of(nested.kind());
        }
        return value instanceof Record ? Optional.of(name) : Optional.of(name + " " + ValueFormat.of(value, zone));
    }

    private static String quoted(String text) {
        return "\"" + shortened(text) + "\"";
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) > LONGEST
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…"
                : text;
    }

    private static boolean isSomewhere(Platform platform) {
        return !platform.equals(Platform.ANY) && !platform.equals(Platform.NONE);
    }

    /** Whether a fact is about this person. */
    static boolean isAbout(Object fact, PersonId person) {
        if (fact instanceof Contact contact) {
            return contact.id().equals(person);
        } else if (fact instanceof Proposal proposal) {
            return proposal.contact().equals(person);
        }
        return persons(fact).contains(person);
    }

    /** Whether a fact is about anybody at all but the owner. */
    static boolean isAboutSomebody(Object fact) {
        return fact instanceof Contact
                || fact instanceof Proposal proposal && !proposal.contact().isNone()
                || !persons(fact).isEmpty();
    }

    private static Set<PersonId> persons(Object fact) {
        Set<PersonId> persons = new HashSet<>();
        collect(fact, persons, Collections.newSetFromMap(new IdentityHashMap<>()));
        return persons;
    }

    /** Looks at each fact once, however many ways there are to it. */
    private static void collect(Object fact, Set<PersonId> persons, Set<Object> seen) {
        if (fact instanceof Owner || !seen.add(fact)) {
            return;
        }
        for (Object value : values(fact).values()) {
            if (value instanceof PersonId id && !id.isNone()) {
                persons.add(id);
            } else if (value instanceof Contact contact) {
                persons.add(contact.id());
            } else if (value instanceof Record || value instanceof DeclaredFact) {
                collect(value, persons, seen);
            }
        }
    }

    private static Map<String, Object> values(Object fact) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (fact instanceof DeclaredFact declared) {
            for (int i = 0; i < declared.fields().size(); i++) {
                values.put(declared.fields().get(i), declared.value(i));
            }
        } else if (fact.getClass().isRecord()) {
            for (RecordComponent component : fact.getClass().getRecordComponents()) {
                values.put(component.getName(), RecordValues.of(component, fact));
            }
        }
        return values;
    }
}
