package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.advice.DraftReview;
import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.advice.Limits;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.RunawayRulesException;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import dev.etiquette.review.DraftReviewer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one person or one conversation has brought in never takes the advice on everybody else away. */
class SetAsideTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final Instant EARLIER = NOW.minusSeconds(3_600);
    private static final Owner MAYA = Owner.of("maya");
    private static final Limits NARROW = Limits.USUAL.trying(10_000);
    private static final int MANY = 150;

    @TempDir
    Path folder;

    private Etiquette etiquette;

    @BeforeEach
    void load() throws IOException {
        Files.writeString(folder.resolve("a.drl"), """
                package etiquette
                rule "A person with two turns at one moment should be prepared for"
                    @id( "TWICE-1" )
                    @source( "test" )
                when
                    $c : Contact( $who : id )
                    Turn( contact == $who, $one : id, $at : at )
                    Turn( contact == $who, id != $one, at == $at )
                then
                    recommend( prepare( $c ), because( "{c.name} spoke twice." ) );
                end
                rule "Somebody who spoke should be answered"
                    @id( "ANSWER-1" )
                    @source( "test" )
                when
                    $turn : Turn( mine == false )
                then
                    recommend( answer( $turn, Channel.REPLY ), because( "{turn.name} spoke." ) );
                end
                """);
        Files.writeString(
                folder.resolve("norms.csv"),
                "platform,figure,value,hours,source,date\nany,repeat rest,30 days,,Somebody,2026\n");
        Files.writeString(folder.resolve("phrases.csv"), "language,mark,where,phrase\nen,question,anywhere,?\n");
        etiquette = Etiquette.of(RuleBook.load(folder)).within(NARROW);
    }

    private static List<Fact> many(int count, IntFunction<Fact> fact) {
        return new ArrayList<>(IntStream.range(0, count).mapToObj(fact).toList());
    }

    private static List<Fact> flood(String who, int count) {
        return many(
                count,
                i -> Post.of(who + i, Platform.X, who, EARLIER, "so " + i).mentioning("maya"));
    }

    private static List<Fact> withTwoOfAnn(List<Fact> facts) {
        facts.addAll(flood("ann", 2));
        return facts;
    }

    private static List<String> people(Advice advice) {
        return advice.recommendations().stream()
                .map(each -> each.act().contact().value())
                .distinct()
                .toList();
    }

    private Advice advise(List<Fact> facts) {
        return etiquette.advise(new Situation(MAYA, facts), NOW);
    }

    @Test
    void explanation_says_whose_facts_it_goes_without() {
        List<Fact> facts = withTwoOfAnn(flood("ben", MANY));
        facts.add(Contact.of("ben", "Benedict"));
        Explanation explanation = etiquette.explain(new Situation(MAYA, facts), NOW);

        assertThat(explanation.setAside()).hasSize(1).first().asString().contains("Benedict");
        assertThat(advise(facts).notes()).containsAll(explanation.setAside());
        assertThat(etiquette.explain(new Situation(MAYA, flood("ann", 2)), NOW).setAside())
                .isEmpty();
    }

    @Test
    void facts_of_one_person_are_set_aside_and_the_others_are_advised_on() {
        List<Fact> facts = withTwoOfAnn(flood("ben", MANY));
        facts.add(Contact.of("ben", "Benedict"));

        Advice advice = advise(facts);

        assertThat(people(advice)).containsExactly("ann");
        assertThat(advice.withheld()).isEmpty();
        assertThat(advice.notes())
                .singleElement()
                .asString()
                .contains("after 10000 combinations", "TWICE-1", (MANY + 1) + " facts of Benedict");
    }

    @Test
    void whoever_holds_most_facts_is_not_taken_for_whom_the_work_is_about() {
        List<Fact> facts = withTwoOfAnn(flood("ben", MANY));
        facts.addAll(many(
                3 * MANY,
                i -> Post.of("carl" + i, Platform.X, "carl", EARLIER.minusSeconds(i), "so " + i)
                        .mentioning("maya")));

        assertThat(people(advise(facts))).containsExactlyInAnyOrder("ann", "carl");
    }

    @Test
    void two_who_bring_too_much_are_both_set_aside() {
        List<Fact> facts = withTwoOfAnn(flood("ben", MANY));
        facts.addAll(flood("carl", MANY));

        Advice advice = advise(facts);

        assertThat(people(advice)).containsExactly("ann");
        assertThat(advice.notes()).hasSize(2);
    }

    @Test
    void order_of_the_facts_does_not_matter() {
        List<Fact> facts = withTwoOfAnn(flood("ben", MANY));
        Advice first = advise(facts);
        Collections.shuffle(facts, new Random(5));

        assertThat(advise(facts)).isEqualTo(first);
    }

    /** Also a rule for whom they speak beside, and one that says no word to the person whom it is about. */
    private void besideOthers() throws IOException {
        Files.writeString(folder.resolve("b.drl"), """
                package etiquette
                rule "Whoever speaks beside others in one conversation should be prepared for"
                    @id( "BESIDE-1" )
                    @source( "test" )
                when
                    Turn( $thread : thread, $one : contact )
                    Turn( thread == $thread, contact != $one )
                    $c : Contact( id == $one )
                then
                    recommend( prepare( $c ), because( "{c.name} spoke beside others." ) );
                end
                rule "Whoever spoke should be thought of"
                    @id( "THINK-1" )
                    @source( "test" )
                when
                    Turn( mine == false, $who : contact, $at : at )
                    $c : Contact( id == $who )
                then
                    recommend( taskAbout( $c, "think", "Think of {c.name}", $at ),
                               because( "{c.name} is there." ) );
                end
                """);
        etiquette = Etiquette.of(RuleBook.load(folder)).within(NARROW);
    }

    private static List<Fact> conversation() {
        return many(
                MANY,
                i -> Reply.of("r" + i, Platform.X, "p" + i, EARLIER, "so " + i, "root")
                        .mentioning("maya"));
    }

    @Test
    void of_whoever_has_a_part_in_a_flooded_conversation_nothing_is_said() throws IOException {
        besideOthers();
        List<Fact> facts = conversation();
        facts.add(Reply.of("late", Platform.X, "ann", EARLIER, "so", "r7").mentioning("maya", "carl"));
        facts.add(Contact.of("ann", "Ann"));
        facts.add(Contact.of("dora", "Dora"));
        for (String who : List.of("ann", "carl", "dora")) {
            facts.add(Post.of(who, Platform.X, who, EARLIER, "so").mentioning("maya"));
        }

        Advice advice = advise(facts);

        assertThat(advice.recommendations())
                .extracting(Recommendation::text)
                .containsExactlyInAnyOrder("Dora spoke.", "Dora is there.");
        assertThat(advice.notes())
                .singleElement()
                .asString()
                .contains("BESIDE-1", (MANY + 1) + " facts of the conversation \"root\" on X");
    }

    @Test
    void long_chain_of_replies_is_one_conversation() throws IOException {
        besideOthers();
        List<Fact> facts = many(
                3 * MANY,
                i -> Reply.of("r" + i, Platform.X, "p" + i, EARLIER, "so " + i, i == 0 ? "root" : "r" + (i - 1))
                        .mentioning("maya"));

        assertThat(advise(facts).notes())
                .singleElement()
                .asString()
                .contains(3 * MANY + " facts of the conversation \"root\" on X");
    }

    @Test
    void circle_of_replies_is_one_conversation() throws IOException {
        besideOthers();
        List<Fact> facts = many(
                MANY,
                i -> Reply.of("r" + i, Platform.X, "p" + i, EARLIER, "so " + i, i == 0 ? "r1" : "r0")
                        .mentioning("maya"));

        assertThat(advise(facts).notes())
                .singleElement()
                .asString()
                .contains(MANY + " facts of the conversation \"r0\" on X");
    }

    @Test
    void draft_to_somebody_whose_facts_are_set_aside_is_held_back_without_being_judged() {
        List<Fact> facts = withTwoOfAnn(flood("ben", MANY));
        Draft toBen = Draft.of(Message.of("d1", Platform.X, "maya", NOW, "Hello", "ben", "t1"));
        Draft toAnn = Draft.of(Message.of("d2", Platform.X, "maya", NOW, "Hello", "ann", "t2"));
        Draft answering = Draft.of(Reply.of("d3", Platform.X, "maya", NOW, "Hello", "ben3"));
        facts.addAll(List.of(toBen, toAnn, answering));

        List<JudgedDraft> planned = advise(facts).planned();

        assertThat(planned)
                .extracting(each -> each.draft().utterance().id().value())
                .containsExactly("d1", "d2", "d3");
        assertThat(planned).extracting(JudgedDraft::fine).containsExactly(false, true, false);
        assertThat(planned.get(0).by()).extracting(Reason::rule).containsExactly(JudgedDraft.SET_ASIDE);
        assertThat(planned.get(0).allowedFrom()).isEmpty();

        facts.remove(toBen);
        DraftReview review = DraftReviewer.review(etiquette, new Situation(MAYA, facts), toBen, NOW);
        assertThat(review.recipients())
                .singleElement()
                .satisfies(each ->
                        assertThat(each.objections()).extracting(Reason::rule).containsExactly(JudgedDraft.SET_ASIDE));
    }

    @Test
    void public_posts_of_the_owner_that_name_somebody_are_no_facts_of_that_person() {
        List<Fact> facts = withTwoOfAnn(flood("ben", MANY));
        facts.addAll(many(
                MANY,
                i -> Post.of("m" + i, Platform.X, "maya", EARLIER.minusSeconds(i + 1), "so " + i)
                        .mentioning("ben")));
        facts.addAll(many(7, i -> Message.of("w" + i, Platform.X, "maya", EARLIER, "so " + i, "ben", "t")));

        assertThat(advise(facts).notes()).singleElement().asString().contains((MANY + 7) + " facts of ben");
    }

    @Test
    void nobody_else_is_set_aside_where_the_work_is_about_somebody_with_few_facts() {
        List<Fact> facts = withTwoOfAnn(flood("ben", 90));
        facts.addAll(many(
                3 * MANY,
                i -> Post.of("carl" + i, Platform.X, "carl", EARLIER.minusSeconds(i), "so " + i)
                        .mentioning("maya")));
        Etiquette strict = etiquette.within(Limits.USUAL.trying(4_000));

        assertThatThrownBy(() -> strict.advise(new Situation(MAYA, facts), NOW))
                .isInstanceOf(RunawayRulesException.class);
    }

    @Test
    void who_asks_to_be_left_alone_within_what_is_set_aside_is_not_advised_on() {
        List<Fact> facts = flood("ben", MANY);
        facts.add(DoNotContact.anywhere(new PersonId("ben"), "asked", EARLIER));

        Advice advice = advise(facts);

        assertThat(advice.recommendations()).isEmpty();
        assertThat(advice.emptyReason())
                .hasValueSatisfying(
                        reason -> assertThat(reason).contains("set aside").doesNotContain("nobody waits"));
    }

    @Test
    void rule_that_takes_too_much_of_everybody_is_named_and_nobody_is_set_aside() {
        Etiquette strict = etiquette.within(Limits.USUAL.trying(50));
        List<Fact> facts = many(
                MANY,
                i -> Post.of("p" + i, Platform.X, "p" + i, EARLIER, "so " + i).mentioning("maya"));

        assertThatThrownBy(() -> strict.advise(new Situation(MAYA, facts), NOW))
                .isInstanceOfSatisfying(
                        RunawayRulesException.class,
                        stopped -> assertThat(stopped.rules()).containsExactly("TWICE-1"));
    }

    @Test
    void of_too_many_platforms_some_are_left_and_that_is_said() {
        List<Fact> facts = many(
                501,
                i -> Post.of("p" + i, Platform.of("place-" + i), "p" + i, EARLIER, "so " + i)
                        .mentioning("maya"));

        assertThat(advise(facts).notes())
                .containsExactly("On 1 platforms nothing is advised: at most 500 are looked at.");
        assertThat(advise(facts.subList(0, 500)).notes()).isEmpty();
    }

    @Test
    void rule_on_trial_for_which_facts_are_set_aside_is_told_of() throws IOException {
        Path file = folder.resolve("a.drl");
        Files.writeString(
                file, Files.readString(file).replace("@id( \"TWICE-1\" )", "@id( \"TWICE-1\" )\n@status( \"trial\" )"));
        etiquette = Etiquette.of(RuleBook.load(folder)).within(NARROW);

        Advice advice = advise(withTwoOfAnn(flood("ben", MANY)));

        assertThat(people(advice)).containsExactlyInAnyOrder("ann", "ben");
        assertThat(advice.notes()).isEmpty();
        assertThat(advice.trial().failed()).containsExactly("TWICE-1");
        assertThat(advice.trial().recommendations()).hasSize(1);
    }

    @Test
    void explanation_does_without_the_same_facts() {
        List<Fact> facts = withTwoOfAnn(flood("ben", MANY));

        Recommendation first = advise(facts).recommendations().get(0);
        assertThat(etiquette.explain(new Situation(MAYA, facts), NOW).why(first).toString())
                .contains("ann")
                .doesNotContain("ben");
    }
}
