package dev.etiquette.flink;

import dev.etiquette.Advice;
import dev.etiquette.AdviceUpdate;
import dev.etiquette.advice.AdviceEvent;
import dev.etiquette.advice.AdviceItem;
import dev.etiquette.json.JsonFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the lines of a job as a program would that keeps the advice of all owners. */
public final class ToldChanges {

    private final List<Line> lines;

    /** In any order. */
    public ToldChanges(List<String> lines) {
        this.lines = lines.stream()
                .map(Line::parse)
                .sorted(Comparator.comparingLong(Line::update))
                .toList();
    }

    /** One line, read. */
    public record Line(String owner, long update, String change, String place, Advice advice) {

        static Line parse(String text) {
            List<String> columns = List.of(text.split("\t"));
            return new Line(
                    columns.get(1),
                    Long.parseLong(columns.get(2)),
                    columns.get(3),
                    columns.get(4),
                    JsonFormat.STANDARD.readAdvice(columns.get(5)));
        }

        /** What it is about. */
        public AdviceItem item() {
            return advice.items().get(0);
        }

        AdviceEvent event(List<AdviceItem> before) {
            return switch (change) {
                case "appeared" -> new AdviceEvent.Appeared(item(), Integer.parseInt(place));
                case "moved" -> new AdviceEvent.Moved(item(), Integer.parseInt(place));
                case "went" -> new AdviceEvent.Went(item());
                case "changed" ->
                    new AdviceEvent.Changed(
                            before.stream()
                                    .filter(each -> each.key().equals(item().key()))
                                    .findFirst()
                                    .orElseThrow(),
                            item(),
                            Integer.parseInt(place));
                default -> throw new IllegalStateException(change);
            };
        }
    }

    /** What was said of an owner, in words such as "1 appeared"; in the order in which it was told. */
    public List<String> story(String owner) {
        return of(owner).stream().map(line -> line.update + " " + line.change).toList();
    }

    /** The lines of one owner, in the order in which they were told. */
    public List<Line> of(String owner) {
        return lines.stream().filter(line -> line.owner.equals(owner)).toList();
    }

    /** The advice of each owner after all changes. */
    public Map<String, List<AdviceItem>> advice() {
        Map<String, List<AdviceItem>> advice = new TreeMap<>();
        for (String owner : lines.stream().map(Line::owner).distinct().toList()) {
            List<AdviceItem> items = List.of();
            List<Line> told = of(owner);
            for (int from = 0; from < told.size(); ) {
                List<AdviceEvent> events = new ArrayList<>();
                int end = from;
                while (end < told.size() && told.get(end).update == told.get(from).update) {
                    events.add(told.get(end).event(items));
                    end++;
                }
                items = new AdviceUpdate(Optional.empty(), told.get(from).advice, events).applied(items);
                from = end;
            }
            advice.put(owner, items);
        }
        return advice;
    }

    /** Lines that were told twice, which must not be. */
    public List<String> repeated() {
        List<String> keys = lines.stream()
                .map(line -> line.owner + " " + line.update + " " + line.change + " "
                        + line.item().key())
                .toList();
        return keys.stream()
                .filter(key -> keys.indexOf(key) != keys.lastIndexOf(key))
                .distinct()
                .toList();
    }
}
