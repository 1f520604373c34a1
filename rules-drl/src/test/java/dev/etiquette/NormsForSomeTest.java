package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Tag;
import dev.etiquette.report.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row for some people alone changes what standard rules advise about them, and about nobody else. */
class NormsForSomeTest {

    private static final Owner MAYA = Owner.of("maya");
    private static final PersonId ANN = new PersonId("ann");

    /** A Monday. */
    private static final Instant ASKED = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir
    Path folder;

    @BeforeEach
    void layer() throws IOException {
        Files.writeString(folder.resolve("book.properties"), "extends = standard\n");
    }

    private void rows(String... rows) throws IOException {
        Files.writeString(
                folder.resolve("norms.csv"),
                "platform,figure,value,hours,source,date,people\n" + String.join("\n", rows) + "\n");
    }

    private Advice advice(Instant now, Fact... facts) throws IOException {
        return Etiquette.of(RuleBook.load(folder)).advise(new Situation(MAYA, List.of(facts)), now);
    }

    private Optional<Instant> due(Instant now, String rule, Fact... facts) throws IOException {
        return advice(now, facts).recommendations().stream()
                .filter(each ->
                        each.reasons().stream().anyMatch(reason -> reason.rule().equals(rule)))
                .map(Recommendation::dueBy)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Message message(String id, String from, String to, Instant at, String text) {
        return Message.of(id, Platform.LINKEDIN, from, at, text, to, "ann and maya");
    }

    @Test
    void answer_to_somebody_with_a_tag_is_due_sooner() throws IOException {
        rows(
                "any,private remind,10 minutes,,Our handbook,2026,tag vip",
                "any,private due,30 minutes,clock,Our handbook,2026,tag vip");
        Message question = message("m1", "ann", "maya", ASKED, "Which oven do you bake in?");
        Tag vip = new Tag(ANN, "VIP");

        assertThat(RuleBook.check(folder)).isEmpty();
        assertThat(due(ASKED.plusSeconds(600), "RESPOND-3", question, vip)).contains(ASKED.plusSeconds(1_800));
        assertThat(due(ASKED.plusSeconds(600), "RESPOND-3", question)).isEmpty();
        assertThat(due(ASKED.plusSeconds(1_800), "RESPOND-3", question)).contains(ASKED.plusSeconds(8 * 3_600));
    }

    private static final Instant MARCH_16 = ASKED.plusSeconds(14 * 86_400);

    private boolean inTouch(String group, String... tags) throws IOException {
        List<Fact> facts = new ArrayList<>(List.of(
                Contact.of("ann", "Ann").inGroup(group),
                message("m1", "maya", "ann", ASKED.minusSeconds(3_600), "How is your oven?"),
                message("m2", "ann", "maya", ASKED, "Hot, thank you! Bye.")));
        List.of(tags).forEach(tag -> facts.add(new Tag(ANN, tag)));
        boolean before = advice(MARCH_16.minusNanos(1), facts.toArray(Fact[]::new)).recommendations().stream()
                .anyMatch(each -> each.act().action().equals(Action.KEEP_IN_TOUCH));
        assertThat(before).isFalse();
        return advice(MARCH_16, facts.toArray(Fact[]::new)).recommendations().stream()
                .anyMatch(each -> each.act().action().equals(Action.KEEP_IN_TOUCH));
    }

    @Test
    void the_first_group_or_tag_in_the_table_says_how_often_to_be_in_touch() throws IOException {
        rows(
                "any,in touch,14 days,,Our handbook,2026,tag vip",
                "any,in touch press,40 days,,Our handbook,2026,",
                "any,in touch,14 days,,Our handbook,2026,group guild",
                "any,in touch,20 days,,Our handbook,2026,group customer");

        assertThat(RuleBook.check(folder)).isEmpty();
        assertThat(inTouch("friend", "vip")).isTrue();
        assertThat(inTouch("friend", "press")).isFalse();
        assertThat(inTouch("", "other", "VIP")).isTrue();
        assertThat(inTouch("press", "vip")).isTrue();
        assertThat(inTouch("guild; press")).isFalse();
        assertThat(inTouch("friend; guild")).isTrue();
        assertThat(inTouch("friend; customer")).isFalse();
        // Groups of the book come before those of the standard one, of which family is the first.
        assertThat(inTouch("family; customer")).isFalse();
        assertThat(inTouch("friend; family")).isTrue();
    }

    @Test
    void what_is_wrong_with_how_often_to_be_in_touch_with_some_is_told() throws IOException {
        rows("any,in touch,14 days,,Our handbook,2026,tag vip; press");
        assertThat(RuleBook.check(folder)).extracting(Problem::code).contains(Problem.Code.WRONG_PEOPLE);
        rows("any,in touch,14 days,,Our handbook,2026,");
        assertThat(RuleBook.check(folder)).extracting(Problem::code).containsExactly(Problem.Code.UNKNOWN_FIGURE);
        rows(
                "any,in touch customr,14 days,,Our handbook,2026,",
                "any,in touch,14 days,,Our handbook,2026,group customr");
        assertThat(RuleBook.check(folder)).extracting(Problem::code).contains(Problem.Code.DUPLICATE_ROW);
        rows("any,in touch,14 days,,Our handbook,2026,group customr");
        assertThat(RuleBook.check(folder)).extracting(Problem::code).containsExactly(Problem.Code.UNKNOWN_GROUP);
        rows(
                "any,in touch,14 days,,Our handbook,2026,tag vip",
                "any,in touch at most,13 days,,Our handbook,2026,tag vip");
        assertThat(RuleBook.check(folder)).extracting(Problem::code).containsExactly(Problem.Code.BAD_ROW);
    }

    @Test
    void order_of_facts_does_not_matter_and_the_next_review_is_that_of_the_row() throws IOException {
        rows(
                "any,private remind,10 minutes,,Our handbook,2026,tag vip",
                "any,private due,30 minutes,clock,Our handbook,2026,tag vip");
        List<Fact> facts = new ArrayList<>(List.of(
                message("m1", "ann", "maya", ASKED, "Which oven do you bake in?"),
                new Tag(ANN, "vip"),
                new Tag(ANN, "press")));
        Advice before = advice(ASKED, facts.toArray(Fact[]::new));
        Collections.reverse(facts);

        assertThat(advice(ASKED, facts.toArray(Fact[]::new))).isEqualTo(before);
        assertThat(before.nextReview()).contains(ASKED.plusSeconds(600));
    }

    @Test
    void request_of_somebody_in_a_group_wants_an_answer_sooner() throws IOException {
        rows(
                "any,introduction remind,1 hour,,Our handbook,2026,group family",
                "any,introduction due,2 hours,clock,Our handbook,2026,group family");
        Connection asks = new Connection(ANN, Platform.LINKEDIN, Connection.State.REQUESTED_BY_THEM, ASKED);
        Contact ann = Contact.of("ann", "Ann");

        assertThat(due(ASKED.plusSeconds(3_600), "TARGET-7", asks, ann.inGroup("Family")))
                .contains(ASKED.plusSeconds(7_200));
        assertThat(due(ASKED.plusSeconds(3_600), "TARGET-7", asks, ann)).isEmpty();
    }

    @Test
    void silence_of_somebody_in_a_group_is_borne_for_a_shorter_time() throws IOException {
        rows("any,silence first gap,1 day,,Our handbook,2026,group family");
        Message word = message("m1", "maya", "ann", ASKED, "Shall we meet for lunch?");
        Contact ann = Contact.of("ann", "Ann");

        Message heard = message("m0", "ann", "maya", ASKED.minusSeconds(60 * 86_400), "Thanks, bye!");

        Advice family = advice(ASKED.plusSeconds(3_600), heard, word, ann.inGroup("family"));
        Advice other = advice(ASKED.plusSeconds(3_600), heard, word, ann);

        assertThat(family.nextReview()).isPresent();
        assertThat(family.nextReview().orElseThrow())
                .isBefore(other.nextReview().orElseThrow());
    }

    @Test
    void rule_that_does_not_say_for_whom_is_told_where_the_table_differs_by_people() throws IOException {
        Files.writeString(folder.resolve("rules.drl"), """
                package etiquette

                rule "Whoever has spoken is waited for"
                    @id( "OWN-1" )
                    @source( "test" )
                when
                    $turn : Turn( mine == false, $place : platform )
                    SilenceNorm( platform == $place, $rest : rest )
                then
                    recommend( waitForAnswer( $turn ), because( "{rest}" ) );
                end
                """);
        assertThat(RuleBook.check(folder)).isEmpty();

        rows("any,silence first gap,10 days,,Our handbook,2026,group family");

        assertThat(RuleBook.check(folder))
                .extracting(problem -> problem.code().id())
                .containsExactly("untied-norm");

        String text = Files.readString(folder.resolve("rules.drl"));
        Files.writeString(
                folder.resolve("rules.drl"),
                text.replace("SilenceNorm( ", "SilenceNorm( people == \"group family\", "));

        assertThat(RuleBook.check(folder))
                .extracting(Problem::message)
                .containsExactly("Whoever belongs to several groups or has several tags is not found so.");

        Files.writeString(
                folder.resolve("rules.drl"), text.replace("SilenceNorm( ", "SilenceNorm( people == $turn.people, "));

        assertThat(RuleBook.check(folder)).isEmpty();
    }
}
