package dev.etiquette.commandline;

import dev.etiquette.Advice;
import dev.etiquette.RuleBook;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.model.Draft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** The advice as one reads it at breakfast. */
final class TextReport {

    private static final int ENTRY = 2;
    private static final int REASON = 6;
    private static final int MOST_LINES_OF_A_REASON = 4;
    private static final int MOST_LINES_OF_ANOTHER = 2;
    private static final int MATTERS_SHOWN = 2;
    private static final int MOST_LINES_OF_A_NOTE = 4;
    private static final int SKIPPED_SHOWN = 3;
    private static final int FILES_SHOWN = 12;
    private static final Set<Action> RESTRAINTS = Set.of(Action.HOLD_PROMOTION, Action.WAIT, Action.RETIRE);

    /** The headings, in the order in which they are read. */
    private enum Group {
        OVERDUE("Overdue", Style.fg_red),
        DUE("Due", Style.fg_yellow),
        TODAY("Today", Style.fg_cyan),
        SOON("Soon", Style.fg_cyan),
        WHENEVER("Whenever you like", Style.fg_green),
        BETTER_NOT("Better not", Style.fg_magenta);

        private final String heading;
        private final Style colour;

        Group(String heading, Style colour) {
            this.heading = heading;
            this.colour = colour;
        }
    }

    private final Report report;
    private final Advice advice;
    private final Watch watch;
    private final boolean ids;
    private final Ansi ansi;
    private final StringBuilder text = new StringBuilder();

    private TextReport(Report report, boolean ids, Ansi ansi) {
        this.report = report;
        this.ids = ids;
        this.advice = report.advice();
        this.watch = new Watch(advice.now(), report.input().situation().owner().zone());
        this.ansi = ansi;
    }

    /**
     * The report.
     *
     * @param ids whether each piece of advice shows the id by which it is decided on
     */
    static String of(Report report, boolean ids, Ansi ansi) {
        TextReport written = new TextReport(report, ids, ansi);
        written.header();
        written.recommendations();
        written.planned();
        written.trial();
        if (report.all()) {
            written.withheld();
        }
        written.outlook();
        written.skipped();
        written.notes();
        return written.text.toString();
    }

    private void header() {
        line(styled(
                "Advice for " + OwnerName.of(report.input().situation().owner()) + ", " + watch.here(), Style.bold));
        line("from " + Counted.of(report.contacts(), "contact") + ", " + Counted.of(report.posts(), "post") + ", "
                + Counted.of(report.replies(), "reply") + ", " + Counted.of(report.messages(), "message"));
    }

    private void recommendations() {
        advice.emptyReason().ifPresent(sentence -> {
            line("");
            paragraph(sentence, 0, MOST_LINES_OF_A_NOTE);
        });
        Map<Group, List<Recommendation>> groups = new EnumMap<>(Group.class);
        advice.recommendations()
                .forEach(each -> groups.computeIfAbsent(group(each), unknown -> new ArrayList<>())
                        .add(each));
        groups.forEach((group, entries) -> {
            heading(group.heading, group.colour);
            entries.forEach(this::entry);
        });
    }

    private Group group(Recommendation recommendation) {
        if (RESTRAINTS.contains(recommendation.act().action())) {
            return Group.BETTER_NOT;
        }
        return switch (recommendation.urgency()) {
            case OVERDUE -> Group.OVERDUE;
            case DUE -> Group.DUE;
            case SOON -> recommendation.dueBy().filter(watch::isToday).isPresent() ? Group.TODAY : Group.SOON;
            case WHENEVER -> Group.WHENEVER;
        };
    }

    private void entry(Recommendation recommendation) {
        String tail = tail(recommendation);
        ActionText.Fitted deed = ActionText.of(recommendation, Columns.WIDTH - ENTRY - Columns.width(tail));
        line(deed(deed.text(), tail));
        manner(recommendation, deed.there());
        paragraph(recommendation.text(), REASON, MOST_LINES_OF_A_REASON);
        List<String> others = OtherMatters.of(recommendation);
        others.stream()
                .limit(MATTERS_SHOWN)
                .forEach(other -> paragraph("And: " + other, REASON, MOST_LINES_OF_ANOTHER));
        if (others.size() > MATTERS_SHOWN) {
            line(" ".repeat(REASON) + "And " + (others.size() - MATTERS_SHOWN) + " more.");
        }
        id(recommendation);
    }

    private void id(Recommendation recommendation) {
        if (ids) {
            line(" ".repeat(REASON) + "id: " + Harmless.line(recommendation.id().value()));
        }
    }

    private void manner(Recommendation recommendation, String there) {
        if (!recommendation.manner().isEmpty()) {
            // "reply on X, at most 280 characters"
            String manner = recommendation.manner();
            int bound = manner.indexOf(',') < 0 ? manner.length() : manner.indexOf(',');
            paragraph("How: " + manner.substring(0, bound) + there + manner.substring(bound) + ".", REASON, 1);
        }
    }

    private String deed(String sentence, String tail) {
        String what = Columns.squeezed(sentence, ENTRY + Columns.width(tail));
        return " ".repeat(ENTRY) + styled(what.strip(), Style.bold) + tail;
    }

    /** From when, and until when. How many rules want it is nothing to those who read what to do. */
    private String tail(Recommendation recommendation) {
        StringBuilder tail = new StringBuilder();
        recommendation
                .notBefore()
                .filter(from -> from.isAfter(advice.now()))
                .ifPresent(from -> tail.append("; from ").append(watch.at(from)));
        recommendation.dueBy().ifPresent(due -> tail.append("; due ").append(watch.at(due)));
        return tail.toString();
    }

    /** What is fine for everybody in one line; whom it is not fine for by name. */
    private void planned() {
        if (!advice.planned().isEmpty()) {
            heading("Planned", Style.fg_cyan);
        }
        Map<Draft, List<JudgedDraft>> byDraft = new LinkedHashMap<>();
        advice.planned()
                .forEach(each -> byDraft.computeIfAbsent(each.draft(), unknown -> new ArrayList<>())
                        .add(each));
        byDraft.forEach((draft, judged) -> {
            line(deed(DraftText.of(draft), "; " + watch.at(draft.utterance().at())));
            List<JudgedDraft> held =
                    judged.stream().filter(each -> !each.fine()).toList();
            if (held.size() < judged.size()) {
                String fine =
                        held.isEmpty() ? "Fine." : "Fine for " + Counted.of(judged.size() - held.size(), "other") + ".";
                line(" ".repeat(REASON) + fine);
            }
            held.forEach(this::heldBack);
        });
    }

    private void heldBack(JudgedDraft judged) {
        for (Reason by : judged.by()) {
            String whom = judged.name().isEmpty() ? "Not" : "Not to " + judged.name();
            paragraph(whom + ": " + by.name() + " (" + by.rule() + "). " + by.text(), REASON, 3);
        }
        line(" ".repeat(REASON) + lifted(judged.allowedFrom()));
    }

    private String lifted(Optional<Instant> allowedFrom) {
        return allowedFrom.map(from -> "Allowed from " + watch.at(from) + ".").orElse("Time alone does not lift this.");
    }

    /** What rules on trial would say, with the rules, for whoever tries them. */
    private void trial() {
        if (advice.trial().isEmpty() && advice.trial().failed().isEmpty()) {
            return;
        }
        heading("On trial, not advised", Style.fg_magenta);
        if (!advice.trial().failed().isEmpty()) {
            paragraph("Failed: " + String.join(", ", advice.trial().failed()) + ".", ENTRY, 2);
        }
        advice.trial().recommendations().forEach(each -> {
            line(deed(ActionText.of(each.act()), tail(each)));
            tried(each.reasons());
            id(each);
        });
        advice.trial().withheld().forEach(each -> {
            line(deed("Held back: " + ActionText.of(each.recommendation().act()), ""));
            tried(Stream.concat(each.recommendation().reasons().stream(), each.by().stream())
                    .toList());
            List<String> others = each.by().stream()
                    .map(Reason::rule)
                    .filter(rule -> !isTried(rule))
                    .distinct()
                    .toList();
            if (!others.isEmpty()) {
                paragraph("Held back by " + String.join(", ", others) + ".", REASON, 2);
            }
            id(each.recommendation());
        });
        advice.trial().planned().forEach(each -> {
            line(deed(
                    "Held back: " + DraftText.of(each.draft()) + (each.name().isEmpty() ? "" : " to " + each.name()),
                    "; " + watch.at(each.draft().utterance().at())));
            tried(each.by());
        });
    }

    /** What the rules on trial among them say. */
    private void tried(List<Reason> reasons) {
        reasons.stream()
                .filter(reason -> isTried(reason.rule()))
                .map(reason -> reason.rule() + ": " + reason.text())
                .distinct()
                .forEach(said -> paragraph(said, REASON, 2));
    }

    private boolean isTried(String rule) {
        return report.book().rule(rule).filter(RuleBook.Entry::trial).isPresent();
    }

    private void withheld() {
        if (!advice.withheld().isEmpty()) {
            heading("Held back", Style.fg_magenta);
        }
        for (Withheld each : advice.withheld()) {
            line(deed(ActionText.of(each.recommendation().act()), ""));
            for (Reason by : each.by()) {
                paragraph(by.name() + " (" + by.rule() + "). " + by.text(), REASON, 2);
            }
            line(" ".repeat(REASON) + lifted(each.allowedFrom()));
            id(each.recommendation());
        }
    }

    private void outlook() {
        line("");
        line(advice.nextReview()
                .map(next -> "Look again " + watch.next(next) + ".")
                .orElse("Look again when there is something new; time alone changes nothing here."));
        int count = advice.withheld().size();
        if (count > 0 && !report.all()) {
            line(
                    count == 1
                            ? "One thing is held back; add --all to see it and why."
                            : count + " things are held back; add --all to see them and why.");
        }
    }

    private void skipped() {
        int count = report.skipped();
        if (count == 0) {
            return;
        }
        line("");
        List<SkippedEntry> skipped = report.input().skipped();
        line(count == 1 ? "One entry could not be used:" : count + " entries could not be used:");
        // A file that was not read is named: whoever gave it waits for what it says.
        List<SkippedEntry> shown = Stream.concat(
                        skipped.stream().filter(each -> each.where().isEmpty()).limit(FILES_SHOWN),
                        skipped.stream().filter(each -> !each.where().isEmpty()).limit(SKIPPED_SHOWN))
                .sorted()
                .toList();
        shown.forEach(each -> paragraph(each.toString(), ENTRY, 2));
        if (count > shown.size()) {
            line("  and " + (count - shown.size()) + " more; --format json lists them.");
        }
    }

    private void notes() {
        if (report.notes().isEmpty()) {
            return;
        }
        line("");
        line("Notes");
        report.notes().forEach(note -> paragraph(note, ENTRY, MOST_LINES_OF_A_NOTE));
    }

    private void heading(String heading, Style colour) {
        line("");
        line(styled(heading, Style.bold, colour));
    }

    private void paragraph(String sentences, int indent, int most) {
        Columns.wrapped(sentences, indent, most).forEach(this::line);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String styled(String words, Style... styles) {
        // The off of bold means a double underline to many terminals; the reset means the same to all.
        return ansi.enabled() ? Style.on(styles) + words + Style.reset.on() : words;
    }
}
