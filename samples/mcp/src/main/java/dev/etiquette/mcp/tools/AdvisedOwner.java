package dev.etiquette.mcp.tools;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.Situation;
import dev.etiquette.mcp.answer.AdviceRows;
import dev.etiquette.mcp.answer.RefusedCallException;
import dev.etiquette.mcp.given.GivenBook;
import dev.etiquette.mcp.given.GivenSituation;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.WrittenMoment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Whom the server advises, and by what.
 *
 * @param given the owner's data, which may still be being read; empty where none were given
 * @param book by which is advised
 * @param clock tells what time it is where a call does not
 */
public record AdvisedOwner(Optional<CompletableFuture<GivenSituation>> given, GivenBook book, Clock clock) {

    /** So long an answer may be owed at most by the standard norms; what is older asks for none. */
    private static final Duration LONGEST_OWED = Duration.ofDays(30);

    /**
     * What a call asks about.
     *
     * @param situation all that is known
     * @param etiquette who advises
     * @param now the moment that is meant
     * @param rows writes what is found
     * @param notes what there is to know beside the answer
     */
    record Asked(Situation situation, Etiquette etiquette, Instant now, AdviceRows rows, List<String> notes) {

        Advice advice() {
            return etiquette.advise(situation, now);
        }

        /** The same and more to know. */
        List<String> notes(List<String> more) {
            List<String> all = new ArrayList<>(notes);
            all.addAll(more);
            return all;
        }
    }

    /** What has to be read before anything can be asked; nothing where there is no archive. */
    CompletableFuture<?> needs() {
        return given.isPresent() ? given.get() : CompletableFuture.completedFuture(book);
    }

    /** What the arguments ask about: a moment, by the name {@code now}; by default the present one. */
    Asked asked(ToolArguments arguments) {
        GivenSituation known = known();
        Situation situation = known.situation();
        Instant now = arguments
                .text("now")
                .map(written -> WrittenMoment.of(written, situation.owner().zone()))
                .orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.SECONDS));
        List<String> notes = new ArrayList<>(book.notes());
        notes.addAll(known.notes());
        Etiquette etiquette = book.current();
        AdviceRows rows = new AdviceRows(situation.owner().zone(), etiquette.book());
        if (arguments.text("now").isEmpty()) {
            old(situation, now, rows).ifPresent(notes::add);
        }
        return new Asked(situation, etiquette, now, rows, List.copyOf(notes));
    }

    private GivenSituation known() {
        if (given.isEmpty()) {
            throw new RefusedCallException(
                    "The server was started without an archive, so that nobody is known whom to advise.\n"
                            + "Maybe start it with the path of an export, or of a situation in JSON.");
        }
        if (!given.get().isDone()) {
            throw new RefusedCallException("The archive is still being read. Maybe ask again in a minute.");
        }
        return given.get().join();
    }

    /** That nothing was said for so long before now that hardly anything is left to advise. */
    private static Optional<String> old(Situation situation, Instant now, AdviceRows rows) {
        return situation.facts().stream()
                .filter(Utterance.class::isInstance)
                .map(fact -> ((Utterance) fact).at())
                .filter(at -> !at.isAfter(now))
                .max(Comparator.naturalOrder())
                .filter(newest -> newest.plus(LONGEST_OWED).isBefore(now))
                .map(newest -> "The newest thing that was said is of " + rows.moment(newest)
                        + ", so that hardly anybody waits for an answer now. Maybe ask with another \"now\", or have a newer"
                        + " archive given to the server.");
    }
}
