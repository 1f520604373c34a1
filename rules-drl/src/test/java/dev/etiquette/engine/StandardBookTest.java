package dev.etiquette.engine;

import static dev.etiquette.engine.Agreement.assertAgree;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Repetitions;
import dev.etiquette.Situation;
import dev.etiquette.Situations;
import dev.etiquette.Situations.Scene;
import dev.etiquette.advice.Limits;
import dev.etiquette.advice.Proposal;
import dev.etiquette.explain.Traced;
import dev.etiquette.language.RuleReader.Result;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Message;
import dev.etiquette.model.Now;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.PersonalDate;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Utterance;
import dev.etiquette.tables.BookTables;
import dev.etiquette.vocabulary.Vocabulary;
import java.time.Instant;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The standard book means the same to stock Drools as to us, to the last word of every reason. */
class StandardBookTest {

    private static final int SCENES = Repetitions.of(70);

    /** Later scenes, in which rules match that match in none of the first ones, such as LAW-3, KNOWN-4 and STOP-9. */
    private static final List<Long> RARE_SCENES =
            List.of(70L, 91L, 100L, 108L, 113L, 129L, 231L, 269L, 310L, 369L, 423L, 610L, 612L, 815L, 944L);

    private final StandardRules standard = StandardRules.read();
    private final List<Source> files = standard.files();
    private final Result book = standard.book();
    private final BookTables tables = standard.tables();

    private List<Object> facts(Scene scene) {
        return EvaluationInput.lay(
                        scene.situation().owner(),
                        scene.situation().facts(),
                        new Now(scene.now()),
                        new ThresholdClock(scene.now()),
                        tables,
                        Map.of(),
                        type -> true,
                        EvaluationMemory.ofTexts(tables),
                        new EvaluationContext.Stopwatch(Limits.USUAL, 0))
                .facts();
    }

    /** Both referees are asked about the same scenes, so that our own engine is asked but once. */
    @Test
    void every_rule_matches_and_derives_what_it_does_in_stock_drools() {
        Map<Referee.Mode, Referee> referees = new EnumMap<>(Referee.Mode.class);
        for (Referee.Mode mode : Referee.Mode.values()) {
            referees.put(mode, Referee.of(mode, files, book, Vocabulary.standard(), List.of()));
        }
        Candidate shared = Candidate.shared(book);
        Candidate unshared = Candidate.unshared(book);
        Set<String> matched = new TreeSet<>();
        List<Long> seeds = Stream.concat(LongStream.range(0, SCENES).boxed(), RARE_SCENES.stream())
                .toList();
        for (long seed : seeds) {
            Scene first = Situations.seeded(seed);
            ZoneId zone = first.situation().owner().zone();
            List<RecommendationId> proposed = shared.fixpoint(facts(first), zone).stream()
                    .filter(Proposal.class::isInstance)
                    .map(each -> ((Proposal) each).id())
                    .sorted()
                    .toList();
            compare(
                            "scene " + seed,
                            facts(Situations.answered(first, proposed, seed)),
                            zone,
                            shared,
                            unshared,
                            referees)
                    .forEach(finding -> matched.add(finding.rule()));
        }
        compare("two private matters", facts(twoPrivateMatters()), ZoneOffset.UTC, shared, unshared, referees)
                .forEach(finding -> matched.add(finding.rule()));
        compare("sent nothing", facts(sentNothing()), ZoneOffset.UTC, shared, unshared, referees)
                .forEach(finding -> matched.add(finding.rule()));
        for (List<Object> drafts : drafts()) {
            compare("drafts", drafts, ZoneOffset.UTC, shared, unshared, referees)
                    .forEach(finding -> matched.add(finding.rule()));
        }
        TreeSet<String> never = new TreeSet<>();
        book.rules().stream()
                .filter(rule -> !rule.retired() && !matched.contains(rule.id()))
                .forEach(rule -> never.add(rule.id()));
        assertThat(never)
                .as("rules that matched nothing; maybe teach Situations what they need")
                .isEmpty();
    }

    /** What matches, which all find alike. */
    private Set<Finding> compare(
            String where,
            List<Object> facts,
            ZoneId zone,
            Candidate shared,
            Candidate unshared,
            Map<Referee.Mode, Referee> referees) {
        Set<Object> derived = shared.fixpoint(facts, zone);
        assertAgree(where + ", derived, unshared", unshared.fixpoint(facts, zone), derived);
        Set<Object> all = new HashSet<>(facts);
        all.addAll(derived);
        Set<Finding> findings = shared.findings(all);
        assertAgree(where + ", unshared", unshared.findings(all), findings);
        assertAgree(where + ", trace", Finding.traced(book.rules(), all), findings);
        referees.forEach((mode, referee) -> {
            assertAgree(where + ", derived, " + mode, derived, referee.fixpoint(facts, zone));
            assertAgree(where + ", " + mode, findings, referee.findings(all));
        });
        assertThat(Traced.unexplained(book.rules(), facts, derived, zone))
                .as(where + ", what the trace cannot explain")
                .isEmpty();
        return findings;
    }

    /** Of one moment, in two places, each with a word of mine in public: no seeded scene has them. */
    private static Scene twoPrivateMatters() {
        Instant at = Instant.parse("2026-03-02T08:00:00Z");
        List<Fact> facts = new ArrayList<>();
        facts.add(Contact.of("ann", "Ann").reachableBy(Channel.PHONE));
        for (Platform platform : List.of(Platform.MASTODON, Platform.BLUESKY)) {
            String said = platform.id();
            facts.add(Post.of(said, platform, "ann", at, "My account number is 4711.")
                    .mentioning("maya"));
            facts.add(Reply.of("reply-" + said, platform, "maya", at.plusSeconds(600), "We look into it.", said));
        }
        return new Scene(Situation.of(Owner.of("maya")).with(facts), at.plusSeconds(3600));
    }

    /** What Ann said she would send by a day that is gone: no seeded scene keeps silent so long. */
    private static Scene sentNothing() {
        Instant at = Instant.parse("2026-03-02T08:00:00Z");
        List<Fact> facts = List.of(
                Contact.of("ann", "Ann"),
                note("asked", "maya", at, "How far is the list?", "ann"),
                note("promised", "ann", at.plusSeconds(600), "I'll send it by Wednesday.", "maya"));
        return new Scene(Situation.of(Owner.of("maya")).with(facts), Instant.parse("2026-03-09T12:00:00Z"));
    }

    /** What Maya is about to say, in one scene that speaks against nothing, and in one that speaks against all of it. */
    private List<List<Object>> drafts() {
        Instant at = Instant.parse("2026-03-02T08:00:00Z");
        String bread = "The bread of the week is rye with walnuts from the garden.";
        List<Fact> facts = new ArrayList<>();
        for (String id : List.of("ann", "ben", "cleo", "dan", "eva")) {
            facts.add(Contact.of(id, id));
        }
        for (Platform platform : List.of(Platform.MASTODON, Platform.X, Platform.FACEBOOK)) {
            for (int each = 0; each < 5; each++) {
                String text = List.of(bread, "Fresh loaves, order now!", "Rye.", "Salt.", "Snow.")
                        .get(each);
                facts.add(Post.of(platform.id() + each, platform, "maya", at.plusSeconds(each), text));
            }
        }
        facts.add(Post.of("asked", Platform.X, "ann", at, "Which oven is best?").mentioning("maya"));
        facts.add(note("told", "maya", at.plusSeconds(30), bread, "ben"));
        facts.add(note("spoken", "cleo", at, "Do you have the pattern of the spine?", "maya"));
        facts.add(note("promised", "maya", at.plusSeconds(30), "Yes, I'll send you the pattern tomorrow.", "cleo"));
        facts.add(note("greeted", "eva", at.minusSeconds(5_000_000), "A cat on a sack.", "maya"));
        facts.add(note("heard", "dan", at, "When do you come to the fair?", "maya"));
        facts.add(note("offered", "maya", at.plusSeconds(30), "Fresh loaves, order now!", "eva"));
        facts.addAll(kind(at));
        Instant later = at.plusSeconds(200_000);
        List<Utterance> said = List.of(
                Post.of("empty", Platform.X, "maya", later, ""),
                Post.of("long", Platform.X, "maya", later, "Her number is 0171 2345678. " + "x".repeat(300)),
                Post.of("again", Platform.X, "maya", later, bread),
                Post.of("rested", Platform.MASTODON, "maya", later, bread),
                Post.of("sells", Platform.FACEBOOK, "maya", later, "Fresh loaves, order now!"),
                note("else", "maya", later, "Have you seen the mill? Order now!", "ann"),
                note("offer", "maya", later, "Soap, order now!", "eva"),
                note("same", "maya", later, bread, "ben"),
                note("hi", "maya", later, "Hi", "ben"),
                note("owed", "maya", later, "Have you seen the mill?", "cleo"),
                note("answer", "maya", later, "Fresh loaves, order now!", "dan"),
                note("keeps", "maya", later, "Here is the pattern: pattern.pdf", "cleo"),
                note("answers", "maya", later, "The oven with the stone.", "fay"),
                note("asks", "maya", later, "How are you?", "gus"),
                note("thanks hal", "maya", later, "Thank you!", "hal"),
                note("thanks iva", "maya", later, "Thank you!", "iva"),
                note("thanks mia", "maya", later, "Thank you!", "mia"),
                note("private", "maya", later, "Your order left on Friday.", "jan"),
                note("first", "maya", later, "My name is Maya. Which mill do you buy from?", "kim"),
                note("wish", "maya", later, "Happy birthday!", "lou"),
                note("owed again", "maya", later, "I'll send you the pattern soon.", "cleo"),
                Post.of("told to all", Platform.X, "maya", later, "How is your chemo?")
                        .mentioning("ben"),
                Reply.of("thanks ann", Platform.X, "maya", later, "Thanks!", "asked")
                        .toWhom("ann"),
                Reply.of("in public", Platform.LINKEDIN, "maya", later, "It left on Friday.", "ordered")
                        .toWhom("jan"));
        List<List<Object>> scenes = new ArrayList<>();
        for (boolean withPast : List.of(false, true)) {
            List<Fact> all = new ArrayList<>(withPast ? facts : List.of());
            List<Draft> drafts = said.stream().map(Draft::of).toList();
            all.addAll(drafts);
            EvaluationInput input = EvaluationInput.lay(
                    Owner.of("maya"),
                    all,
                    new Now(later),
                    new ThresholdClock(later),
                    tables,
                    Map.of(),
                    type -> true,
                    EvaluationMemory.ofTexts(tables),
                    new EvaluationContext.Stopwatch(Limits.USUAL, 0));
            List<Object> laid = new ArrayList<>(input.facts());
            drafts.forEach(draft -> laid.addAll(DraftReader.proposals(draft, input.contacts(), input.facts())));
            scenes.add(laid);
        }
        return scenes;
    }

    /** What deserves a kind word, from people of whom nothing else is said. */
    private static List<Fact> kind(Instant at) {
        List<Fact> facts = new ArrayList<>();
        facts.add(note("wondered", "fay", at, "Which oven do you bake in?", "maya"));
        for (int each = 0; each < 8; each++) {
            // a talk that is still going on
            Instant spoken = at.plusSeconds(195_000 + each);
            facts.add(
                    each % 2 == 0
                            ? note("mine" + each, "maya", spoken, "My oven is hot, and I sing.", "gus")
                            : note("theirs" + each, "gus", spoken, "A cat.", "maya"));
        }
        facts.add(note("question", "maya", at, "Which oven do you have?", "hal"));
        facts.add(note("answered", "hal", at.plusSeconds(30), "An oven with a stone.", "maya"));
        facts.add(note("praised", "iva", at, "Well done, I love your bread!", "maya"));
        facts.add(note("pledged", "mia", at, "I'll send you the file.", "maya"));
        facts.add(note("sent", "mia", at.plusSeconds(30), "As promised, here it is.", "maya"));
        facts.add(Post.of("ordered", Platform.LINKEDIN, "jan", at, "Where is order 20417? My address is 3 Elm Street.")
                .mentioning("maya"));
        facts.add(Contact.of("kim", "kim"));
        facts.add(PersonalDate.yearly(new PersonId("lou"), "birthday", MonthDay.of(Month.MARCH, 4)));
        return facts;
    }

    private static Message note(String id, String author, Instant at, String text, String to) {
        return Message.of(id, Platform.LINKEDIN, author, at, text, to, "talk " + (author.equals("maya") ? to : author));
    }
}
