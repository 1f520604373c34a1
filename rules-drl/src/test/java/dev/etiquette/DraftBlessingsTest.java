package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.RecipientReview;
import dev.etiquette.json.JsonFormat;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.review.DraftReviewer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftBlessingsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Owner MAYA = Owner.of("maya").livingIn(ZoneId.of("UTC"));
    private static final Contact ANN = Contact.of("ann", "Ann").livingIn(ZoneId.of("UTC"));
    private static final Message ASKED = Message.of(
            "asked", Platform.LINKEDIN, "ann", NOON.minus(Duration.ofHours(2)), "Which oven is it?", "maya", "talk");
    private static final Draft ANSWER =
            Draft.of(Message.of("draft", Platform.LINKEDIN, "maya", NOON, "The stone oven.", "ann", "talk"));

    /** A blessing for whatever is planned for somebody who has spoken. */
    private static final String KIND = """
            package etiquette
            rule "It is kind"
                @id( "KIND-1" )
                @source( "test" )%s
            when
                $proposal : Proposal( scheduled == true, $who : contact )
                $turn     : Turn( mine == false, contact == $who )
            then
                bless( $proposal, because( "{proposal.name} hears from you: {turn.beginning}" ) );
            end
            """;

    @TempDir
    private Path folder;

    private Etiquette book(String rules) throws IOException {
        Files.writeString(folder.resolve("rules.drl"), rules);
        return Etiquette.of(RuleBook.load(folder));
    }

    private static RecipientReview review(Etiquette etiquette, Situation situation) {
        return DraftReviewer.review(etiquette, situation, ANSWER, NOON)
                .recipients()
                .get(0);
    }

    @Test
    void review_says_what_is_right_with_rule_and_source_also_of_what_is_held_back() {
        Etiquette standard = Etiquette.of(RuleBook.standard());
        Situation situation = Situation.of(MAYA, ANN, ASKED);

        RecipientReview fine = review(standard, situation);
        assertThat(fine.fine()).isTrue();
        assertThat(fine.blessings()).singleElement().satisfies(blessing -> {
            assertThat(blessing.rule()).isEqualTo("BLESS-1");
            assertThat(blessing.source()).startsWith("Essay");
            assertThat(blessing.text())
                    .isEqualTo("It takes up what Ann asked you on 2 March 2026, 10:00: Which oven is it?");
        });

        RecipientReview held = review(standard, situation.with(DoNotContact.anywhere(ANN.id(), "asked to", NOON)));
        assertThat(held.objections()).extracting(Reason::rule).contains("LEAVE-1");
        assertThat(held.blessings()).isEqualTo(fine.blessings());
    }

    @Test
    void json_of_advice_and_review_keeps_it() {
        Etiquette standard = Etiquette.of(RuleBook.standard());
        Situation situation = Situation.of(MAYA, ANN, ASKED, ANSWER);
        Advice advice = standard.advise(situation, NOON);
        assertThat(advice.planned()).extracting(JudgedDraft::blessings).doesNotContain(List.of());
        String json = JsonFormat.STANDARD.write(advice);
        assertThat(json).contains("\"blessings\"");
        assertThat(JsonFormat.STANDARD.readAdvice(json).planned()).isEqualTo(advice.planned());
    }

    @Test
    void explanation_leads_down_to_what_was_said() {
        Etiquette standard = Etiquette.of(RuleBook.standard());
        Situation situation = Situation.of(MAYA, ANN, ASKED, ANSWER);
        JudgedDraft planned = standard.advise(situation, NOON).planned().get(0);
        Explanation explanation = standard.explain(situation, NOON);

        assertThat(explanation.whyBlessed(planned).steps())
                .extracting(step -> step.rule().id())
                .containsExactly("BLESS-1");
        assertThat(String.join("\n", explanation.whyBlessed(planned).lines()))
                .contains("WAITING-1")
                .contains("Which oven is it?");
        assertThat(explanation.why(planned).steps()).isEmpty();
        assertThat(explanation.whyNot("BLESS-2", planned)).isNotEmpty();
        assertThat(explanation.whyNot("BLESS-1", planned)).isEmpty();
    }

    @Test
    void rule_on_trial_blesses_nothing_and_is_listed_apart() throws IOException {
        Situation situation = Situation.of(MAYA, ANN, ASKED, ANSWER);
        Etiquette active = book(KIND.formatted(""));
        Etiquette trial = book(KIND.formatted(" @status( \"trial\" )"));

        assertThat(active.advise(situation, NOON).planned().get(0).blessings())
                .extracting(Reason::text)
                .containsExactly("Ann hears from you: Which oven is it?");
        assertThat(active.advise(situation, NOON).trial().planned()).isEmpty();
        assertThat(trial.advise(situation, NOON).planned().get(0).blessings()).isEmpty();
        assertThat(review(trial, situation).blessings()).isEmpty();
        assertThat(trial.advise(situation, NOON).trial().planned())
                .singleElement()
                .satisfies(judged -> {
                    assertThat(judged.fine()).isTrue();
                    assertThat(judged.blessings()).extracting(Reason::rule).containsExactly("KIND-1");
                });
    }

    /** What rules add is not there before they are asked. */
    @Test
    void rules_ask_whether_something_is_blessed() throws IOException {
        String asks = """
                rule "%1$s"
                    @id( "%1$s" )
                    @source( "test" )
                when
                    $proposal : Proposal( scheduled == true, $who : contact )
                    %2$s Blessing( proposal == $proposal, proposal.contact == $who )
                then
                    withhold( $proposal, because( "So." ) );
                end
                """;
        String both = asks.formatted("YES-1", "exists") + asks.formatted("NO-1", "not");
        Situation situation = Situation.of(MAYA, ANN, ASKED, ANSWER);
        assertThat(review(book(KIND.formatted("") + both), situation).objections())
                .extracting(Reason::rule)
                .containsExactly("YES-1");
        assertThat(review(book(KIND.formatted("").replace("mine == false", "mine == true") + both), situation)
                        .objections())
                .extracting(Reason::rule)
                .containsExactly("NO-1");
    }

    @Test
    void blessing_changes_nothing_else() throws IOException {
        Situation situation = Situation.of(MAYA, ANN, ASKED, ANSWER);
        Files.writeString(folder.resolve("book.properties"), "extends = standard\n");
        Advice with = book(KIND.formatted("")).advise(situation, NOON);
        Advice without = Etiquette.of(RuleBook.standard()).advise(situation, NOON);

        assertThat(with.recommendations()).isEqualTo(without.recommendations());
        assertThat(with.withheld()).isEqualTo(without.withheld());
        assertThat(with.nextReview()).isEqualTo(without.nextReview());
        assertThat(with.planned().get(0).blessings()).extracting(Reason::rule).containsExactly("BLESS-1", "KIND-1");
        assertThat(with.planned().get(0).by())
                .isEqualTo(without.planned().get(0).by());
    }
}
