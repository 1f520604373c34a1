package dev.etiquette.training;

import dev.etiquette.model.Mark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Tells how well marks are found with weights and without, on texts that were kept apart from training. */
public final class MeasureWeights {

    private static final Set<String> WELL_READ = Set.of("en", "de");
    private static final Set<Mark> WISHES = EnumSet.of(Mark.STOP, Mark.STOP_HERE, Mark.POSSIBLE_STOP);
    private static final Set<Mark> OF_MACHINES = EnumSet.of(Mark.OUT_OF_OFFICE, Mark.AUTOMATIC, Mark.RECEIPT);

    private MeasureWeights() {}

    /**
     * Prints the figures.
     *
     * @param arguments the folder of texts made for this; after it, chats to measure on ({@code …/data/test}) and what was said to
     *     a machine ({@code …/da_data/dev.txt}), where they are at hand
     */
    public static void main(String... arguments) throws IOException {
        List<LabelledText> texts = TextFiles.forMeasuring(Path.of(arguments[0]));
        StandardReading reading = StandardReading.ofClassPath();
        System.out.println("| mark | texts | languages | by phrases: precision, recall, F1 | with weights |");
        System.out.println("|---|---|---|---|---|");
        line("question", texts, "ASKS", Set.of(Mark.QUESTION), reading);
        line("selling", texts, "SELLS", Set.of(Mark.PROMOTIONAL), reading);
        line("elsewhere", texts, "ELSEWHERE", Set.of(Mark.ELSEWHERE), reading);
        line("stop", texts, "STOP", Set.of(Mark.STOP), reading);
        line("promise", texts, "PROMISE", Set.of(Mark.PROMISE), reading);
        line("away", texts, "AUTOMATIC", OF_MACHINES, reading);
        if (arguments.length > 1) {
            List<LabelledText> chat = PublicTexts.chat(Path.of(arguments[1]), 6_000);
            line("chat", chat, PublicTexts.ASKS, Set.of(Mark.QUESTION), reading);
            List<LabelledText> said = PublicTexts.said(Path.of(arguments[2]));
            line("said", said, PublicTexts.ASKS, Set.of(Mark.QUESTION), reading);
            shares("chat that asks nothing", chat, text -> text.label().equals(PublicTexts.OTHER), reading);
        }
        shares("wishes to be left alone", texts, text -> text.label().equals("STOP"), reading);
        shares(
                "look-alikes",
                texts,
                text -> text.set().equals("stop") && text.label().equals("NONE"),
                reading);
        shares("ordinary talk", texts, text -> text.set().equals("ordinary"), reading);
        shares(
                "all else",
                texts,
                text -> !text.set().equals("stop") && !text.set().equals("ordinary"),
                reading);
    }

    private static void line(
            String set, List<LabelledText> texts, String label, Set<Mark> marks, StandardReading reading) {
        for (boolean well : List.of(true, false)) {
            List<LabelledText> some = texts.stream()
                    .filter(text -> text.set().equals(set) && WELL_READ.contains(text.language()) == well)
                    .toList();
            if (!some.isEmpty()) {
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %d | %s | %s | %s |%n",
                        set,
                        some.size(),
                        well ? "en, de" : "others",
                        Score.of(some, label, text -> has(reading.byPhrases(text), marks)),
                        Score.of(some, label, text -> has(reading.byAll(text), marks)));
            }
        }
    }

    private static boolean has(Set<Mark> found, Set<Mark> marks) {
        return found.stream().anyMatch(marks::contains);
    }

    private static void shares(
            String name, List<LabelledText> texts, Predicate<LabelledText> chosen, StandardReading reading) {
        for (boolean well : List.of(true, false)) {
            List<LabelledText> some = new ArrayList<>(texts);
            some.removeIf(text -> !chosen.test(text) || WELL_READ.contains(text.language()) != well);
            if (some.isEmpty()) {
                continue;
            }
            long before = some.stream()
                    .filter(text -> has(reading.byPhrases(text), WISHES))
                    .count();
            long now = some.stream()
                    .filter(text -> has(reading.byAll(text), WISHES))
                    .count();
            System.out.printf(
                    Locale.ROOT,
                    "%s, %s: held back or asked about %d of %d by phrases, %d with weights%n",
                    name,
                    well ? "en, de" : "others",
                    before,
                    some.size(),
                    now);
        }
    }

    /** Precision, recall and their harmonic mean, in percent. */
    private record Score(long right, long found, long there) {

        static Score of(List<LabelledText> texts, String label, Predicate<LabelledText> found) {
            long right = 0;
            long all = 0;
            long there = 0;
            for (LabelledText text : texts) {
                boolean is = text.label().equals(label);
                boolean said = found.test(text);
                right += is && said ? 1 : 0;
                all += said ? 1 : 0;
                there += is ? 1 : 0;
            }
            return new Score(right, all, there);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.0f, %.0f, %.0f",
                    100.0 * right / Math.max(1, found),
                    100.0 * right / Math.max(1, there),
                    200.0 * right / Math.max(1, found + there));
        }
    }
}
