package dev.etiquette.commandline;

import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.feedback.FeedbackHistory;
import dev.etiquette.model.Owner;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all commands take that advise: from where the situation comes, and for which moment. */
final class AdviceOptions {

    @Mixin
    private final SituationOptions situation = new SituationOptions();

    @Option(
            names = "--now",
            paramLabel = "INSTANT",
            description = "The moment to advise for: 2026-03-02T09:00:00Z, the same with an offset such as +01:00,"
                    + " or a local time 2026-03-02T10:00 or date 2026-03-02 (from 0:00) in the zone of --zone,"
                    + " without that in UTC. By default the present moment.")
    private @Nullable String now;

    /**
     * A situation at a moment.
     *
     * @param input the situation, with what there is to say of how it was read
     * @param moment that was asked about
     */
    record Read(SituationInput input, Instant moment) {

        Situation situation() {
            return input.situation();
        }

        RuleBook book() {
            return input.book();
        }

        Owner owner() {
            return input.situation().owner();
        }
    }

    /**
     * Reads it.
     *
     * @param progress is told how far the reading has come, where that takes long
     * @param complain is told what cannot be used and does no harm
     * @throws Refusal when something cannot be used
     */
    Read read(Clock clock, Consumer<String> progress, Consumer<String> complain) {
        return read(clock, progress, complain, moment -> moment);
    }

    /**
     * The same of what looks further than to that moment.
     *
     * @param end the moment up to which decisions count
     */
    Read read(Clock clock, Consumer<String> progress, Consumer<String> complain, UnaryOperator<Instant> end) {
        Instant moment = moment(clock);
        SituationInput input = situation.read(complain, progress);
        // Whom a "never" was about is found once for all commands.
        Situation completed =
                Subcommand.evaluated(() -> FeedbackHistory.of(Etiquette.of(input.book()), input.situation())
                        .completed());
        MomentNotes notes = new MomentNotes(completed);
        Instant last = end.apply(moment);
        notes.later(last).ifPresent(complain);
        if (now == null) {
            notes.old(last.isBefore(moment) ? last : moment).ifPresent(complain);
        }
        return new Read(input.with(completed), moment);
    }

    /** The moment to advise for. */
    Instant moment(Clock clock) {
        return now == null ? clock.instant().truncatedTo(ChronoUnit.SECONDS) : moment(now);
    }

    /** Takes away the words that were typed before the paths. */
    List<String> takeWords() {
        return situation.takeWords();
    }

    /** Takes away all words. */
    List<String> takeAll() {
        return situation.takeAll();
    }

    /** Takes away what was typed before the paths. */
    String takeFirst() {
        return situation.takeFirst();
    }

    /** Whether no path was typed. */
    boolean isEmpty() {
        return situation.isEmpty();
    }

    /** Whether decisions are kept in a file. */
    boolean keepsJournal() {
        return situation.journal().isGiven();
    }

    /** What the owner decided, and where it is kept. */
    JournalOption journal() {
        return situation.journal();
    }

    /** What is to be said of the book, as it stands alone; empty where it does not. */
    Optional<String> aboutBook(RuleBook book) {
        return situation.hasRules() && !book.extendsStandard() ? Optional.of(Typed.ALONE) : Optional.empty();
    }

    /** A moment as it was typed, in the zone that was typed. */
    Instant moment(String typed) {
        return TimeArguments.parse(typed, situation.zone().orElse(ZoneOffset.UTC));
    }
}
