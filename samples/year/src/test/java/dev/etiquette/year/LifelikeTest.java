package dev.etiquette.year;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.RuleBook;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.advice.Withheld;
import dev.etiquette.model.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The year has something of everything: each rule that advises has its week, and so has each action. */
class LifelikeTest {

    /**
     * What nobody could do in this year: all that was said on a platform now closed is ten years old (CLOSED-1), and
     * Lene sells as a page where people must not sell as themselves (LANGUAGE-1). Nobody who shut her out
     * met her in the week before (LEAVE-4). Nobody says stop in one place or together with a question, nobody is away
     * with a day, asks the same in two places, or touches two private matters at once; she looks when no question is fresh, and
     * knows why she wants to meet
     * whom, and where.
     */
    private static final Set<String> WITHOUT_A_WEEK = Set.of(
            "AWAY-2",
            "CLOSED-1",
            "FRESH-1",
            "LANGUAGE-1",
            "LAW-3",
            "LEAVE-4",
            "MATTER-2",
            "OFFLINE-10",
            "OVERSELL-5",
            "POINT-2",
            "SOCIAL-2",
            "STOP-7",
            "STOP-9",
            "STOP-10",
            "STOP-11",
            "STOP-12",
            "TARGET-8");

    private static final RuleBook BOOK = RuleBook.standard();
    private static List<Advice> year = List.of();

    @BeforeAll
    static void read() {
        Workshop workshop = Workshop.of(BOOK);
        year = Year.looks().stream().map(workshop::advise).toList();
    }

    /** What only a book of one's own advises. */
    private static final Set<Action> IN_WORDS_OF_ONES_OWN = Set.of(Action.POST, Action.TASK, Action.REACH_OUT);

    @Test
    void every_action_is_advised_in_some_week() {
        Set<Action> advised = year.stream()
                .flatMap(advice -> advice.recommendations().stream())
                .map(each -> each.act().action())
                .collect(toCollection(TreeSet::new));

        assertThat(advised)
                .as("write into the diary what leads to the missing ones")
                .isEqualTo(Action.known().stream()
                        .filter(action -> !IN_WORDS_OF_ONES_OWN.contains(action))
                        .collect(toSet()));
    }

    @Test
    void every_rule_that_advises_has_its_week() throws IOException {
        Set<String> missing = ids("recommend(");
        missing.removeAll(WITHOUT_A_WEEK);
        year.stream()
                .flatMap(advice -> Stream.concat(
                        advice.recommendations().stream(),
                        advice.withheld().stream().map(Withheld::recommendation)))
                .flatMap(each -> each.reasons().stream())
                .map(Reason::rule)
                .forEach(missing::remove);

        assertThat(missing).as("rules that advise nothing in the whole year").isEmpty();
    }

    @Test
    void every_rule_that_holds_back_has_its_week() throws IOException {
        Set<String> missing = ids("withhold(");
        missing.removeAll(WITHOUT_A_WEEK);
        missing.removeAll(forDrafts());
        year.stream()
                .flatMap(advice -> advice.withheld().stream())
                .flatMap(each -> each.by().stream())
                .map(Reason::rule)
                .forEach(missing::remove);

        assertThat(missing).as("rules that hold nothing back in the whole year").isEmpty();
    }

    /** Lene plans nothing in this year, and of what is not planned they say nothing. */
    @Test
    void rules_for_drafts_have_no_part_in_advice() {
        Set<String> drafts = forDrafts();

        assertThat(drafts).isNotEmpty();
        assertThat(year.stream()
                        .flatMap(advice -> advice.withheld().stream())
                        .flatMap(each -> each.by().stream())
                        .map(Reason::rule))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(drafts);
    }

    private static Set<String> forDrafts() {
        return BOOK.rules().values().stream()
                .filter(rule -> rule.file().startsWith("drafts/"))
                .map(RuleBook.Entry::id)
                .collect(toSet());
    }

    @Test
    void nothing_is_advised_about_things_ten_years_old() {
        List<SuggestedAction> acts = year.stream()
                .flatMap(advice -> advice.recommendations().stream())
                .map(Recommendation::act)
                .toList();

        assertThat(acts).noneMatch(act -> act.platform().equals(Platform.GOOGLE_PLUS));
        assertThat(acts)
                .extracting(act -> act.subject().id())
                .filteredOn(subject -> subject.startsWith("old-"))
                .isEmpty();
    }

    @Test
    void no_rule_fails_in_the_whole_year() {
        assertThat(year).allMatch(advice -> advice.failed().isEmpty());
        assertThat(year).allMatch(advice -> advice.duplicateFacts().isEmpty());
    }

    /** Rules in force whose text has these words in it. */
    private static Set<String> ids(String words) throws IOException {
        Set<String> ids = new TreeSet<>();
        for (RuleBook.Entry rule : BOOK.rules().values()) {
            if (!rule.retired() && text(rule).contains(words)) {
                ids.add(rule.id());
            }
        }
        assertThat(ids).isNotEmpty();
        return ids;
    }

    private static String text(RuleBook.Entry rule) throws IOException {
        try (InputStream file = RuleBook.class.getResourceAsStream("/dev/etiquette/standard/" + rule.file())) {
            assertThat(file).as(rule.file()).isNotNull();
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(rule.line() - 1L)
                    .toList();
            return String.join("\n", lines.subList(0, lines.indexOf("end")));
        }
    }
}
