package dev.etiquette.commandline;

import dev.etiquette.GivenFacts;
import dev.etiquette.RuleBook;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.TableValues;
import dev.etiquette.model.WrittenValues;
import dev.etiquette.report.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Reads tables of facts that a rule book declares with {@code @given}. */
final class FactFiles {

    private static final int MOST_NAMED = 10;

    private final RuleBook book;
    private final TableValues people;
    private final Consumer<String> problems;
    private final Set<PersonId> told = new HashSet<>();

    /**
     * Reads nothing yet.
     *
     * @param owner who is meant by "me" as well
     * @param contacts whom names in tables mean
     * @param zone of moments without an offset
     * @param problems is told of rows that cannot be read, and of names that nobody has; what can be read is kept
     */
    FactFiles(RuleBook book, Owner owner, Collection<Contact> contacts, ZoneId zone, Consumer<String> problems) {
        this.book = book;
        this.people = TableValues.of(owner, contacts, zone);
        this.problems = problems;
    }

    /** The facts in these files, each written with what they are: "Donation=donations.csv". */
    List<Fact> read(List<String> files) {
        List<Fact> facts = new ArrayList<>();
        for (String each : files) {
            int sign = each.indexOf('=');
            if (sign < 1) {
                throw RefusalMessage.NO_FACT_FILE.refusal(each);
            }
            String type = each.substring(0, sign).strip();
            String file = each.substring(sign + 1);
            try {
                Watched values = new Watched(people, new TreeSet<>());
                GivenFacts.Table table = book.givenFacts().table(type, file, text(file), values);
                table.problems().stream().map(Problem::inFull).forEach(problems);
                tell(file, values.strangers());
                facts.addAll(table.facts());
            } catch (InvalidFactException undeclared) {
                throw new Refusal(String.valueOf(undeclared.getMessage()));
            }
        }
        return facts;
    }

    /** Whom nobody knows by the names in the files that were read, as was told. */
    Set<PersonId> told() {
        return Set.copyOf(told);
    }

    /** Whoever is written with a slip would be somebody new, of whom nothing else is known. */
    private void tell(String file, SortedSet<String> strangers) {
        strangers.stream().limit(MOST_NAMED).forEach(stranger -> {
            told.add(people.person(stranger));
            List<String> near = GivenFacts.meant(stranger, people);
            problems.accept(
                    near.isEmpty()
                            ? RefusalMessage.STRANGER.with(file, stranger)
                            : RefusalMessage.STRANGER_OR.with(file, stranger, near.get(0)));
        });
        if (strangers.size() > MOST_NAMED) {
            problems.accept(RefusalMessage.MORE_STRANGERS.with(file, strangers.size()));
        }
    }

    /** Values as these people are written, which remember whom else they were asked for. */
    private record Watched(TableValues people, SortedSet<String> strangers) implements WrittenValues {

        @Override
        public PersonId person(String written) {
            if (!people.isKnown(written)) {
                strangers.add(written);
            }
            return people.person(written);
        }

        @Override
        public Instant moment(String written) {
            return people.moment(written);
        }

        @Override
        public Duration length(String written) {
            return people.length(written);
        }
    }

    private static String text(String file) {
        Path path = Typed.file(file);
        try {
            return Files.readString(path);
        } catch (CharacterCodingException otherEncoding) {
            throw RefusalMessage.FILE_NOT_UTF_8.refusal(file);
        } catch (IOException unreadable) {
            throw RefusalMessage.FILE_UNREADABLE.refusal(file);
        }
    }
}
