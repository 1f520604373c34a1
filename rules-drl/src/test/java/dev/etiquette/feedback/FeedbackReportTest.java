package dev.etiquette.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.Repetitions;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Feedback.Verdict;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FeedbackReportTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant END = MONDAY.plus(Duration.ofDays(21));
    private static final Etiquette ETIQUETTE = Etiquette.of(RuleBook.standard());
    private static final Owner MAYA = Owner.of("maya").named("Maya").livingIn(ZoneOffset.UTC);

    private static Message asked(String id, String who, Instant at) {
        return Message.of(id, Platform.LINKEDIN, who, at, "Which oven do you bake in?", "maya", "with " + who);
    }

    private static Message said(String id, String whom, Instant at) {
        return Message.of(id, Platform.LINKEDIN, "maya", at, "The one with the stone.", whom, "with " + whom);
    }

    private static Situation of(List<? extends Fact> facts) {
        return Situation.of(MAYA, Contact.of("ann", "Ann"), Contact.of("ben", "Ben"))
                .with(facts);
    }

    private static RecommendationId answer(Situation situation, String whom, Instant at) {
        return ETIQUETTE.advise(situation, at).recommendations().stream()
                .filter(each -> each.act().contact().value().equals(whom))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void never_is_completed_by_the_person_whom_it_was_about() {
        Situation asked = of(List.of(asked("q", "ann", MONDAY)));
        Instant later = MONDAY.plus(Duration.ofHours(3));
        Feedback never = Feedback.never(answer(asked, "ann", later), later, PersonId.NONE, "");
        Situation again = asked.with(never, asked("r", "ann", later.plusSeconds(60)), asked("s", "ben", later));

        Situation completed = FeedbackHistory.of(ETIQUETTE, again).completed();
        Advice advice = ETIQUETTE.advise(completed, later.plus(Duration.ofHours(3)));

        assertThat(completed.facts()).contains(Feedback.never(never.recommendation(), later, new PersonId("ann"), ""));
        assertThat(advice.recommendations())
                .extracting(each -> each.act().contact().value())
                .containsExactly("ben");
    }

    @Test
    void refused_rule_names_the_rows_of_its_numbers() {
        Situation asked = of(List.of(asked("q", "ann", MONDAY)));
        List<Feedback> said = new ArrayList<>();
        for (int i = 3; i < 6; i++) {
            Instant at = MONDAY.plus(Duration.ofHours(i));
            said.add(Feedback.wrong(answer(asked, "ann", MONDAY.plus(Duration.ofHours(3))), at, "note " + i));
        }
        FeedbackReport report = FeedbackReport.of(ETIQUETTE, asked.with(said), MONDAY, END);

        RuleRecord rule = report.toChange().get(0);

        assertThat(rule.text())
                .startsWith("RESPOND-3 was refused 3 of 3 times: its numbers are in norms.csv, line ")
                .contains("(any, private due, 8 hours)");
        assertThat(rule.notes()).containsExactly("note 3", "note 4", "note 5");
    }

    @Test
    void answers_count_in_the_week_in_which_they_were_due() {
        Instant tuesday = MONDAY.plus(Duration.ofDays(8));
        Situation situation = of(List.of(
                asked("q", "ann", MONDAY),
                said("a", "ann", MONDAY.plus(Duration.ofHours(2))),
                asked("r", "ben", MONDAY),
                said("b", "ben", MONDAY.plus(Duration.ofDays(2))),
                asked("s", "ann", tuesday)));

        assertThat(FeedbackReport.of(ETIQUETTE, situation, MONDAY, END).weeks())
                .containsExactly(
                        new WeekRecord(LocalDate.parse("2026-03-02"), 1, 2, 0, 0),
                        new WeekRecord(LocalDate.parse("2026-03-09"), 0, 1, 0, 0));
    }

    @Test
    void span_must_not_end_before_it_begins() {
        assertThatThrownBy(() -> FeedbackReport.of(ETIQUETTE, of(List.of()), END, MONDAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Counted by hand: which rule advised what, asked for at the moment of each decision. */
    @Test
    void counts_are_those_of_a_plain_count() {
        for (int seed = 1; seed <= Repetitions.of(6); seed++) {
            Random random = new Random(seed);
            List<Fact> facts = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                facts.add(asked("q" + i, random.nextBoolean() ? "ann" : "ben", moment(random)));
            }
            List<Feedback> said = new ArrayList<>();
            Map<String, Integer> refused = new TreeMap<>();
            Map<String, Integer> decided = new TreeMap<>();
            int unknown = 0;
            for (Instant at : random.ints(10, 0, 20 * 24)
                    .sorted()
                    .distinct()
                    .mapToObj(hour -> MONDAY.plus(Duration.ofHours(hour)))
                    .toList()) {
                List<Recommendation> advised =
                        ETIQUETTE.advise(of(facts).with(said), at).recommendations();
                Verdict verdict = Verdict.values()[random.nextInt(Verdict.values().length)];
                if (advised.isEmpty() || random.nextInt(5) == 0) {
                    said.add(new Feedback(
                            new RecommendationId("respond-gone"), verdict, at, "", Times.NEVER, PersonId.NONE));
                    unknown++;
                    continue;
                }
                Recommendation one = advised.get(random.nextInt(advised.size()));
                String rule = one.reasons().get(0).rule();
                decided.merge(rule, 1, Integer::sum);
                refused.merge(rule, verdict.refuses() ? 1 : 0, Integer::sum);
                said.add(new Feedback(one.id(), verdict, at, "", Times.NEVER, PersonId.NONE));
            }

            FeedbackReport report = FeedbackReport.of(ETIQUETTE, of(facts).with(said), MONDAY, END);

            assertThat(report.unknown()).as("seed %s", seed).isEqualTo(unknown);
            assertThat(report.decided()).isEqualTo(said.size());
            assertThat(report.rules())
                    .as("seed %s", seed)
                    .allMatch(each -> each.decided() == decided.get(each.rule().id())
                            && each.refused() == refused.get(each.rule().id()))
                    .hasSameSizeAs(decided.keySet());
        }
    }

    private static Instant moment(Random random) {
        return MONDAY.plus(Duration.ofMinutes(random.nextInt(18 * 24 * 60)));
    }
}
