package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.advice.Limits;
import dev.etiquette.language.RuleReader.Result;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenIndexesTest {

    /** More than the questions have. */
    private static final int COUNTERS = 100;

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private static final List<FactLookup> QUESTIONS = questions(
            "$meeting : Meeting() not Contact( id == $meeting.contact )",
            "$meeting : Meeting() not Contact( id == $meeting.contact, priority == 1 )",
            "$meeting : Meeting() exists Contact( id == $meeting.contact, fragile( priority ) > 1 )",
            "$contact : Contact() exists Meeting( contact == $contact.id )",
            "$contact : Contact() exists Meeting( contact == $contact.id, at > $contact.asOf )",
            "$contact : Contact() not DoNotContact( contact == $contact.id, since == $contact.asOf )");

    private static List<FactLookup> questions(String... conditions) {
        Result book = Case.book(Case.rules(conditions));
        Translator translator = new Translator(true);
        translator.model(book.rules(), book.strata());
        return translator.questions();
    }

    /** Of so many people each is met once, and every tenth not to be written to. */
    private static List<Object> facts(int people, int priority) {
        List<Object> facts = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            PersonId person = new PersonId("p" + i);
            facts.add(Contact.builder(person)
                    .named("Person " + i)
                    .withPriority(i % 2 == 0 ? 1 : priority)
                    .build());
            facts.add(new Meeting(new MeetingId("m" + i), new PersonId("p" + i / 2), NOW.minusSeconds(i), ""));
            if (i % 10 == 0) {
                facts.add(DoNotContact.anywhere(person, "", NOW));
            }
        }
        return facts;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 400})
    void facts_are_found_by_what_they_are_looked_up_by(int people) {
        List<Object> facts = facts(people, 2);
        GivenIndexes indexes = new GivenIndexes(QUESTIONS);

        assertThat(QUESTIONS).hasSize(6);
        for (FactLookup question : QUESTIONS) {
            Map<Object, List<Object>> expected = new HashMap<>();
            facts.forEach(fact -> question.addTo(expected, fact, context(Limits.USUAL)));
            question.sort(expected, context(Limits.USUAL));
            assertThat(indexes.of(question, facts, context(Limits.USUAL))).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 400})
    void what_an_index_keeps_is_counted(int people) {
        List<Object> facts = facts(people, 2);
        GivenIndexes indexes = new GivenIndexes(QUESTIONS);
        EvaluationContext little = context(Limits.USUAL.keeping(5_000));

        assertThatThrownBy(() -> indexes.of(QUESTIONS.get(0), facts, little))
                .isInstanceOf(EvaluationContext.BudgetExceeded.class)
                .hasMessageContaining("MB of memory");
    }

    private static EvaluationContext context(Limits limits) {
        return new EvaluationContext(
                new ThresholdClock(NOW),
                ZoneOffset.UTC,
                Author.PLATFORMS,
                Author.ACTS,
                limits,
                new EvaluationContext.Stopwatch(limits, 0),
                0,
                0,
                new int[COUNTERS],
                QUESTIONS);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 400})
    void a_question_that_fails_fails_when_it_is_asked_and_no_other_does(int people) {
        List<Object> facts = facts(people, 3);
        GivenIndexes indexes = new GivenIndexes(QUESTIONS);
        FactLookup fragile = QUESTIONS.get(2);

        for (FactLookup question : QUESTIONS) {
            if (question == fragile) {
                assertThatThrownBy(() -> indexes.of(question, facts, context(Limits.USUAL)))
                        .hasMessage("three");
            } else {
                assertThat(indexes.of(question, facts, context(Limits.USUAL))).isNotNull();
            }
        }
    }
}
