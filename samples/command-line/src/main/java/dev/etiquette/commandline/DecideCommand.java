package dev.etiquette.commandline;

import dev.etiquette.archives.journal.Decision;
import dev.etiquette.archives.journal.JournalEntry;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.Times;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a decision of the owner into a journal. */
@Command(
        name = "decide",
        description = "Writes down what you decided: what became of advice, or who is one person.",
        exitCodeList = {
            "0:It is written down.",
            "2:What was typed or the journal cannot be used; a sentence says why, and nothing was changed."
        })
final class DecideCommand extends Subcommand implements Runnable {

    private static final int TWO_PEOPLE = 2;

    private final Clock clock;

    @Parameters(
            index = "0",
            paramLabel = "WHAT",
            description =
                    "Of advice: done; snoozed, for not now; dismissed, for not this month; never, for this person never"
                            + " again; wrong. Of people: one or two, when two entries are one person or two. undone takes"
                            + " back what was decided.")
    private String what = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "ID",
            description =
                    "Of advice, as \"advise --journal\" shows them; or of two people, as the notes of \"advise\" propose"
                            + " them: card-… for one of your contacts, an account, an address, an email, or the id of"
                            + " somebody in the archive.")
    private List<String> ids = new ArrayList<>();

    @Mixin
    private final JournalOption journal = new JournalOption();

    @Option(
            names = "--because",
            paramLabel = "TEXT",
            description =
                    "A note on why advice is dismissed, never wanted or wrong. Reports show it; nothing else follows from it.")
    private @Nullable String because;

    @Option(
            names = "--until",
            paramLabel = "INSTANT",
            description = "When snoozed advice comes back. Without it, when that person speaks again.")
    private @Nullable String until;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "The zone of --until where it has no offset; else UTC.")
    private @Nullable String zone;

    DecideCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void run() {
        Decision decision = Decision.of(what).orElseThrow(() -> RefusalMessage.NO_DECISION.refusal(what));
        if (because != null && !decision.refuses()) {
            throw RefusalMessage.NOTE_FOR_ANOTHER_DECISION.refusal("--because");
        }
        if (until != null && decision != Decision.SNOOZED) {
            throw RefusalMessage.OPTION_FOR_ANOTHER_DECISION.refusal("--until", Decision.SNOOZED.word());
        }
        List<JournalEntry> entries = new ArrayList<>();
        try {
            entries.addAll(entries(decision, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        } catch (IllegalArgumentException | InvalidFactException wrong) {
            throw new Refusal(String.valueOf(wrong.getMessage()));
        }
        journal.add(entries);
        entries.forEach(each -> print(Harmless.line(told(each)) + System.lineSeparator()));
    }

    private List<JournalEntry> entries(Decision decision, Instant now) {
        if (decision.isOfPeople()) {
            return List.of(ofPeople(decision, now));
        }
        if (decision == Decision.UNDONE) {
            return List.of(taken(now));
        }
        Instant end = Optional.ofNullable(until)
                .map(text -> TimeArguments.parse(text, place()))
                .orElse(Times.NEVER);
        return ids.stream()
                .distinct()
                .map(id -> switch (decision) {
                    case DONE -> JournalEntry.done(id, now);
                    case SNOOZED -> JournalEntry.snoozed(id, now, end);
                    case NEVER -> JournalEntry.never(id, now, because == null ? "" : because);
                    case WRONG -> JournalEntry.wrong(id, now, because == null ? "" : because);
                    default -> JournalEntry.dismissed(id, now, because == null ? "" : because);
                })
                .toList();
    }

    private JournalEntry ofPeople(Decision decision, Instant now) {
        if (ids.size() != TWO_PEOPLE) {
            throw RefusalMessage.NOT_TWO_PEOPLE.refusal(decision.word(), ids.size());
        }
        return decision == Decision.ONE
                ? JournalEntry.one(ids.get(0), ids.get(1), now)
                : JournalEntry.two(ids.get(0), ids.get(1), now);
    }

    /** What is taken back must have been decided, so that a slip in an id is not passed over. */
    private JournalEntry taken(Instant now) {
        if (ids.size() > TWO_PEOPLE) {
            throw RefusalMessage.NOT_TWO_PEOPLE.refusal(Decision.UNDONE.word(), ids.size());
        }
        String with = ids.size() == TWO_PEOPLE ? ids.get(1) : "";
        if (!journal.read().knows(ids.get(0), with)) {
            throw RefusalMessage.NOTHING_TO_UNDO.refusal(String.join(" and ", ids));
        }
        return JournalEntry.undone(ids.get(0), with, now);
    }

    private ZoneId place() {
        return zone == null ? ZoneOffset.UTC : TimeArguments.zone(zone);
    }

    private static String told(JournalEntry entry) {
        String about = entry.about() + (entry.with().isEmpty() ? "" : " and " + entry.with());
        return "Written down: " + entry.decision().word() + ", " + about + ".";
    }
}
