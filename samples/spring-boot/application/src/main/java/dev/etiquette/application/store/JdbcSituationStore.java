package dev.etiquette.application.store;

import dev.etiquette.Advice;
import dev.etiquette.json.InvalidJsonException;
import dev.etiquette.json.JsonFormat;
import dev.etiquette.spring.json.BookFormat;
import dev.etiquette.spring.review.Review;
import dev.etiquette.spring.review.SituationStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Owners in a table. Whoever reviews one holds a lock on its row until all is written, and passes over rows that others hold; when
 * an instance dies, the database gives its row back.
 *
 * <p>For H2 and PostgreSQL, and whatever else knows {@code FOR UPDATE SKIP LOCKED}.
 */
@Component
final class JdbcSituationStore implements SituationStore {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcSituationStore.class);

    private static final int LONGEST_FAILURE = 1000;

    /** More than there are reviews at once, in all instances together, so that not all of them are taken. */
    private static final int MOST_CANDIDATES = 100;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final BookFormat format;

    JdbcSituationStore(JdbcClient jdbc, TransactionOperations transactions, BookFormat format) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.format = format;
    }

    private record Due(String situation, @Nullable String told) {

        static Due of(ResultSet row, int number) throws SQLException {
            return new Due(row.getString("situation"), row.getString("told"));
        }
    }

    @Override
    public boolean reviewNext(Instant now, Review review) {
        OffsetDateTime until = Moments.notAfter(now);
        List<String> candidates = jdbc.sql(
                        "select owner from situations where next_review <= :now order by next_review limit :most")
                .param("now", until)
                .param("most", MOST_CANDIDATES)
                .query(String.class)
                .list();
        return candidates.stream().anyMatch(owner -> reviewUnlessTaken(owner, until, review));
    }

    /** Whoever cannot be put off where the review has failed, as when the connection is lost, is put off by another transaction. */
    private boolean reviewUnlessTaken(String owner, OffsetDateTime now, Review review) {
        // One that cannot begin is no owner's fault, and is thrown on.
        AtomicBoolean begun = new AtomicBoolean();
        try {
            return Boolean.TRUE.equals(transactions.execute(transaction -> {
                begun.set(true);
                return lockAndReview(owner, now, review, transaction);
            }));
        } catch (RuntimeException | Error thrown) {
            Throwable failure = original(thrown);
            if (failure instanceof CancellationException stopped) {
                throw stopped;
            } else if (!begun.get() || Thread.currentThread().isInterrupted()) {
                throw thrown;
            }
            try {
                transactions.executeWithoutResult(
                        transaction -> lock(owner, now).ifPresent(still -> putOff(still, review, failure)));
            } catch (RuntimeException | Error again) {
                thrown.addSuppressed(again);
                throw thrown;
            }
            return true;
        }
    }

    /** What has failed before the rollback failed, too. */
    private static Throwable original(Throwable thrown) {
        Throwable original = thrown instanceof TransactionSystemException lost ? lost.getApplicationException() : null;
        return original == null ? thrown : original;
    }

    private boolean lockAndReview(String owner, OffsetDateTime now, Review review, TransactionStatus transaction) {
        Optional<String> locked = lock(owner, now);
        locked.ifPresent(each -> review(each, review, transaction));
        return locked.isPresent();
    }

    /** By id: H2 would lock all rows that it puts in order, and not only the first. */
    private Optional<String> lock(String owner, OffsetDateTime now) {
        return jdbc.sql("""
                        select owner from situations
                        where owner = :owner and next_review <= :now for update skip locked""")
                .param("owner", owner)
                .param("now", now)
                .query(String.class)
                .optional();
    }

    /** What fails is undone up to here, so that the lock is kept and nobody else tries the same in between. */
    private void review(String owner, Review review, TransactionStatus transaction) {
        Object before = transaction.createSavepoint();
        try {
            reviewed(owner, review);
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (RuntimeException | Error failure) {
            try {
                transaction.rollbackToSavepoint(before);
                putOff(owner, review, failure);
            } catch (RuntimeException | Error lost) {
                failure.addSuppressed(lost);
                throw failure;
            }
        }
    }

    private void putOff(String owner, Review review, Throwable failure) {
        RuntimeException told = failure instanceof RuntimeException it
                ? it
                : new IllegalStateException("The review failed by an error.", failure);
        jdbc.sql("update situations set next_review = :again, failure = :failure where owner = :owner")
                .param("again", Moments.notBefore(review.failed(owner, told)))
                .param("failure", StorableText.of(shortened(failure.toString())))
                .param("owner", owner)
                .update();
    }

    private void reviewed(String owner, Review review) {
        Due due = jdbc.sql("select situation, told from situations where owner = :owner")
                .param("owner", owner)
                .query(Due::of)
                .single();
        JsonFormat json = format.ofAnyLength();
        Advice advice = review.advise(
                json.readSituation(due.situation()),
                Optional.ofNullable(due.told()).flatMap(told -> readable(json, told)));
        jdbc.sql("""
                        update situations set told = :told, fingerprint = :fingerprint, next_review = :next, failure = ''
                        where owner = :owner""")
                .param("told", json.write(advice))
                .param("fingerprint", advice.fingerprint())
                .param("next", advice.nextReview().map(Moments::notBefore).orElse(null))
                .param("owner", owner)
                .update();
    }

    /** Rather tells an owner twice of what stays than never again, when the book no longer has what was told last. */
    private static Optional<Advice> readable(JsonFormat json, String told) {
        try {
            return Optional.of(json.readAdvice(told));
        } catch (InvalidJsonException unreadable) {
            LOG.warn(
                    "What an owner was told last cannot be read by the rule book in force, and is told anew, pointer={}",
                    unreadable.problems().get(0).pointer());
            return Optional.empty();
        }
    }

    @Override
    public Optional<Instant> nextReview() {
        return jdbc.sql("select next_review from situations where next_review is not null order by next_review limit 1")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public void makeDueUnlessBy(String fingerprint, Instant now) {
        jdbc.sql("""
                        update situations set next_review = :now
                        where fingerprint <> :fingerprint and (next_review is null or next_review > :now)""")
                .param("now", Moments.notBefore(now))
                .param("fingerprint", fingerprint)
                .update();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_FAILURE ? text : text.substring(0, LONGEST_FAILURE - 1) + "…";
    }
}
