package dev.etiquette.commandline;

import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Urgency;
import dev.etiquette.comparison.AdviceDifference;
import dev.etiquette.comparison.AdviceDifference.Kind;
import dev.etiquette.comparison.BookComparison;
import dev.etiquette.review.AdviceSpan;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** In what two rule books differ, totals first. */
final class TextComparison {

    private static final int ENTRY = 2;
    private static final int DETAIL = 6;
    private static final int MOST_LINES = 3;

    private final BookComparison comparison;
    private final Ansi ansi;
    private final Watch watch;
    private final StringBuilder text = new StringBuilder();

    private TextComparison(BookComparison comparison, ZoneId zone, Ansi ansi) {
        this.comparison = comparison;
        this.ansi = ansi;
        this.watch = new Watch(comparison.ends(), zone);
    }

    static String of(AdviceOptions.Read read, BookComparison comparison, String other, Ansi ansi) {
        TextComparison written = new TextComparison(comparison, read.owner().zone(), ansi);
        written.header(OwnerName.of(read.owner()), other);
        written.changes();
        written.section("Gained", Kind.GAINED, Style.fg_green);
        written.section("Lost", Kind.LOST, Style.fg_red);
        written.section("Moved", Kind.MOVED, Style.fg_cyan);
        written.section("Reworded", Kind.REWORDED, Style.fg_yellow);
        written.footer();
        return written.text.toString();
    }

    private void header(String name, String other) {
        line(styled(
                "What \"" + Harmless.line(other) + "\" would have advised " + name + " otherwise, from "
                        + moment(comparison.begins()) + " to " + moment(comparison.ends()),
                Style.bold));
        line(comparison.count(Kind.GAINED) + " gained, " + comparison.count(Kind.LOST) + " lost, "
                + comparison.count(Kind.MOVED) + " moved, " + comparison.count(Kind.REWORDED) + " reworded; "
                + comparison.unchanged() + " alike");
    }

    private void changes() {
        line("");
        if (comparison.changes().isEmpty()) {
            line("The rule books say the same.");
            return;
        }
        line("Changed:");
        comparison
                .changes()
                .lines()
                .forEach(each -> Columns.wrapped(each, ENTRY, MOST_LINES).forEach(this::line));
    }

    private void section(String heading, Kind kind, Style colour) {
        List<AdviceDifference> differences = comparison.differences().stream()
                .filter(each -> main(each) == kind)
                .toList();
        if (differences.isEmpty()) {
            return;
        }
        line("");
        line(styled(heading, Style.bold, colour));
        differences.forEach(this::difference);
    }

    /** What is moved and reworded stands once, where it is moved. */
    private static Kind main(AdviceDifference difference) {
        return difference.kinds().iterator().next();
    }

    private void difference(AdviceDifference difference) {
        int columns = Columns.WIDTH - ENTRY;
        String deed = ActionText.of(difference.recommendation(), columns).text();
        line(" ".repeat(ENTRY) + styled(Columns.cut(deed, columns), Style.bold));
        side("before: ", difference.before(), difference.since());
        side("after: ", difference.after(), difference.since());
        if (difference.kinds().contains(Kind.REWORDED)) {
            words("before: ", difference.before());
            words("after: ", difference.after());
        }
        String by = difference.certain() ? "because of " : "perhaps because of ";
        difference.causes().forEach(each -> paragraph(by + each));
    }

    private void side(String which, List<AdviceSpan> spans, Instant since) {
        List<AdviceSpan> shown = spans.stream().filter(AdviceSpan::isShown).toList();
        if (shown.isEmpty()) {
            spans.stream()
                    .findFirst()
                    .ifPresent(each -> paragraph(
                            which + "held back: " + each.heldBackBy().get(0).name() + " ("
                                    + each.heldBackBy().get(0).rule() + ")"));
            return;
        }
        List<String> times = new ArrayList<>();
        times.add("from " + moment(shown.get(0).begins()));
        Instant end = shown.get(shown.size() - 1).ends();
        if (end.isBefore(comparison.ends())) {
            times.add("until " + moment(end));
        }
        AdviceSpan differing = shown.stream()
                .filter(each -> !each.begins().isAfter(since) && each.ends().isAfter(since))
                .findFirst()
                .orElse(shown.get(0));
        String then = differing.begins().equals(shown.get(0).begins()) ? "" : "on " + moment(since) + " ";
        differing.recommendation().dueBy().ifPresent(by -> times.add(then + "due " + moment(by)));
        if (differing.recommendation().urgency() == Urgency.OVERDUE) {
            times.add("late");
        }
        paragraph(which + String.join("; ", times));
    }

    private void words(String which, List<AdviceSpan> spans) {
        spans.stream()
                .filter(AdviceSpan::isShown)
                .map(AdviceSpan::recommendation)
                .map(Recommendation::text)
                .findFirst()
                .ifPresent(words -> paragraph(which + words));
    }

    private String moment(Instant moment) {
        return watch.shortDay(moment) + " " + watch.time(moment);
    }

    private void footer() {
        line("");
        if (!comparison.isComplete()) {
            line("Stopped after " + Counted.of(comparison.evaluations(), "evaluation")
                    + "; nothing is known of the time behind " + moment(comparison.ends()) + ".");
        }
        line("Evaluated at " + Counted.of(comparison.evaluations(), "moment") + ", by both books together.");
    }

    private void paragraph(String sentences) {
        Columns.wrapped(sentences, DETAIL, MOST_LINES).forEach(this::line);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String styled(String words, Style... styles) {
        return ansi.enabled() ? Style.on(styles) + words + Style.reset.on() : words;
    }
}
