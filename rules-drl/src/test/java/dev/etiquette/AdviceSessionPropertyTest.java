package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.AdviceItem;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Utterance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens at a table, its advice is that of a fresh evaluation, and what is told leads from one to the next. */
class AdviceSessionPropertyTest {

    private static final int SEQUENCES = Repetitions.of(10);
    private static final int STEPS = 12;

    /** What the sequences came to, so that none of it is missing. */
    private final Map<String, Integer> seen = new TreeMap<>();

    @Test
    void advice_is_that_of_a_fresh_evaluation_and_events_lead_to_it(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("book.properties"), "extends = standard\n");
        Files.writeString(
                folder.resolve("norms.csv"),
                "platform,figure,value,hours,source,date\nany,question due,2 hours,clock,Our own manners,2026\n");
        List<Etiquette> books = List.of(Etiquette.of(RuleBook.standard()), Etiquette.of(RuleBook.load(folder)));
        for (long seed = 0; seed < SEQUENCES; seed++) {
            new Sequence(seed, books).run();
        }
        assertThat(seen)
                .containsKeys(
                        "add",
                        "correct",
                        "withdraw",
                        "batch",
                        "pass",
                        "wait",
                        "owner",
                        "book",
                        "reopen",
                        "feedback",
                        "Appeared",
                        "Changed",
                        "Went",
                        "nothing due");
    }

    /** One table, and beside it what must be on it. */
    private final class Sequence {

        private final long seed;
        private final Random random;
        private final List<Etiquette> books;
        private final List<Fact> pool = new ArrayList<>();
        private final List<Fact> facts = new ArrayList<>();
        private Owner owner;
        private Instant now;
        private Etiquette book;
        private AdviceSession session;
        private List<AdviceItem> replayed = List.of();
        private Advice last;

        Sequence(long seed, List<Etiquette> books) {
            this.seed = seed;
            this.books = books;
            this.random = new Random(seed * 0x9E3779B97F4A7C15L);
            Situations.Scene scene = Situations.seeded(seed);
            this.owner = scene.situation().owner();
            this.now = scene.now();
            // Those of the second scene are other versions of the first ones.
            pool.addAll(scene.situation().facts());
            pool.addAll(Situations.seeded(seed + 1).situation().facts());
            pool.addAll(drafts());
            this.book = books.get(0);
            this.session = listened(book.open(owner));
        }

        private List<Fact> drafts() {
            return pool.stream()
                    .filter(fact -> fact instanceof Utterance said
                            && said.author().equals(owner.id())
                            && said.at().isAfter(now.minus(Duration.ofHours(2))))
                    .<Fact>map(fact -> Draft.of((Utterance) fact))
                    .toList();
        }

        private AdviceSession listened(AdviceSession opened) {
            opened.addListener(update -> {
                update.events().forEach(event -> count(event.getClass().getSimpleName()));
                replayed = update.applied(replayed);
            });
            return opened;
        }

        void run() {
            add(10);
            for (int step = 0; step < STEPS; step++) {
                String what = step();
                check(what + ", seed " + seed + ", step " + step);
            }
        }

        private void check(String what) {
            Advice advice = session.advise(now);
            Advice fresh = book.advise(new Situation(owner, facts), now);
            assertThat(advice).as(what).hasToString(fresh.toString()).isEqualTo(fresh);
            assertThat(replayed).as(what).isEqualTo(advice.items());
            assertThat(advice.items()).extracting(AdviceItem::key).as(what).doesNotHaveDuplicates();
            long evaluations = session.evaluations();
            Instant before = advice.nextReview()
                    .map(next -> now.plus(Duration.between(now, next).dividedBy(2)))
                    .orElse(now.plus(Duration.ofDays(500)));
            assertThat(session.nextReview()).as(what).isEqualTo(advice.nextReview());
            assertThat(session.advise(before).items()).as(what).isEqualTo(advice.items());
            assertThat(session.evaluations()).as(what).isEqualTo(evaluations);
            count("nothing due");
            now = before;
            last = advice;
        }

        private String step() {
            String what = List.of(
                            "add",
                            "correct",
                            "withdraw",
                            "batch",
                            "pass",
                            "wait",
                            "wait",
                            "owner",
                            "book",
                            "reopen",
                            "feedback")
                    .get(random.nextInt(11));
            count(what);
            switch (what) {
                case "add" -> add(1);
                case "correct" -> correct(any(pool));
                case "withdraw" -> withdraw(any(pool));
                case "batch" ->
                    session.update(batch -> {
                        for (int i = 0; i < 3; i++) {
                            Fact fact = any(pool);
                            batch.add(fact);
                            facts.add(fact);
                            Fact gone = any(pool);
                            batch.withdraw(gone);
                            facts.removeIf(each -> id(each).equals(id(gone)));
                        }
                    });
                case "pass" -> now = now.plus(Duration.ofMinutes(random.nextInt(3000)));
                case "wait" -> now = last == null ? now : last.nextReview().orElse(now);
                case "owner" -> {
                    owner = owner.withDailyBudget(random.nextInt(4));
                    session.correct(owner);
                }
                case "book" -> {
                    book = any(books);
                    session.use(book);
                }
                case "reopen" -> {
                    replayed = List.of();
                    session = listened(book.open(session.situation()));
                }
                default -> feedback();
            }
            return what;
        }

        private void add(int many) {
            for (int i = 0; i < many; i++) {
                Fact fact = any(pool);
                session.add(fact);
                facts.add(fact);
            }
        }

        private void correct(Fact fact) {
            session.correct(fact);
            facts.removeIf(each -> id(each).equals(id(fact)));
            facts.add(fact);
        }

        private void withdraw(Fact fact) {
            session.withdraw(fact);
            facts.removeIf(each -> id(each).equals(id(fact)));
        }

        private void feedback() {
            List<Recommendation> recommendations = last == null ? List.of() : last.recommendations();
            if (!recommendations.isEmpty()) {
                Feedback feedback = random.nextBoolean()
                        ? Feedback.done(any(recommendations).id(), now)
                        : Feedback.snoozed(any(recommendations).id(), now, now.plus(Duration.ofHours(5)));
                session.add(feedback);
                facts.add(feedback);
            }
        }

        private <T> T any(List<T> things) {
            return things.get(random.nextInt(things.size()));
        }

        private void count(String what) {
            seen.merge(what, 1, Integer::sum);
        }
    }

    /** What makes two facts versions of one, as the Javadoc has it. */
    private static Object id(Fact fact) {
        if (fact instanceof Utterance said) {
            return List.of("said", said.platform(), said.id());
        } else if (fact instanceof Contact contact) {
            return contact.id();
        } else if (fact instanceof Connection connection) {
            return List.of("connection", connection.platform(), connection.contact());
        } else if (fact instanceof Meeting meeting) {
            return meeting.id();
        } else if (fact instanceof Marks marks) {
            return List.of("marks", marks.utterance());
        } else if (fact instanceof Draft draft) {
            return List.of("draft", draft.utterance().id());
        }
        return fact;
    }
}
