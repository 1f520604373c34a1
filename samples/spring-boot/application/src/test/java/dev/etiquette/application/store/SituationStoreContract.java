package dev.etiquette.application.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.etiquette.Advice;
import dev.etiquette.AdviceUpdate;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.application.TestTime;
import dev.etiquette.application.TestTime.HandTime;
import dev.etiquette.application.notice.Notices;
import dev.etiquette.application.notice.OwnerNotice;
import dev.etiquette.json.JsonFormat;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.spring.AdviceService;
import dev.etiquette.spring.BookInForce;
import dev.etiquette.spring.json.BookFormat;
import dev.etiquette.spring.review.AdviceListener;
import dev.etiquette.spring.review.Review;
import dev.etiquette.spring.review.ReviewOptions;
import dev.etiquette.spring.review.ReviewScheduler;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds of owners in a database, whichever it is. */
@Timeout(120)
abstract class SituationStoreContract {

    private static final Instant NOW = TestTime.BEGIN;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final BookInForce BOOK = BookInForce.fixed(Etiquette.of(RuleBook.standard()), NOW);

    private final HandTime time = new HandTime();
    private final List<Instance> instances = new ArrayList<>();

    /** Connects a pool of its own to a database that is the same for all. */
    abstract HikariDataSource connect();

    /** A program that shares the database with others. */
    final class Instance implements AutoCloseable {

        final HikariDataSource pool = connect();
        final JdbcClient jdbc = JdbcClient.create(pool);
        final JdbcTransactionManager manager = new JdbcTransactionManager(pool);
        final TransactionTemplate transactions = new TransactionTemplate(manager);
        final BookFormat format = new BookFormat(BOOK, JsonFormat.USUAL_LIMIT);
        final Notices notices = new Notices(jdbc);
        final JdbcSituationStore store = new JdbcSituationStore(jdbc, transactions, format);
        final ReviewScheduler scheduler;
        final OwnerService owners;

        Instance(AdviceListener first) {
            scheduler = new ReviewScheduler(
                    store,
                    new AdviceService(BOOK, List.of()),
                    List.of(notices, first),
                    time,
                    new ReviewOptions(true, 1, HOUR, Duration.ofMinutes(10)));
            owners = new OwnerService(jdbc, transactions, BOOK, format, time, scheduler);
            instances.add(this);
        }

        @Override
        public void close() {
            scheduler.destroy();
            pool.close();
        }
    }

    @BeforeEach
    void create() {
        try (var pool = connect()) {
            JdbcClient jdbc = JdbcClient.create(pool);
            jdbc.sql("drop table if exists notices").update();
            jdbc.sql("drop table if exists situations").update();
            new ResourceDatabasePopulator(new ClassPathResource("schema.sql")).execute(pool);
            // And once more, as at each start.
            new ResourceDatabasePopulator(new ClassPathResource("schema.sql")).execute(pool);
        }
    }

    @AfterEach
    void end() {
        instances.forEach(Instance::close);
    }

    private static Situation asked(String owner) {
        return Situation.of(
                Owner.of(owner).named("Maya"),
                Contact.of("ann", "Ann"),
                Post.of(
                                "q",
                                Platform.MASTODON,
                                "ann",
                                NOW.minus(HOUR.multipliedBy(5)),
                                "Maya, which oven do you bake in?")
                        .mentioning(owner));
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
            Thread.sleep(5);
        }
    }

    private static String failure(Instance instance, String owner) {
        return instance.jdbc
                .sql("select failure from situations where owner = ?")
                .param(owner)
                .query(String.class)
                .single();
    }

    private static boolean isTold(Instance instance, String owner) {
        return instance.jdbc
                        .sql("select count(*) from situations where owner = ? and told is not null")
                        .param(owner)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Does nothing but advise. */
    private static class Look implements Review {

        @Override
        public Advice advise(Situation situation, Optional<Advice> told) {
            return BOOK.current().advise(situation, NOW);
        }

        @Override
        public Instant failed(String owner, RuntimeException failure) {
            return NOW.plus(HOUR);
        }
    }

    @Test
    void keeps_what_is_known_and_what_was_told() {
        Instance one = new Instance((owner, update) -> {});
        assertThat(one.store.nextReview()).isEmpty();
        assertThat(one.owners.keep(asked("maya"))).isTrue();
        assertThat(one.owners.keep(asked("maya"))).isFalse();
        assertThat(one.owners.situation("maya")).isEqualTo(asked("maya"));
        assertThat(one.store.nextReview()).contains(NOW);

        List<Optional<Advice>> told = new ArrayList<>();
        Review look = new Look() {
            @Override
            public Advice advise(Situation situation, Optional<Advice> before) {
                told.add(before);
                return super.advise(situation, before);
            }
        };
        assertThat(one.store.reviewNext(NOW, look)).isTrue();
        assertThat(one.store.reviewNext(NOW, look)).isFalse();
        Advice advice = BOOK.current().advise(asked("maya"), NOW);
        Instant next = one.store.nextReview().orElseThrow();
        assertThat(next).isEqualTo(advice.nextReview().orElseThrow());
        assertThat(one.store.reviewNext(next.minusNanos(1), look)).isFalse();
        assertThat(one.store.reviewNext(next, look)).isTrue();
        assertThat(told).containsExactly(Optional.empty(), Optional.of(advice));

        one.owners.forget("maya");
        assertThat(one.store.nextReview()).isEmpty();
        Assertions.assertThatExceptionOfType(UnknownOwnerException.class)
                .isThrownBy(() -> one.owners.update("maya", batch -> {}));
    }

    @Test
    void another_book_makes_due_whoever_was_advised_by_the_last_one() {
        Instance one = new Instance((owner, update) -> {});
        one.owners.keep(asked("maya"));
        one.store.reviewNext(NOW, new Look());
        Instant later = NOW.plusSeconds(1);
        one.store.makeDueUnlessBy(RuleBook.standard().fingerprint(), later);
        assertThat(one.store.nextReview().orElseThrow()).isAfter(later);
        one.store.makeDueUnlessBy("another", later);
        assertThat(one.store.nextReview()).contains(later);
    }

    @Test
    void failure_of_one_owner_is_undone_written_down_and_put_off() {
        Instance one = new Instance((owner, update) -> {});
        one.owners.keep(asked("eve"));
        one.jdbc
                .sql("insert into situations (owner, situation, next_review) values ('bad', '{\"etiquette\": 7}', ?)")
                .param(Moments.notBefore(NOW.minusSeconds(9)))
                .update();
        // As a listener does whose own transaction fails: it joins this one, and marks it as lost.
        TransactionTemplate joining = new TransactionTemplate(one.manager);
        joining.setPropagationBehavior(DefaultTransactionDefinition.PROPAGATION_REQUIRED);
        Review failing = new Look() {
            @Override
            public Advice advise(Situation situation, Optional<Advice> told) {
                joining.executeWithoutResult(status -> {
                    one.jdbc
                            .sql("insert into notices (owner, at, change, recommendation, urgency, text, held_back_by)"
                                    + " values ('eve', ?, 'NEW', 'r', 'DUE', 't', '')")
                            .param(Moments.notBefore(NOW))
                            .update();
                    one.jdbc.sql("select 1 from nowhere").query(Integer.class).single();
                });
                throw new AssertionError("There is no such table.");
            }
        };
        assertThat(one.store.reviewNext(NOW, failing)).isTrue();
        assertThat(failure(one, "bad")).contains("InvalidJsonException");
        assertThat(one.store.reviewNext(NOW, failing)).isTrue();
        assertThat(failure(one, "eve")).containsIgnoringCase("nowhere");
        assertThat(one.notices.of("eve", 0, 9)).isEmpty();
        assertThat(one.store.reviewNext(NOW, failing)).isFalse();
        assertThat(one.store.nextReview()).contains(NOW.plus(HOUR));

        Review good = new Look() {
            @Override
            public Instant failed(String owner, RuntimeException failure) {
                return NOW.plus(HOUR.multipliedBy(2));
            }
        };
        assertThat(one.store.reviewNext(NOW.plus(HOUR), good)).isTrue();
        assertThat(one.store.reviewNext(NOW.plus(HOUR), good)).isTrue();
        assertThat(failure(one, "eve")).isEmpty();
        assertThat(failure(one, "bad")).isNotEmpty();
    }

    @Test
    void review_that_is_broken_off_leaves_the_owner_as_before() {
        Instance one = new Instance((owner, update) -> {});
        one.owners.keep(asked("maya"));
        Review stopped = new Look() {
            @Override
            public Advice advise(Situation situation, Optional<Advice> told) {
                throw new CancellationException();
            }
        };
        Assertions.assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> one.store.reviewNext(NOW, stopped));
        assertThat(one.store.nextReview()).contains(NOW);
        assertThat(failure(one, "maya")).isEmpty();
        assertThat(one.store.reviewNext(NOW, new Look())).isTrue();
    }

    @Test
    void two_instances_share_the_work_and_tell_each_owner_once() throws InterruptedException {
        Map<String, Integer> byInstance = new ConcurrentHashMap<>();
        // Neither goes on before the other one has an owner, too: so both hold a row at the same time.
        CyclicBarrier both = new CyclicBarrier(2);
        List<Instance> two = new ArrayList<>();
        for (String name : List.of("one", "two")) {
            two.add(new Instance((owner, update) -> {
                if (byInstance.merge(name, 1, Integer::sum) == 1) {
                    Assertions.assertThatNoException().isThrownBy(() -> both.await(60, TimeUnit.SECONDS));
                }
            }));
        }
        int owners = 20;
        for (int i = 0; i < owners; i++) {
            two.get(0).owners.keep(asked("owner" + i));
        }
        two.forEach(each -> each.scheduler.start());
        until(() -> two.get(0).store.nextReview().orElseThrow().isAfter(NOW));

        for (int i = 0; i < owners; i++) {
            assertThat(two.get(1).notices.of("owner" + i, 0, 9))
                    .hasSize(1)
                    .allSatisfy(notice -> assertThat(notice.change()).isEqualTo(OwnerNotice.Change.NEW));
        }
        assertThat(byInstance).containsOnlyKeys("one", "two");
        assertThat(byInstance.values().stream().mapToInt(each -> each).sum()).isEqualTo(owners);
    }

    @Test
    void owner_is_told_anew_when_the_book_no_longer_has_what_was_told() {
        Instance one = new Instance((owner, update) -> {});
        one.owners.keep(asked("maya"));
        assertThat(one.store.reviewNext(NOW, new Look())).isTrue();
        one.jdbc
                .sql("update situations set told = replace(told, 'mastodon', 'agora'), next_review = ?")
                .param(Moments.notBefore(NOW))
                .update();
        List<Optional<Advice>> told = new ArrayList<>();
        assertThat(one.store.reviewNext(NOW, new Look() {
                    @Override
                    public Advice advise(Situation situation, Optional<Advice> before) {
                        told.add(before);
                        return super.advise(situation, before);
                    }
                }))
                .isTrue();
        assertThat(told).containsExactly(Optional.empty());
        assertThat(failure(one, "maya")).isEmpty();
    }

    @Test
    void texts_that_no_database_keeps_are_kept_as_far_as_possible() {
        Instance one = new Instance((owner, update) -> {});
        String name = "An\0n\uD83D";
        one.owners.keep(Situation.of(
                Owner.of("maya").named("Maya"),
                Contact.of("ann", name),
                Post.of(
                                "q",
                                Platform.MASTODON,
                                "ann",
                                NOW.minus(HOUR.multipliedBy(5)),
                                "Maya, which oven do you bake in?")
                        .mentioning("maya")));
        List<Owner> failing = new ArrayList<>();
        Review telling = new Look() {
            @Override
            public Advice advise(Situation situation, Optional<Advice> told) {
                Advice advice = super.advise(situation, told);
                one.notices.advised(situation.owner(), AdviceUpdate.between(told, advice));
                if (!failing.isEmpty()) {
                    throw new IllegalStateException("no mail for " + name);
                }
                return advice;
            }
        };
        assertThat(one.store.reviewNext(NOW, telling)).isTrue();
        assertThat(failure(one, "maya")).isEmpty();
        assertThat(one.notices.of("maya", 0, 9))
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).startsWith("An\uFFFDn\uFFFD asked you"));

        failing.add(Owner.of("maya"));
        one.owners.update("maya", batch -> batch.add(Contact.of("bob", "Bob")));
        assertThat(one.store.reviewNext(NOW, telling)).isTrue();
        assertThat(failure(one, "maya")).endsWith("no mail for An\uFFFDn\uFFFD");
    }

    @Test
    void owner_whose_review_loses_the_connection_or_ends_in_an_error_is_put_off() throws InterruptedException {
        Instance one = new Instance((owner, update) -> {});
        one.owners.keep(asked("eve"));
        one.owners.keep(asked("fay"));
        one.owners.keep(asked("maya"));
        Review failing = new Look() {
            @Override
            public Advice advise(Situation situation, Optional<Advice> told) {
                String owner = situation.owner().id().value();
                if (owner.equals("eve")) {
                    cut(one, DataSourceUtils.getConnection(one.pool));
                } else if (owner.equals("fay")) {
                    throw new StackOverflowError();
                }
                return super.advise(situation, told);
            }
        };
        // A server may take its time to notice that a connection is lost, and keeps the row locked until then.
        until(() -> {
            one.store.reviewNext(NOW, failing);
            return one.store.nextReview().orElseThrow().isAfter(NOW);
        });
        assertThat(isTold(one, "maya")).isTrue();
        assertThat(isTold(one, "eve")).isFalse();
        assertThat(isTold(one, "fay")).isFalse();
        assertThat(failure(one, "eve")).isNotEmpty();
        assertThat(failure(one, "fay")).contains("StackOverflowError");
        assertThat(one.store.reviewNext(NOW.plus(HOUR), new Look())).isTrue();
        assertThat(one.store.reviewNext(NOW.plus(HOUR), new Look())).isTrue();
        assertThat(failure(one, "eve")).isEmpty();
    }

    @Test
    void store_that_is_away_fails_as_a_whole() {
        Instance one = new Instance((owner, update) -> {});
        one.owners.keep(asked("eve"));
        Review failing = new Look() {
            @Override
            public Advice advise(Situation situation, Optional<Advice> told) {
                cut(one, DataSourceUtils.getConnection(one.pool));
                one.pool.close();
                throw new AssertionError("It is away.");
            }
        };
        Assertions.assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> one.store.reviewNext(NOW, failing));
        Instance other = new Instance((owner, update) -> {});
        assertThat(other.store.nextReview()).contains(NOW);
    }

    /** As when the machine loses its network or its power. */
    private static void cut(Instance instance, Connection connection) {
        try {
            Connection below = connection.unwrap(Connection.class);
            below.abort(Runnable::run);
            // H2 knows no other way.
            below.close();
            // Nor does the pool see by H2's errors that a connection is lost, but hands it out again.
            instance.pool.evictConnection(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void instance_that_is_cut_off_gives_its_owner_to_another_one() throws InterruptedException {
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch goneOn = new CountDownLatch(1);
        List<Instance> dying = new ArrayList<>();
        BlockingQueue<Connection> held = new LinkedBlockingQueue<>();
        dying.add(new Instance((owner, update) -> {
            held.add(DataSourceUtils.getConnection(dying.get(0).pool));
            taken.countDown();
            Assertions.assertThatNoException().isThrownBy(goOn::await);
            goneOn.countDown();
        }));
        dying.get(0).owners.keep(asked("maya"));
        dying.get(0).scheduler.start();
        taken.await();
        Instance living = new Instance((owner, update) -> {});
        living.scheduler.start();
        cut(dying.get(0), held.take());
        until(() -> {
            living.scheduler.wake();
            return isTold(living, "maya");
        });

        // And lives on: what it still wants to write is not kept, nor is the owner put off.
        Instant next = living.store.nextReview().orElseThrow();
        goOn.countDown();
        goneOn.await();
        dying.get(0).scheduler.stop();
        assertThat(living.notices.of("maya", 0, 9)).hasSize(1);
        assertThat(living.store.nextReview()).contains(next);
        assertThat(failure(living, "maya")).isEmpty();
    }

    @Test
    void instance_that_ends_gives_its_owner_to_another_one() throws InterruptedException {
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Instance dying = new Instance((owner, update) -> {
            taken.countDown();
            try {
                never.await();
            } catch (InterruptedException stopped) {
                throw new CancellationException();
            }
        });
        dying.owners.keep(asked("maya"));
        dying.scheduler.start();
        taken.await();

        Instance living = new Instance((owner, update) -> {});
        // Passes over what is taken, and does not wait.
        assertThat(living.store.reviewNext(NOW, new Look())).isFalse();
        assertThat(living.store.nextReview()).contains(NOW);
        living.scheduler.start();
        dying.close();
        until(() -> isTold(living, "maya"));
        assertThat(living.notices.of("maya", 0, 9)).hasSize(1);
    }

    @Test
    void facts_that_come_during_a_review_make_the_owner_due_again() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Instance one = new Instance((owner, update) -> {});
        one.owners.keep(asked("maya"));
        Thread reviewing = new Thread(() -> one.store.reviewNext(NOW, new Look() {
            @Override
            public Advice advise(Situation situation, Optional<Advice> told) {
                begun.countDown();
                Assertions.assertThatNoException().isThrownBy(goOn::await);
                return super.advise(situation, told);
            }
        }));
        reviewing.start();
        begun.await();
        Thread adding = new Thread(() -> one.owners.update("maya", batch -> batch.add(Contact.of("bob", "Bob"))));
        adding.start();
        goOn.countDown();
        reviewing.join();
        adding.join();

        assertThat(isTold(one, "maya")).isTrue();
        assertThat(one.owners.situation("maya").facts()).hasSize(3);
        assertThat(one.store.nextReview()).contains(NOW);
        assertThat(one.store.reviewNext(NOW, new Look())).isTrue();
        assertThat(one.store.nextReview().orElseThrow()).isAfter(NOW);
    }
}
