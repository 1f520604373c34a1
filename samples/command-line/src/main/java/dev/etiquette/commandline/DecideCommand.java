package dev.etiquette.commandline;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.archives.journal.Decision;
import dev.etiquette.archives.journal.Journal;
import dev.etiquette.archives.journal.JournalEntry;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.Times;
import dev.etiquette.review.AdviceSpan;
import dev.etiquette.review.ReviewWalk;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a decision of the owner into a journal. */
@Command(
        name = "decide",
        description = {
            "Writes down what you decided, as of --now: what became of advice, or who is one person.",
            "WHAT is, of advice: done; snoozed, for not now; dismissed, for not this month; never, for this person never"
                    + " again; wrong. Of people: one or two, when two entries are one person or two. undone takes back"
                    + " what was decided.",
            "ID is, of advice, one that \"advise\" shows with --ids or --journal, or its beginning where PATH is named too:"
                    + " then it must be the id of advice at that moment or of the month before. Without PATH only its form"
                    + " can be looked at. Of two people, what the notes of \"advise\" propose: card-… for one of your"
                    + " contacts, an account, an address, an email, or the id of somebody in the archive."
        },
        customSynopsis = "etiquette decide [OPTIONS] WHAT ID... [PATH...]",
        exitCodeList = {
            "0:It is written down.",
            "2:What was typed or the journal cannot be used; a sentence says why, and nothing was changed."
        })
final class DecideCommand extends Subcommand implements Runnable {

    private static final int TWO_PEOPLE = 2;

    /** So long before a decision its advice may have been shown last: what is older, nobody decides on any more. */
    private static final Duration LOOKED_BACK = Duration.ofDays(31);

    private final Clock clock;
    private final Consumer<String> progress;

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

    @Mixin
    private final AdviceOptions asked = new AdviceOptions();

    DecideCommand(Clock clock, Consumer<String> progress) {
        this.clock = clock;
        this.progress = progress;
    }

    @Override
    public void run() {
        String what = asked.takeFirst();
        Decision decision = Decision.of(what).orElseThrow(() -> RefusalMessage.NO_DECISION.refusal(what));
        // A slip in the file's name leaves no empty journal behind.
        asked.journal().makeLast();
        List<String> ids = ids(decision);
        if (ids.isEmpty()) {
            throw RefusalMessage.NO_DECISION_NAMED.refusal();
        } else if (ids.stream().anyMatch(String::isBlank)) {
            throw RefusalMessage.EMPTY_ID.refusal();
        }
        if (because != null && !decision.refuses()) {
            throw RefusalMessage.NOTE_FOR_ANOTHER_DECISION.refusal("--because");
        }
        if (until != null && decision != Decision.SNOOZED) {
            throw RefusalMessage.OPTION_FOR_ANOTHER_DECISION.refusal("--until", Decision.SNOOZED.word());
        }
        if (!asked.keepsJournal()) {
            throw RefusalMessage.NO_JOURNAL.refusal();
        }
        List<JournalEntry> entries = entries(decision, ids, asked.moment(clock));
        asked.journal().add(entries);
        entries.forEach(each -> print(Harmless.line(told(each)) + System.lineSeparator()));
    }

    /** What was typed before the paths; people may be called as a folder is. */
    private List<String> ids(Decision decision) {
        if (decision.isOfPeople()) {
            return asked.takeAll();
        }
        List<String> words = asked.takeWords();
        if (decision != Decision.UNDONE || asked.isEmpty() || words.size() >= TWO_PEOPLE) {
            return words;
        }
        List<String> paths = asked.takeAll();
        List<String> all = Stream.concat(words.stream(), paths.stream()).toList();
        boolean people = all.size() == TWO_PEOPLE && asked.journal().read().knows(all.get(0), all.get(1));
        return people || words.isEmpty() ? all : words;
    }

    private List<JournalEntry> entries(Decision decision, List<String> ids, Instant now) {
        if (decision.isOfPeople()) {
            return List.of(made(() -> ofPeople(decision, ids, now)));
        }
        if (decision == Decision.UNDONE) {
            return List.of(taken(ids, now));
        }
        Instant end = Optional.ofNullable(until).map(asked::moment).orElse(Times.NEVER);
        return whole(ids).stream()
                .distinct()
                .map(id -> made(() -> switch (decision) {
                    case DONE -> JournalEntry.done(id, now);
                    case SNOOZED -> JournalEntry.snoozed(id, now, end);
                    case NEVER -> JournalEntry.never(id, now, because == null ? "" : because);
                    case WRONG -> JournalEntry.wrong(id, now, because == null ? "" : because);
                    default -> JournalEntry.dismissed(id, now, because == null ? "" : because);
                }))
                .toList();
    }

    /** What cannot be written down was typed wrongly. */
    private static <T> T made(Supplier<T> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException | InvalidFactException wrong) {
            throw new Refusal(String.valueOf(wrong.getMessage()));
        }
    }

    private static JournalEntry ofPeople(Decision decision, List<String> ids, Instant now) {
        if (ids.size() != TWO_PEOPLE) {
            throw RefusalMessage.NOT_TWO_PEOPLE.refusal(decision.word(), ids.size());
        }
        return decision == Decision.ONE
                ? JournalEntry.one(ids.get(0), ids.get(1), now)
                : JournalEntry.two(ids.get(0), ids.get(1), now);
    }

    /** What is taken back must have been decided, so that a slip in an id is not passed over. */
    private JournalEntry taken(List<String> ids, Instant now) {
        if (ids.size() > TWO_PEOPLE) {
            throw RefusalMessage.NOT_TWO_PEOPLE.refusal(Decision.UNDONE.word(), ids.size());
        }
        String with = ids.size() == TWO_PEOPLE ? ids.get(1) : "";
        Journal journal = asked.journal().read();
        String about = with.isEmpty() ? decided(ids.get(0), journal) : ids.get(0);
        if (!journal.knows(about, with)) {
            throw RefusalMessage.NOTHING_TO_UNDO.refusal(String.join(" and ", ids));
        }
        return made(() -> JournalEntry.undone(about, with, now));
    }

    /** The only id of the journal that begins so; what was typed where none does. */
    private static String decided(String typed, Journal journal) {
        List<String> decided = journal.entries().stream()
                .map(JournalEntry::about)
                .filter(each -> each.startsWith(typed) && journal.knows(each, ""))
                .distinct()
                .toList();
        if (decided.size() > 1 && !decided.contains(typed)) {
            throw RefusalMessage.SEVERAL_ADVICES.refusal(typed, String.join(", ", decided));
        }
        return decided.size() == 1 ? decided.get(0) : typed;
    }

    /** The whole ids, each of which advice has or may have. */
    private List<String> whole(List<String> ids) {
        if (asked.isEmpty()) {
            return made(() -> {
                ids.stream().map(String::strip).forEach(AdviceIds::check);
                return ids;
            });
        }
        AdviceOptions.Read read = asked.read(clock, progress, this::complain);
        Etiquette etiquette = Etiquette.of(read.book());
        Advice advice = evaluated(() -> etiquette.advise(read.situation(), read.moment()));
        List<Recommendation> current = AdviceArgument.all(advice);
        boolean all =
                ids.stream().allMatch(id -> AdviceArgument.find(id, current).isPresent());
        List<Recommendation> lately = all ? List.of() : shownBefore(etiquette, read);
        return ids.stream().map(id -> meant(id, current, lately)).toList();
    }

    /** What is advised now comes first: one id that is looked for further back makes no other one ambiguous. */
    private static String meant(String typed, List<Recommendation> current, List<Recommendation> lately) {
        return AdviceArgument.find(typed, current)
                .or(() -> AdviceArgument.find(typed, lately))
                .map(each -> each.id().value())
                .orElseThrow(() -> unknown(
                        typed, Stream.concat(current.stream(), lately.stream()).toList()));
    }

    private static Refusal unknown(String typed, List<Recommendation> known) {
        long days = LOOKED_BACK.toDays();
        return known.isEmpty()
                ? RefusalMessage.NO_ADVICE_OF_A_MONTH_AT_ALL.refusal(typed, days)
                : RefusalMessage.NO_ADVICE_OF_A_MONTH.refusal(typed, days, AdviceArgument.nearest(typed, known));
    }

    /** What was advised or held back lately, the latest first. */
    private List<Recommendation> shownBefore(Etiquette etiquette, AdviceOptions.Read read) {
        ReviewWalk walk = ReviewWalk.of(etiquette).reporting(new ProgressLine("Looking back", clock, progress));
        List<AdviceSpan> spans = new ArrayList<>(
                evaluated(() -> walk.walk(read.situation(), read.moment().minus(LOOKED_BACK), read.moment())
                        .spans()));
        spans.sort((one, other) -> other.begins().compareTo(one.begins()));
        return spans.stream().map(AdviceSpan::recommendation).toList();
    }

    private static String told(JournalEntry entry) {
        String about = entry.about() + (entry.with().isEmpty() ? "" : " and " + entry.with());
        return "Written down: " + entry.decision().word() + ", " + about + ".";
    }
}
