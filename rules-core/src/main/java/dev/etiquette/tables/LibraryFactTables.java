package dev.etiquette.tables;

import dev.etiquette.model.Detail;
import dev.etiquette.model.Fact;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.PersonalDate;
import dev.etiquette.model.Switch;
import dev.etiquette.model.Tag;
import dev.etiquette.model.Times;
import dev.etiquette.model.WrittenDate;
import dev.etiquette.model.WrittenValues;
import dev.etiquette.tables.FactTable.Cells;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Tables of facts that the library knows: of people beside what they say, of what is turned on, and what is planned. */
final class LibraryFactTables {

    private static final String WHO = "the id, name or handle of a person";
    private static final String NAME = "a name";

    private LibraryFactTables() {}

    static List<FactTable> all() {
        return List.of(
                new FactTable(
                        "Tag",
                        List.of("contact", "name"),
                        List.of(),
                        (cells, written) -> new Tag(person(cells, written), cells.filled("name", NAME))),
                new FactTable(
                        "Detail",
                        List.of("contact", "name", "text"),
                        List.of("since"),
                        (cells, written) -> new Detail(
                                person(cells, written),
                                cells.filled("name", NAME),
                                cells.filled("text", "a text"),
                                moment(cells, "since", written, Times.ALWAYS))),
                new FactTable(
                        "Occasion", List.of("contact", "name", "date"), List.of("yearly"), LibraryFactTables::date),
                new FactTable(
                        "Switch",
                        List.of("name"),
                        List.of("since", "until"),
                        (cells, written) -> new Switch(
                                cells.filled("name", NAME),
                                moment(cells, "since", written, Times.ALWAYS),
                                moment(cells, "until", written, Times.NEVER))),
                new FactTable(
                        "Planned",
                        List.of("kind", "on", "at", "text"),
                        List.of("to", "answers", "id"),
                        PlannedTable::draft));
    }

    private static PersonId person(Cells cells, WrittenValues written) {
        return written.person(cells.filled("contact", WHO));
    }

    private static Instant moment(Cells cells, String column, WrittenValues written, Instant absent) {
        String text = cells.text(column);
        return text.isEmpty() ? absent : written.moment(text);
    }

    private static Fact date(Cells cells, WrittenValues written) {
        PersonId contact = person(cells, written);
        String name = cells.filled("name", NAME);
        boolean yearly = switch (cells.text("yearly").toLowerCase(Locale.ROOT)) {
            case "", "yes", "true" -> true;
            case "no", "false" -> false;
            default ->
                throw new InvalidFactException(
                        TableMessage.WRONG_FIELD.with(cells.text("yearly"), "yearly", "yes or no"));
        };
        WrittenDate date = WrittenDate.of(cells.filled("date", "a date such as 14 March 1990"));
        return yearly
                ? new PersonalDate(contact, name, date.day(), date.year(), true)
                : PersonalDate.once(contact, name, date.date());
    }
}
