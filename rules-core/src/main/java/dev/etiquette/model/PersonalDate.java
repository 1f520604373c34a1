package dev.etiquette.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A day that matters to a person: a birthday, which comes round each year, or a wedding, which is once. Rules see it as
 * an {@code Occasion}.
 *
 * @param contact whose
 * @param name how it is called, such as "birthday", in small letters
 * @param day in the year; a 29 February is kept on the 28th where the year has no 29th
 * @param year in which it is, or was for the first time, where that is known; from -9999 to 9999
 * @param yearly whether it comes round each year; if not, the year must be known
 */
public record PersonalDate(PersonId contact, String name, MonthDay day, Optional<Integer> year, boolean yearly)
        implements Fact {

    private static final int LAST_YEAR = 9999;

    /** Checks that every part is there, and puts the name into small letters without blanks around it. */
    public PersonalDate {
        FieldChecks.present("A date", "contact", contact);
        String what = FieldChecks.named("A date of", contact);
        name = FieldChecks.filled(what, "name", name).strip().toLowerCase(Locale.ROOT);
        FieldChecks.present(what, "day", day);
        FieldChecks.present(what, "year", year)
                .ifPresent(known -> FieldChecks.within(what, "year", known, -LAST_YEAR, LAST_YEAR));
        if (!yearly && year.isEmpty()) {
            throw new InvalidFactException(ModelMessage.MISSING.with(what, "year, and does not come round"));
        }
    }

    /** A day that comes round each year; of which year the first was is not known. */
    public static PersonalDate yearly(PersonId contact, String name, MonthDay day) {
        return new PersonalDate(contact, name, day, Optional.empty(), true);
    }

    /** A day that comes round each year, on that day for the first time. */
    public static PersonalDate yearlyFrom(PersonId contact, String name, LocalDate first) {
        Objects.requireNonNull(first, "first");
        return new PersonalDate(contact, name, MonthDay.from(first), Optional.of(first.getYear()), true);
    }

    /** A day that is once. */
    public static PersonalDate once(PersonId contact, String name, LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new PersonalDate(contact, name, MonthDay.from(day), Optional.of(day.getYear()), false);
    }
}
