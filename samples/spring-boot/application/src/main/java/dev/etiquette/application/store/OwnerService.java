package dev.etiquette.application.store;

import dev.etiquette.AdviceSession;
import dev.etiquette.Etiquette;
import dev.etiquette.Situation;
import dev.etiquette.json.InvalidJsonException;
import dev.etiquette.spring.BookInForce;
import dev.etiquette.spring.json.BookFormat;
import dev.etiquette.spring.review.ReviewScheduler;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes in what becomes known of owners. When a method returns, it is in the database, and whoever has changed is due.
 *
 * <p>Who is being reviewed at the time is waited for: two instances never write one owner at once.
 */
@Service
public class OwnerService {

    /** As the table has it. */
    private static final int LONGEST_ID = 200;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final BookInForce book;
    private final BookFormat format;
    private final InstantSource clock;
    private final ReviewScheduler scheduler;

    OwnerService(
            JdbcClient jdbc,
            TransactionOperations transactions,
            BookInForce book,
            BookFormat format,
            InstantSource clock,
            ReviewScheduler scheduler) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.book = book;
        this.format = format;
        this.clock = clock;
        this.scheduler = scheduler;
    }

    /**
     * Takes on an owner, or all that is known of one anew.
     *
     * @return whether the owner is a new one
     * @throws RefusedOwnerException when the id is too long, or has a character that no database keeps
     * @throws TooMuchKnownException when that is longer than any document may be
     */
    public boolean keep(Situation situation) {
        String owner = situation.owner().id().value();
        if (owner.codePointCount(0, owner.length()) > LONGEST_ID) {
            throw new RefusedOwnerException("The id of the owner has " + owner.codePointCount(0, owner.length())
                    + " characters; expected at most " + LONGEST_ID + ".");
        } else if (!StorableText.isStorable(owner)) {
            throw new RefusedOwnerException(
                    "The id of the owner has the character U+0000 or half a surrogate pair; expected neither.");
        }
        String text = written(situation);
        boolean isNew = !write(owner, text) && insert(owner, text);
        scheduler.wake();
        return isNew;
    }

    /**
     * Facts come, are corrected or go.
     *
     * @throws UnknownOwnerException when there is no such owner
     * @throws TooMuchKnownException when all that is known would be longer than any document may be; nothing is changed
     * @throws UnreadableOwnerException when what is kept cannot be read by the book in force
     */
    public void update(String owner, Consumer<? super AdviceSession.Batch> changes) {
        transactions.executeWithoutResult(transaction -> {
            Etiquette etiquette = book.current();
            AdviceSession session = etiquette.open(read(owner, " for update"));
            session.update(changes);
            write(owner, written(session.situation()));
        });
        scheduler.wake();
    }

    /**
     * All that is known.
     *
     * @throws UnknownOwnerException when there is no such owner
     * @throws UnreadableOwnerException when what is kept cannot be read by the book in force
     */
    public Situation situation(String owner) {
        return read(owner, "");
    }

    /** Whether there is such an owner, readable or not. */
    public boolean knows(String owner) {
        return StorableText.isStorable(owner)
                && jdbc.sql("select count(*) from situations where owner = :owner")
                                .param("owner", owner)
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    /**
     * Forgets an owner, with all notices.
     *
     * @throws UnknownOwnerException when there is no such owner
     */
    public void forget(String owner) {
        if (!StorableText.isStorable(owner)) {
            throw new UnknownOwnerException(owner);
        }
        int gone = jdbc.sql("delete from situations where owner = :owner")
                .param("owner", owner)
                .update();
        if (gone == 0) {
            throw new UnknownOwnerException(owner);
        }
    }

    /** Refuses what could be written, and not be read from a request or by another program again. */
    private String written(Situation situation) {
        String text = format.current().write(situation);
        if (text.length() > format.maxCharacters()) {
            throw new TooMuchKnownException(text.length(), format.maxCharacters());
        }
        return text;
    }

    private Situation read(String owner, String lock) {
        if (!StorableText.isStorable(owner)) {
            throw new UnknownOwnerException(owner);
        }
        return jdbc.sql("select situation from situations where owner = :owner" + lock)
                .param("owner", owner)
                .query(String.class)
                .optional()
                .map(text -> situation(owner, text))
                .orElseThrow(() -> new UnknownOwnerException(owner));
    }

    private Situation situation(String owner, String text) {
        try {
            return format.ofAnyLength().readSituation(text);
        } catch (InvalidJsonException unreadable) {
            throw new UnreadableOwnerException(owner, unreadable);
        }
    }

    /** Whether nobody else was first, whose owner is overwritten then. */
    private boolean insert(String owner, String situation) {
        try {
            jdbc.sql("insert into situations (owner, situation, next_review) values (:owner, :situation, :now)")
                    .param("owner", owner)
                    .param("situation", situation)
                    .param("now", Moments.notBefore(clock.instant()))
                    .update();
            return true;
        } catch (DuplicateKeyException there) {
            write(owner, situation);
            return false;
        }
    }

    private boolean write(String owner, String situation) {
        return jdbc.sql("update situations set situation = :situation, next_review = :now where owner = :owner")
                        .param("situation", situation)
                        .param("now", Moments.notBefore(clock.instant()))
                        .param("owner", owner)
                        .update()
                > 0;
    }
}
