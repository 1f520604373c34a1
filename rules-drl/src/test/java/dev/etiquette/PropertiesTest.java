package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Situations.Scene;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Subject;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.advice.Withheld;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Utterance;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of the standard book whatever the situation. */
class PropertiesTest {

    private static final Etiquette ETIQUETTE = Etiquette.of(RuleBook.standard());
    private static final int SCENES = Repetitions.of(200);

    /** Most tests ask about the same scenes; the advice for each is made once. */
    private static final List<Advice> ADVICE = LongStream.range(0, SCENES * 2)
            .mapToObj(Situations::seeded)
            .map(scene -> ETIQUETTE.advise(scene.situation(), scene.now()))
            .toList();

    /** What is said because somebody waits for it. */
    private static final Set<Action> ANSWERS = Set.of(Action.RESPOND, Action.OFFER);

    private static final Set<Action> OWED =
            Set.of(Action.RESPOND, Action.ACKNOWLEDGE, Action.OFFER, Action.FOLLOW_UP, Action.RECORD_OPT_OUT);

    @Test
    void whoever_is_to_be_left_alone_is_in_no_recommendation() {
        int spared = 0;
        for (long seed = 0; seed < SCENES; seed++) {
            Scene scene = Situations.seeded(seed);
            Set<PersonId> alone = leftAlone(scene);
            Advice advice = advice(seed);
            spared += (int) advice.withheld().stream()
                    .filter(each -> alone.contains(each.recommendation().act().contact()))
                    .count();
            for (Recommendation each : advice.recommendations()) {
                assertThat(alone)
                        .as("seed %d: %s", seed, each)
                        .doesNotContain(each.act().contact());
            }
        }
        assertThat(spared).isPositive();
    }

    private static Set<PersonId> leftAlone(Scene scene) {
        Set<PersonId> alone = new TreeSet<>();
        for (Fact fact : scene.situation().facts()) {
            List<DoNotContact> bans = fact instanceof DoNotContact ban
                    ? List.of(ban)
                    : fact instanceof Contact contact ? contact.doNotContact() : List.of();
            bans.stream()
                    .filter(ban -> ban.scope() == DoNotContact.Scope.EVERYWHERE
                            && !ban.since().isAfter(scene.now()))
                    .forEach(ban -> alone.add(ban.contact()));
        }
        return alone;
    }

    @Test
    void what_is_owed_never_falls_to_the_budget() {
        int cut = 0;
        int owed = 0;
        for (long seed = 0; seed < SCENES; seed++) {
            Scene scene = Situations.seeded(seed);
            Owner busy = scene.situation().owner().withDailyBudget(0);
            Advice advice =
                    ETIQUETTE.advise(new Situation(busy, scene.situation().facts()), scene.now());
            for (Withheld withheld : advice.withheld()) {
                if (withheld.by().stream().anyMatch(reason -> reason.rule().equals(Withheld.BUDGET))) {
                    assertThat(OWED)
                            .as("seed %d", seed)
                            .doesNotContain(withheld.recommendation().act().action());
                    cut++;
                }
            }
            owed += (int) advice.recommendations().stream()
                    .filter(each -> OWED.contains(each.act().action()))
                    .count();
        }
        assertThat(cut).isPositive();
        assertThat(owed).isPositive();
    }

    @Test
    void nothing_is_to_be_shown_again_on_x_in_the_same_words() {
        int reworded = 0;
        for (long seed = 0; seed < SCENES * 2; seed++) {
            for (Recommendation each : everything(advice(seed)).toList()) {
                if (each.act().platform().equals(Platform.X)) {
                    assertThat(each.act().action()).as("seed %d", seed).isNotEqualTo(Action.REPEAT);
                    if (each.act().action() == Action.REWORD) {
                        assertThat(each.text()).contains("other words");
                        reworded++;
                    }
                }
            }
        }
        assertThat(reworded).isPositive();
    }

    /** Past 400 years the calendar begins anew, leap days and all. */
    private static final List<Duration> SHIFTS =
            List.of(Duration.ofDays(7 * 5), Duration.ofDays(-7 * 1000), Duration.ofDays(146_097));

    @Test
    void shifting_all_times_by_whole_weeks_changes_nothing_but_times() {
        int recommended = 0;
        for (long seed = 0; seed < SCENES; seed++) {
            Scene scene = inUtc(Situations.seeded(seed));
            Advice here = ETIQUETTE.advise(scene.situation(), scene.now());
            Duration by = SHIFTS.get((int) (seed % SHIFTS.size()));
            Shift shift = new Shift(by);
            Advice there = ETIQUETTE.advise(shift.shifted(scene.situation()), shift.shifted(scene.now()));
            assertThat(lines(there)).as("seed %d, shifted by %s", seed, by).isEqualTo(lines(here));
            assertThat(there.nextReview()).isEqualTo(here.nextReview().map(shift::shifted));
            assertThat(dues(there))
                    .isEqualTo(dues(here).stream()
                            .map(due -> due.map(shift::shifted))
                            .toList());
            recommended += here.recommendations().size();
        }
        assertThat(recommended).isGreaterThan(SCENES);
    }

    private static Scene inUtc(Scene scene) {
        Owner owner = scene.situation().owner().livingIn(ZoneOffset.UTC);
        List<Fact> facts = scene.situation().facts().stream()
                .map(fact -> fact instanceof Contact contact && contact.zone().isPresent()
                        ? contact.livingIn(ZoneOffset.UTC)
                        : fact)
                .toList();
        return new Scene(new Situation(owner, facts), scene.now());
    }

    private static List<String> lines(Advice advice) {
        List<String> lines = new ArrayList<>();
        advice.recommendations().forEach(each -> lines.add(line(each)));
        advice.withheld()
                .forEach(each ->
                        lines.add(line(each.recommendation()) + " " + each.by().size()));
        return lines;
    }

    /** Without the times that stand in texts: a day, a month, a year and an hour. */
    private static String line(Recommendation each) {
        return each.urgency() + " " + each.id() + " "
                + each.text().replaceAll("\\d+ [A-Z][a-z]+ -?\\d+(, \\d\\d:\\d\\d)?", "");
    }

    private static List<Optional<Instant>> dues(Advice advice) {
        return advice.recommendations().stream()
                .flatMap(each -> Stream.of(each.dueBy(), each.notBefore()))
                .toList();
    }

    @Test
    void somebody_new_changes_nothing_about_anybody_else_but_what_the_budget_cuts() {
        PersonId zoe = new PersonId("zoe");
        int others = 0;
        int hers = 0;
        for (long seed = 0; seed < SCENES; seed++) {
            Scene scene = Situations.seeded(seed);
            String me = scene.situation().owner().id().value();
            Instant asked = scene.now().minus(Duration.ofHours(20));
            Situation more = scene.situation()
                    .with(
                            Contact.of("zoe", "Zoe"),
                            Message.of("zoe-1", Platform.BLUESKY, "zoe", asked, "Could you help me?", me, "zoe"));
            Advice without = advice(seed);
            Advice with = ETIQUETTE.advise(more, scene.now());
            Map<String, String> before = aboutPeople(without, zoe);
            assertThat(aboutPeople(with, zoe)).as("seed %d", seed).isEqualTo(before);
            others += before.size();
            hers += (int) everything(with)
                    .filter(each -> each.act().contact().equals(zoe))
                    .count();
        }
        assertThat(others).isGreaterThan(SCENES);
        assertThat(hers).isGreaterThan(SCENES / 2);
    }

    /** What is said about others, whether the budget leaves it or not. */
    private static Map<String, String> aboutPeople(Advice advice, PersonId but) {
        Map<String, String> lines = new TreeMap<>();
        for (Recommendation each : advice.recommendations()) {
            if (!each.act().contact().equals(but)) {
                lines.put(each.id().value(), line(each));
            }
        }
        for (Withheld each : advice.withheld()) {
            if (!each.recommendation().act().contact().equals(but)) {
                boolean cut = each.by().get(0).rule().equals(Withheld.BUDGET);
                lines.put(
                        each.recommendation().id().value(),
                        line(each.recommendation()) + (cut ? "" : " withheld by " + each.by()));
            }
        }
        return lines;
    }

    @Test
    void answer_that_is_given_is_no_longer_advised() {
        int answered = 0;
        for (long seed = 0; seed < SCENES; seed++) {
            Scene scene = Situations.seeded(seed);
            for (Recommendation each : advice(seed).recommendations()) {
                if (!ANSWERS.contains(each.act().action())
                        || !each.act().cameUpAt().isBefore(scene.now())) {
                    continue;
                }
                Situation more = scene.situation().with(answer(scene, each.act()));
                Advice then = ETIQUETTE.advise(more, scene.now());
                assertThat(then.recommendations())
                        .as("seed %d, now %s, after %s", seed, scene.now(), each)
                        .extracting(Recommendation::id)
                        .doesNotContain(each.id());
                answered++;
            }
        }
        assertThat(answered).isGreaterThan(SCENES / 2);
    }

    /** An id that stands on several platforms is told with its platform. */
    private static boolean isId(Utterance said, String id) {
        return id.equals(said.id().value())
                || id.equals(said.platform().id() + ":" + said.id().value());
    }

    /** The owner's answer, given now, in the way that was advised. */
    private static Fact answer(Scene scene, SuggestedAction act) {
        assertThat(act.subject().type()).isEqualTo(Subject.Type.UTTERANCE);
        Utterance asked = scene.situation().facts().stream()
                .filter(fact -> fact instanceof Utterance said
                        && isId(said, act.subject().id()))
                .map(Utterance.class::cast)
                .findFirst()
                .orElseThrow();
        String me = scene.situation().owner().id().value();
        String them = act.contact().value();
        String thread = asked.thread().value();
        if (act.channel().equals(Channel.MESSAGE)) {
            return Message.of("answer", act.platform(), me, scene.now(), "Here it is.", them, thread);
        }
        return Reply.of(
                        "answer",
                        act.platform(),
                        me,
                        scene.now(),
                        "Here it is.",
                        asked.id().value())
                .inThread(thread)
                .toWhom(them)
                .mentioning(them);
    }

    private static Stream<Recommendation> everything(Advice advice) {
        return Stream.concat(
                advice.recommendations().stream(), advice.withheld().stream().map(Withheld::recommendation));
    }

    private static Advice advice(long seed) {
        return ADVICE.get((int) seed);
    }
}
