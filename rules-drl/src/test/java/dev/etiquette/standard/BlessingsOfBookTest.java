package dev.etiquette.standard;

import static dev.etiquette.standard.SampleFacts.ANN;
import static dev.etiquette.standard.SampleFacts.NOON;
import static dev.etiquette.standard.SampleFacts.ann;
import static dev.etiquette.standard.SampleFacts.days;
import static dev.etiquette.standard.SampleFacts.given;
import static dev.etiquette.standard.SampleFacts.hours;
import static dev.etiquette.standard.SampleFacts.minutes;
import static dev.etiquette.standard.SampleFacts.myNote;
import static dev.etiquette.standard.SampleFacts.note;
import static dev.etiquette.standard.SampleFacts.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Situation;
import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.advice.Reason;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Fact;
import dev.etiquette.model.PersonalDate;
import java.time.Instant;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Both sides of every figure by which what is not sent yet is blessed. */
class BlessingsOfBookTest {

    private static final String THANKS = "Thank you!";

    private static List<String> blessed(StandardAdvisor standard, Instant at, String text, Fact... facts) {
        Situation situation = given(facts).with(ann().livingIn(ZoneId.of("UTC")), Draft.of(myNote("draft", at, text)));
        return standard.at(at, situation).planned().stream()
                .map(JudgedDraft::blessings)
                .flatMap(List::stream)
                .map(Reason::rule)
                .toList();
    }

    @Test
    @Threshold("BLESS-1")
    void an_answer_takes_up_a_quarter_of_the_question(StandardAdvisor standard) {
        String answer = "The oven with the stone.";

        assertThat(blessed(standard, hours(1), answer, note("q", NOON, "Which oven, flour, salt and sieve?")))
                .containsExactly("BLESS-1");
        assertThat(blessed(standard, hours(1), answer, note("q", NOON, "Which oven, flour, salt, spoon and sieve?")))
                .isEmpty();
    }

    @Test
    @Threshold("BLESS-2")
    void a_promise_is_kept_by_a_quarter_of_it(StandardAdvisor standard) {
        String brought = "Here is the pattern: pattern.pdf";

        assertThat(blessed(standard, hours(1), brought, myNote("p", NOON, "I'll send you the pattern, glue, threads.")))
                .containsExactly("BLESS-2");
        assertThat(blessed(
                        standard,
                        hours(1),
                        brought,
                        myNote("p", NOON, "I'll send you the pattern, glue, threads, needles, flour tomorrow.")))
                .isEmpty();
    }

    private static Fact[] talk(String mine, String theirs) {
        List<Fact> turns = new ArrayList<>();
        for (int each = 0; each < 4; each++) {
            turns.add(myNote("mine " + each, minutes(2 * each), mine));
            turns.add(note("theirs " + each, minutes(2 * each + 1), theirs));
        }
        return turns.toArray(Fact[]::new);
    }

    @Test
    @Threshold("BLESS-3")
    void whoever_has_said_much_asks(StandardAdvisor standard) {
        assertThat(blessed(standard, hours(1), "How are you?", talk("My oven is hot, and I sing.", "A cat.")))
                .containsExactly("BLESS-3");
        assertThat(blessed(standard, hours(1), "How are you?", talk("My oven is hot.", "A cat sleeps on a sack.")))
                .isEmpty();
    }

    @Test
    @Threshold({"BLESS-4", "BLESS-5", "BLESS-9"})
    void thanks_come_within_thirty_days(StandardAdvisor standard) {
        Fact asked = myNote("asked", minutes(-1), "Which oven do you have?");
        Fact promised = note("promised", minutes(-1), "I'll send you the file.");
        Fact answered = note("last", NOON, "An oven with a stone.");
        Fact praised = note("last", NOON, "Well done, I love your bread!");
        Fact kept = note("last", NOON, "As promised, here it is.");
        Instant last = days(30).minusNanos(1);

        assertThat(blessed(standard, last, THANKS, asked, answered)).containsExactly("BLESS-4");
        assertThat(blessed(standard, days(30), THANKS, asked, answered)).isEmpty();
        assertThat(blessed(standard, last, THANKS, praised)).containsExactly("BLESS-5");
        assertThat(blessed(standard, days(30), THANKS, praised)).isEmpty();
        assertThat(blessed(standard, last, THANKS, promised, kept)).containsExactly("BLESS-9");
        assertThat(blessed(standard, days(30), THANKS, promised, kept)).isEmpty();
    }

    @Test
    @Threshold("BLESS-6")
    void one_word_takes_up_a_private_matter(StandardAdvisor standard) {
        Fact told = said("told", NOON, "@maya Where is order 20417? My address is 3 Elm Street.");

        assertThat(blessed(standard, hours(1), "Your order left on Friday.", told))
                .containsExactly("BLESS-6");
        assertThat(blessed(standard, hours(1), "A cat on a sack.", told)).isEmpty();
    }

    @Test
    @Threshold("BLESS-8")
    void a_birthday_lasts_from_midnight_to_midnight(StandardAdvisor standard) {
        Fact birthday = PersonalDate.yearly(ANN, "birthday", MonthDay.of(Month.MARCH, 3));
        Instant midnight = Instant.parse("2026-03-03T00:00:00Z");
        Instant next = Instant.parse("2026-03-04T00:00:00Z");

        assertThat(blessed(standard, midnight.minusNanos(1), "Happy birthday!", birthday))
                .isEmpty();
        assertThat(blessed(standard, midnight, "Happy birthday!", birthday)).containsExactly("BLESS-8");
        assertThat(blessed(standard, next.minusNanos(1), "Happy birthday!", birthday))
                .containsExactly("BLESS-8");
        assertThat(blessed(standard, next, "Happy birthday!", birthday)).isEmpty();
    }
}
