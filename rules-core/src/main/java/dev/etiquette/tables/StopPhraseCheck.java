package dev.etiquette.tables;

import dev.etiquette.model.Mark;
import dev.etiquette.reading.Phrase;
import dev.etiquette.reading.Phrase.Where;
import dev.etiquette.reading.PhraseExamples;
import dev.etiquette.reading.Phrases;
import dev.etiquette.reading.WordGroups;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.tables.PhraseTable.Kept;
import dev.etiquette.tables.PhraseTable.Laid;
import dev.etiquette.wording.ChoiceWords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks for rows by which a wish to be left alone that the table below understands is understood no more, or is taken for
 * less. Such wishes are known from a file beside this class, and from the phrases below themselves.
 */
final class StopPhraseCheck {

    private static final String FILE = "wishes-to-be-left-alone.txt";

    /** So many rows are told of; whoever takes more away has been told. */
    private static final int MOST_TOLD = 5;

    /** The marks of a wish to be left alone, the plainest first. */
    private static final List<Mark> WISHES = List.of(Mark.STOP, Mark.STOP_HERE, Mark.POSSIBLE_STOP);

    /** The marks by which a text of a machine is known, which wishes nothing. */
    private static final Set<Mark> MACHINES = Set.of(Mark.OUT_OF_OFFICE, Mark.AUTOMATIC, Mark.RECEIPT);

    /** Any mark that stands for itself. */
    private static final Mark TOUCHED = Mark.PRAISE;

    private static final String GERMAN = "de";

    private final PhraseTable.Layer layer;
    private final Phrases all;

    /**
     * For a table that came about so. What the weights of words still find in a text excuses no row.
     *
     * @param all its phrases, without weights
     */
    StopPhraseCheck(PhraseTable.Layer layer, Phrases all) {
        this.layer = layer;
        this.all = all;
    }

    /** One problem for each row to blame, in the order of the file. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (layer.laid().stream().noneMatch(StopPhraseCheck::mayHide)) {
            return problems;
        }
        Map<String, Mark> below = new HashMap<>();
        Phrases phrases = layer.alone(List.of());
        Phrases touching = touching();
        List<String> examples = examples().stream()
                .filter(text -> touching.shows(text, TOUCHED))
                .filter(text -> wish(phrases, text)
                        .map(mark -> below.put(text, mark) == null)
                        .orElse(false))
                .toList();
        List<Laid> rows = new ArrayList<>(layer.laid());
        List<String> hidden = hidden(examples, below, rows);
        while (!hidden.isEmpty() && problems.size() < MOST_TOLD) {
            String first = hidden.get(0);
            Laid row = rows.remove(firstToHide(first, below, rows));
            List<String> without = hidden(examples, below, rows);
            problems.add(problem(row, first, below, hidden.size() - without.size()));
            hidden = without;
        }
        problems.sort(null);
        return problems;
    }

    private static Problem problem(Laid row, String example, Map<String, Mark> below, int hidden) {
        String said = TableMessage.HIDES_WISH.with(example, ChoiceWords.of(Objects.requireNonNull(below.get(example))));
        return new Problem(Code.PROTECTION_LOOSENED, row.position(), said + others(hidden - 1))
                .maybe((row.phrase().isEmpty() ? TableMessage.MAYBE_REMOVE_ROW : TableMessage.MAYBE_NARROWER_ROW)
                        .text());
    }

    private static String others(int number) {
        if (number < 1) {
            return "";
        }
        return number == 1 ? TableMessage.HIDES_ANOTHER_WISH.text() : TableMessage.HIDES_OTHER_WISHES.with(number);
    }

    /** Whether the row may be one that hides a wish: it takes away, or it adds what weakens a wish beside it. */
    private static boolean mayHide(Laid row) {
        Optional<Phrase> phrase = row.phrase().map(Kept::phrase);
        return phrase.isEmpty()
                || phrase.get().isGroup()
                || Mark.labelled(phrase.get().mark())
                        .filter(mark -> mark.isAside() || MACHINES.contains(mark) || WISHES.contains(mark))
                        .isPresent();
    }

    /**
     * Finds whatever a row adds or takes away, wherever it stands: a text without any of it is read as before, and most are.
     */
    private Phrases touching() {
        Set<String> gone = takenAway();
        List<Phrase> all = new ArrayList<>(layer.below().rows());
        List<Phrase> changed = layer.below().kept().stream()
                .filter(row -> gone.contains(row.key()))
                .map(Kept::phrase)
                .collect(Collectors.toCollection(ArrayList::new));
        changed.addAll(ownRows());
        all.addAll(ownRows());
        Set<String> groups =
                changed.stream().filter(Phrase::isGroup).map(Phrase::mark).collect(Collectors.toSet());
        all.stream()
                .filter(row -> WordGroups.named(row.phrase()).stream().anyMatch(groups::contains))
                .forEach(changed::add);
        List<Phrase> rows = new ArrayList<>();
        all.stream().filter(Phrase::isGroup).forEach(rows::add);
        changed.stream().filter(Phrase::isLookedFor).forEach(row -> rows.add(anywhere(row)));
        return Phrases.ofTable(rows).withoutWeights();
    }

    private static Phrase anywhere(Phrase row) {
        return row.where() == Where.LINK
                ? new Phrase(row.language(), TOUCHED, Where.LINK, row.phrase())
                : new Phrase(row.language(), TOUCHED, Where.ANYWHERE, row.firstPart());
    }

    private Set<String> takenAway() {
        return layer.laid().stream().flatMap(row -> row.takesAway().stream()).collect(Collectors.toSet());
    }

    private List<Phrase> ownRows() {
        return layer.laid().stream()
                .flatMap(row -> row.phrase().stream())
                .map(Kept::phrase)
                .toList();
    }

    /** The examples that are understood less with these rows. */
    private List<String> hidden(List<String> examples, Map<String, Mark> below, List<Laid> rows) {
        Phrases phrases = phrases(rows);
        return examples.stream().filter(text -> isHidden(phrases, text, below)).toList();
    }

    private Phrases phrases(List<Laid> rows) {
        return rows.size() == layer.laid().size() ? all : layer.alone(rows);
    }

    private static boolean isHidden(Phrases phrases, String text, Map<String, Mark> below) {
        Optional<Mark> wish = wish(phrases, text);
        return wish.isEmpty() || WISHES.indexOf(wish.get()) > WISHES.indexOf(below.get(text));
    }

    /** The row from which on the text is hidden, when one after the other is laid over the table below. */
    private int firstToHide(String text, Map<String, Mark> below, List<Laid> rows) {
        int least = 0;
        int most = rows.size() - 1;
        while (least < most) {
            int middle = (least + most) / 2;
            Phrases phrases = phrases(rows.subList(0, middle + 1));
            if (isHidden(phrases, text, below)) {
                most = middle;
            } else {
                least = middle + 1;
            }
        }
        return least;
    }

    /** What the standard rules take the text for. */
    private static Optional<Mark> wish(Phrases phrases, String text) {
        Set<Mark> marks = phrases.marks(text, Set.of());
        boolean machine = marks.stream().anyMatch(MACHINES::contains);
        return WISHES.stream()
                .filter(marks::contains)
                .findFirst()
                .filter(wish -> !marks.contains(Mark.OUT_OF_OFFICE) && !(wish == Mark.POSSIBLE_STOP && machine));
    }

    /** Plain wishes, and what the phrases of the table below and of the rows themselves stand for. */
    private Set<String> examples() {
        Set<String> examples = new LinkedHashSet<>(wishes());
        List<Phrase> below = layer.below().rows();
        PhraseExamples texts = new PhraseExamples(below);
        List<Phrase> stops = below.stream()
                .filter(row ->
                        Mark.labelled(row.mark()).filter(WISHES::contains).isPresent())
                .toList();
        stops.forEach(row -> frame(row, texts.of(row), examples));
        Set<String> gone = takenAway();
        layer.below().kept().stream()
                .filter(row -> row.phrase().isGroup() && gone.contains(row.key()))
                .map(Kept::phrase)
                .forEach(group -> stops.stream()
                        .filter(row -> WordGroups.named(row.phrase()).contains(group.mark()))
                        .forEach(row -> examples.add(texts.with(group).of(row))));
        List<Phrase> own = ownRows();
        List<Phrase> both = new ArrayList<>(below);
        both.addAll(own);
        PhraseExamples ownTexts = new PhraseExamples(both);
        for (Phrase row : own) {
            String text = ownTexts.of(row);
            examples.add(text);
            row.notAfter().forEach(before -> examples.add(before + " " + text));
        }
        return examples;
    }

    /** A text by itself, within a longer sentence, and behind others. */
    private static void frame(Phrase row, String text, Set<String> examples) {
        if (text.isBlank()) {
            return;
        }
        examples.add(text);
        examples.add(
                row.language().startsWith(GERMAN)
                        ? "Das habe ich nun wirklich oft genug gesagt, " + text + " und dabei bleibt es jetzt auch."
                        : "I have told you that often enough by now, " + text + " and I really do mean it.");
    }

    private static List<String> wishes() {
        InputStream file = Objects.requireNonNull(StopPhraseCheck.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
