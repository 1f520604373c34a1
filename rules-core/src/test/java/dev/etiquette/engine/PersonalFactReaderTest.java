package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Contact;
import dev.etiquette.model.Detail;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.PersonalDate;
import dev.etiquette.model.Switch;
import dev.etiquette.model.Tag;
import dev.etiquette.model.Times;
import dev.etiquette.prepared.NumberDetail;
import dev.etiquette.prepared.Occasion;
import dev.etiquette.tables.PlatformTable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules see of people beside what they say, and of switches. */
class PersonalFactReaderTest {

    private static final PersonId ANN = new PersonId("ann");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final ThresholdClock clock = new ThresholdClock(NOON);

    private List<Object> read(Fact... facts) {
        return read(clock, Owner.of("maya"), Map.of(), facts);
    }

    private static List<Object> read(
            ThresholdClock clock, Owner owner, Map<PersonId, Contact> contacts, Fact... facts) {
        PersonalFactReader reader = new PersonalFactReader(
                FactDeduplicator.of(List.of(facts), new PlatformNaming(PlatformTable.STANDARD), clock));
        List<Object> read = reader.read(clock, type -> true);
        read.addAll(reader.occasions(owner, contacts, clock, type -> true));
        return read;
    }

    private static Occasion occasion(Instant now, String zone, PersonalDate date) {
        return (Occasion) read(
                        new ThresholdClock(now),
                        Owner.of("maya"),
                        Map.of(ANN, Contact.of("ann", "Ann").livingIn(ZoneId.of(zone))),
                        date)
                .get(0);
    }

    @Test
    void a_tag_is_in_small_letters() {
        assertThat(read(new Tag(ANN, " VIP "), new Tag(ANN, "vip"))).containsExactly(new Tag(ANN, "vip"));
    }

    @Test
    void of_details_with_one_name_the_latest_that_is_known_counts() {
        Detail old = new Detail(ANN, "Employer", "Acme", Times.ALWAYS);
        Detail present = new Detail(ANN, "employer", "Globex", NOON.minusSeconds(1));
        Detail coming = new Detail(ANN, "employer", "Initech", NOON.plusSeconds(1));
        assertThat(read(coming, old, present)).containsExactly(present);
        assertThat(clock.nextChange()).contains(NOON.plusSeconds(1));
    }

    @Test
    void of_one_moment_the_later_in_the_alphabet_counts_whatever_the_order() {
        Detail one = Detail.of(ANN, "employer", "Acme");
        Detail other = Detail.of(ANN, "employer", "Globex");
        assertThat(read(one, other)).containsExactly(other);
        assertThat(read(other, one)).containsExactly(other);
    }

    @Test
    void details_whose_person_and_name_read_alike_are_two() {
        Detail one = Detail.of(new PersonId("a b"), "c", "one");
        Detail other = Detail.of(new PersonId("a"), "b c", "other");
        assertThat(read(one, other)).containsExactlyInAnyOrder(one, other);
    }

    @ParameterizedTest
    @CsvSource({"12,12", "-3,-3", "+4,4", "0,0", "999999999999999999,999999999999999999"})
    void a_detail_that_is_a_whole_number_is_a_number_too(String text, long number) {
        assertThat(read(Detail.of(ANN, "orders", text)))
                .containsExactly(Detail.of(ANN, "orders", text), new NumberDetail(ANN, "orders", number, Times.ALWAYS));
    }

    @ParameterizedTest
    @CsvSource({"many", "1.5", "12 times", "9999999999999999999", "١٢"})
    void any_other_is_none(String text) {
        assertThat(read(Detail.of(ANN, "orders", text))).containsExactly(Detail.of(ANN, "orders", text));
    }

    @ParameterizedTest
    @CsvSource({
        // now,                  zone,             day,   begins,               ends,                 previous
        "2026-03-02T12:00:00Z, Europe/Berlin,    --03-03, 2026-03-02T23:00:00Z, 2026-03-03T23:00:00Z, 2025-03-02T23:00:00Z",
        "2026-03-02T23:00:00Z, Europe/Berlin,    --03-03, 2026-03-02T23:00:00Z, 2026-03-03T23:00:00Z, 2025-03-02T23:00:00Z",
        "2026-03-03T22:59:59Z, Europe/Berlin,    --03-03, 2026-03-02T23:00:00Z, 2026-03-03T23:00:00Z, 2025-03-02T23:00:00Z",
        "2026-03-03T23:00:00Z, Europe/Berlin,    --03-03, 2027-03-02T23:00:00Z, 2027-03-03T23:00:00Z, 2026-03-02T23:00:00Z",
        // A 29 February is kept on the 28th where there is none.
        "2026-01-01T00:00:00Z, UTC,              --02-29, 2026-02-28T00:00:00Z, 2026-03-01T00:00:00Z, 2025-02-28T00:00:00Z",
        "2028-02-28T12:00:00Z, UTC,              --02-29, 2028-02-29T00:00:00Z, 2028-03-01T00:00:00Z, 2027-02-28T00:00:00Z",
        // Daylight saving: a day of 23 hours, and one that begins at one o'clock.
        "2026-03-01T00:00:00Z, Europe/Berlin,    --03-29, 2026-03-28T23:00:00Z, 2026-03-29T22:00:00Z, 2025-03-28T23:00:00Z",
        "2026-09-01T00:00:00Z, America/Santiago, --09-06, 2026-09-06T04:00:00Z, 2026-09-07T03:00:00Z, 2025-09-06T04:00:00Z",
    })
    void a_day_that_comes_round_is_the_present_or_the_next_one(
            Instant now, String zone, String day, Instant begins, Instant ends, Instant previous) {
        Occasion occasion = occasion(now, zone, PersonalDate.yearly(ANN, "Birthday", MonthDay.parse(day)));
        assertThat(occasion.name()).isEqualTo("birthday");
        assertThat(occasion.begins()).isEqualTo(begins);
        assertThat(occasion.ends()).isEqualTo(ends);
        assertThat(occasion.previous()).isEqualTo(previous);
        assertThat(occasion.years()).isZero();
    }

    @Test
    void the_years_are_counted_where_the_first_is_known() {
        PersonalDate born = PersonalDate.yearlyFrom(ANN, "birthday", LocalDate.of(1990, 3, 2));
        assertThat(occasion(NOON, "UTC", born).years()).isEqualTo(36);
        PersonalDate coming = PersonalDate.yearlyFrom(ANN, "jubilee", LocalDate.of(2030, 3, 2));
        Occasion first = occasion(NOON, "UTC", coming);
        assertThat(first.years()).isZero();
        assertThat(first.begins()).isEqualTo("2030-03-02T00:00:00Z");
        assertThat(first.previous()).isEqualTo(Times.ALWAYS);
    }

    @Test
    void a_day_that_is_once_stays_where_it_is() {
        Occasion past = occasion(NOON, "UTC", PersonalDate.once(ANN, "wedding", LocalDate.of(2020, 2, 29)));
        assertThat(past.begins()).isEqualTo("2020-02-29T00:00:00Z");
        assertThat(past.ends()).isEqualTo("2020-03-01T00:00:00Z");
    }

    @Test
    void only_whoever_reads_when_it_is_is_woken_after_it() {
        Occasion occasion = (Occasion)
                read(PersonalDate.yearly(ANN, "birthday", MonthDay.of(3, 3))).get(0);
        assertThat(occasion.contact()).isEqualTo(ANN);
        assertThat(clock.nextChange()).isEmpty();
        assertThat(occasion.begins()).isEqualTo("2026-03-03T00:00:00Z");
        assertThat(clock.nextChange()).contains(Instant.parse("2026-03-04T00:00:00Z"));
    }

    @Test
    void of_a_switch_that_is_off_there_is_no_fact() {
        Switch over = new Switch("tragedy", Times.ALWAYS, NOON);
        Switch coming = Switch.on("sale", NOON.plusSeconds(60));
        assertThat(read(over, coming)).isEmpty();
        assertThat(clock.nextChange()).contains(NOON.plusSeconds(60));
    }

    @Test
    void what_was_turned_on_twice_is_on_from_the_first_time_until_the_last() {
        Switch one = new Switch("Tragedy", NOON.minusSeconds(60), NOON.plusSeconds(10));
        Switch other = new Switch("tragedy", NOON.minusSeconds(30), NOON.plusSeconds(90));
        assertThat(read(one, other))
                .containsExactly(new Switch("tragedy", NOON.minusSeconds(60), NOON.plusSeconds(90)));
    }
}
