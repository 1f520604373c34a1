package dev.etiquette.commandline;

import dev.etiquette.GivenFacts;
import dev.etiquette.RuleBook;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
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
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads tables of facts that a rule book declares with {@code @given}. */
final class FactFiles {

    private static final Pattern LENGTH = Pattern.compile("(\\d{1,6}) (minute|hour|day|week)s?");

    private final RuleBook book;
    private final Owner owner;
    private final Collection<Contact> contacts;
    private final ZoneId zone;
    private final Consumer<String> problems;

    /**
     * Reads nothing yet.
     *
     * @param owner who is meant by "me" as well
     * @param contacts whom names in tables mean
     * @param zone of moments without an offset
     * @param problems is told of rows that cannot be read; the others are kept
     */
    FactFiles(RuleBook book, Owner owner, Collection<Contact> contacts, ZoneId zone, Consumer<String> problems) {
        this.book = book;
        this.owner = owner;
        this.contacts = List.copyOf(contacts);
        this.zone = zone;
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
                GivenFacts.Table table = book.givenFacts().table(type, file, text(file), new Values());
                table.problems().stream().map(Problem::inFull).forEach(problems);
                facts.addAll(table.facts());
            } catch (InvalidFactException undeclared) {
                throw new Refusal(String.valueOf(undeclared.getMessage()));
            }
        }
        return facts;
    }

    private static String text(String file) {
        Path path = Typed.path(file);
        if (!Files.isRegularFile(path)) {
            throw RefusalMessage.NO_FILE.refusal(file);
        }
        try {
            return Files.readString(path);
        } catch (CharacterCodingException otherEncoding) {
            throw RefusalMessage.FILE_NOT_UTF_8.refusal(file);
        } catch (IOException unreadable) {
            throw RefusalMessage.FILE_UNREADABLE.refusal(file);
        }
    }

    /** Values as tables write them: a person by id, name or handle; whoever is none of the contacts is somebody new. */
    private final class Values implements WrittenValues {

        @Override
        public PersonId person(String written) {
            String wanted = written.toLowerCase(Locale.ROOT);
            if (wanted.equals("me")
                    || written.equals(owner.id().value())
                    || owner.names().stream().anyMatch(written::equalsIgnoreCase)) {
                return owner.id();
            }
            List<PersonId> found = contacts.stream()
                    .filter(contact -> contact.id().value().equals(written)
                            || contact.name().toLowerCase(Locale.ROOT).equals(wanted)
                            || contact.handles().values().stream()
                                    .anyMatch(handle -> ("@" + handle).equalsIgnoreCase(written)))
                    .map(Contact::id)
                    .toList();
            if (found.size() > 1) {
                throw new InvalidFactException(RefusalMessage.SEVERAL_PEOPLE.with(found.size(), written));
            }
            return found.isEmpty() ? new PersonId(written) : found.get(0);
        }

        @Override
        public Instant moment(String written) {
            try {
                return TimeArguments.parse(written, zone);
            } catch (Refusal none) {
                throw new InvalidFactException(RefusalMessage.NO_MOMENT.with(written));
            }
        }

        @Override
        public Duration length(String written) {
            Matcher length = LENGTH.matcher(written.toLowerCase(Locale.ROOT));
            if (!length.matches()) {
                throw new InvalidFactException(RefusalMessage.NO_LENGTH.with(written));
            }
            long amount = Long.parseLong(length.group(1));
            return switch (length.group(2)) {
                case "minute" -> Duration.ofMinutes(amount);
                case "hour" -> Duration.ofHours(amount);
                case "day" -> Duration.ofDays(amount);
                default -> Duration.ofDays(7 * amount);
            };
        }
    }
}
