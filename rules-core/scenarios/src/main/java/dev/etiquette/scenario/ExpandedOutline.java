package dev.etiquette.scenario;

import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.DocString;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import java.util.List;
import java.util.stream.Stream;

/**
 * How large a file becomes when every row of examples is filled into its steps. That is estimated before it is done: a
 * small file can be made to fill any memory.
 */
final class ExpandedOutline {

    /** A step is more than its text. */
    private static final long STEP = 200;

    private ExpandedOutline() {}

    /** At most so many characters; what backgrounds add to each scenario is counted in. */
    static long size(GherkinDocument document) {
        return document.getFeature().map(ExpandedOutline::size).orElse(0L);
    }

    private static long size(Feature feature) {
        long background = 0;
        long size = 0;
        for (var child : feature.getChildren()) {
            background += child.getBackground().map(ExpandedOutline::size).orElse(0L);
            long before = background;
            size += child.getScenario().map(each -> size(each, before)).orElse(0L);
            if (child.getRule().isPresent()) {
                long inner = background;
                for (RuleChild grandchild : child.getRule().get().getChildren()) {
                    inner += grandchild
                            .getBackground()
                            .map(ExpandedOutline::size)
                            .orElse(0L);
                    long all = inner;
                    size += grandchild
                            .getScenario()
                            .map(each -> size(each, all))
                            .orElse(0L);
                }
            }
        }
        return size;
    }

    private static long size(Background background) {
        return background.getSteps().stream().mapToLong(step -> size(step, 1)).sum();
    }

    private static long size(Scenario scenario, long background) {
        long rows = 0;
        long widest = 1;
        for (Examples examples : scenario.getExamples()) {
            rows += examples.getTableBody().size();
            widest = Math.max(widest, widest(examples.getTableBody()));
        }
        long cell = widest;
        long once = background
                + scenario.getSteps().stream()
                        .mapToLong(step -> size(step, cell))
                        .sum();
        return Math.max(1, rows) * once;
    }

    private static long widest(List<TableRow> rows) {
        return rows.stream()
                .flatMap(row -> row.getCells().stream())
                .mapToLong(cell -> cell.getValue().length())
                .max()
                .orElse(1);
    }

    private static long size(Step step, long cell) {
        Stream<String> texts = Stream.concat(
                Stream.of(step.getText()),
                Stream.concat(
                        step.getDocString().map(DocString::getContent).stream(),
                        step.getDataTable().stream()
                                .flatMap(table -> table.getRows().stream())
                                .flatMap(row -> row.getCells().stream())
                                .map(TableCell::getValue)));
        return STEP
                + texts.mapToLong(text -> text.length()
                                + cell * text.chars().filter(c -> c == '<').count())
                        .sum();
    }
}
