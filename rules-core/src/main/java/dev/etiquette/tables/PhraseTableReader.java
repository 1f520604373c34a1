package dev.etiquette.tables;

import dev.etiquette.language.NameSimilarity;
import dev.etiquette.model.Mark;
import dev.etiquette.model.MarkSet;
import dev.etiquette.reading.Phrase;
import dev.etiquette.reading.Phrase.Where;
import dev.etiquette.reading.SplitChoice;
import dev.etiquette.reading.WordGroups;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.tables.CsvRows.Row;
import dev.etiquette.tables.PhraseTable.Kept;
import dev.etiquette.tables.PhraseTable.Laid;
import dev.etiquette.wording.ChoiceWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes the rows of a table of phrases one by one and knows those before, and those of the table below. */
final class PhraseTableReader {

    private static final List<String> COLUMNS = List.of("language", "mark", "where", "phrase");

    private static final String NOT_AFTER = "not after";

    private static final Pattern SEPARATOR = Pattern.compile(";");

    /** The place of a phrase of the table below that is not looked for any more. */
    private static final String NOWHERE = "nowhere";

    /** Pairs of which no text is both; a phrase that stands under both has slipped into a wrong row. */
    private static final List<Set<String>> OPPOSITES = List.of(
            Set.of(Mark.CLOSING.label(), Mark.UNRESOLVED.label()),
            Set.of(Mark.CLOSING.label(), Mark.QUESTION.label()),
            Set.of(Mark.PRAISE.label(), Mark.COMPLAINT.label()),
            Set.of(Mark.PROMOTIONAL.label(), Mark.EVERGREEN.label()),
            Set.of(Mark.NEVER_AGAIN.label(), Mark.NOT_NOW.label()));

    private final Optional<PhraseTable> below;
    private final List<Problem> problems;
    private final Map<String, List<Taken>> byWording = new HashMap<>();
    private final List<Taken> taken = new ArrayList<>();
    private final Map<String, Integer> takenAway = new HashMap<>();

    /** The rows that take away. */
    private final List<Laid> gone = new ArrayList<>();

    /** What can be taken away; filled when something is. */
    private final Set<String> there = new HashSet<>();

    /** A row that is sound in itself. */
    private record Taken(Kept kept, Row row) {

        Phrase phrase() {
            return kept.phrase();
        }

        int line() {
            return row.position().line();
        }
    }

    PhraseTableReader(Optional<PhraseTable> below, List<Problem> problems) {
        this.below = below;
        this.problems = problems;
    }

    PhraseTable read(String file, String text) {
        int before = problems.size();
        CsvRows.of(file, text, COLUMNS, problems).forEach(this::take);
        if (problems.size() == before && CsvRows.isBlank(text)) {
            problems.add(new Problem(
                    Code.EMPTY_TABLE,
                    new Position(file, 1, 1, 2),
                    TableMessage.EMPTY_TABLE.with(String.join(", ", COLUMNS))));
        }
        List<Kept> own = taken.stream().map(Taken::kept).toList();
        unknownGroups();
        SortedMap<String, Position> marks = new TreeMap<>();
        taken.stream()
                .filter(each -> !each.phrase().isGroup()
                        && Mark.labelled(each.phrase().mark()).isEmpty())
                .forEach(each ->
                        marks.putIfAbsent(each.phrase().mark(), each.row().position("mark")));
        if (below.isEmpty()) {
            return new PhraseTable(own, marks);
        }
        if (problems.size() == before) {
            idle(below.get());
        }
        taken.forEach(each -> SplitChoice.in(each.phrase())
                .ifPresent(choice -> problems.add(PhraseProblems.split(choice, each.row()))));
        Set<String> replaced = new HashSet<>(takenAway.keySet());
        own.forEach(each -> replaced.add(each.key()));
        opposed(below.get(), replaced);
        return below.get().with(laid(), marks);
    }

    private List<Laid> laid() {
        List<Laid> rows = new ArrayList<>(gone);
        taken.forEach(each -> rows.add(
                new Laid(each.row().position("phrase"), Set.of(each.kept().key()), Optional.of(each.kept()))));
        rows.sort(Comparator.comparing(Laid::position));
        return rows;
    }

    /** Phrases that name a group of words of which no row has any. */
    private void unknownGroups() {
        SortedSet<String> known = new TreeSet<>();
        below.ifPresent(table -> known.addAll(groups(table.rows())));
        known.addAll(groups(taken.stream().map(Taken::phrase).toList()));
        for (Taken each : taken) {
            if (!each.phrase().isGroup()) {
                WordGroups.named(each.phrase().phrase()).stream()
                        .filter(name -> !known.contains(name))
                        .findFirst()
                        .ifPresent(name -> problems.add(unknownGroup(name, each.row(), known)));
            }
        }
    }

    private static List<String> groups(List<Phrase> rows) {
        return rows.stream().filter(Phrase::isGroup).map(Phrase::mark).toList();
    }

    private static Problem unknownGroup(String name, Row row, SortedSet<String> known) {
        Problem problem = PhraseProblems.ofPhrase(Code.WRONG_PHRASE, row, TableMessage.UNKNOWN_WORD_GROUP.with(name));
        List<String> near = NameSimilarity.nearest(name, known);
        if (near.isEmpty()) {
            return problem.maybe(TableMessage.MAYBE_ROW_FOR_WORD_GROUP.with(row.cell("language"), name));
        }
        String right = row.cell("phrase").replace(name, near.get(0));
        return problem.with(
                Suggestion.of(TableMessage.MAYBE_WRITE.with(near.get(0)), Edit.replace(row.position("phrase"), right)));
    }

    private void take(Row row) {
        Optional<Problem> wrongMark = wrongMark(row);
        boolean nowhere = below.isPresent() && row.cell("where").equalsIgnoreCase(NOWHERE);
        Optional<Where> where = row.cell("where").isEmpty() || nowhere
                ? Optional.of(Where.ANYWHERE)
                : choice(Where.values(), row.cell("where"));
        if (!row.isSeen(COLUMNS, problems)) {
            return;
        }
        if (row.surplus() > 0) {
            problems.add(PhraseProblems.problem(
                            Code.EXTRA_CELL, row, "phrase", TableMessage.EXTRA_COMMA.with(COLUMNS.size()))
                    .maybe(TableMessage.MAYBE_REMOVE_COMMA.text()));
        } else if (!PhraseProblems.isLanguage(row.cell("language"))) {
            problems.add(PhraseProblems.unknownLanguage(row));
        } else if (wrongMark.isPresent()) {
            problems.add(wrongMark.get());
        } else if (where.isEmpty()) {
            problems.add(
                    PhraseProblems.unknown(Code.UNKNOWN_PLACE, row, "where", TableMessage.UNKNOWN_PLACE, places()));
        } else if (row.cell("phrase").isEmpty() && where.get() != Where.GIVEN) {
            problems.add(PhraseProblems.problem(Code.EMPTY_CELL, row, "phrase", TableMessage.NO_PHRASE.text()));
        } else {
            Phrase phrase = new Phrase(row.cell("language"), mark(row), where.get(), row.cell("phrase"), notAfter(row));
            if (nowhere) {
                takeAway(phrase, row);
            } else {
                take(phrase, row);
            }
        }
    }

    private void take(Phrase phrase, Row row) {
        Optional<String> wrong = phrase.mistake();
        if (wrong.isPresent()) {
            problems.add(PhraseProblems.ofPhrase(Code.WRONG_PHRASE, row, wrong.get()));
            return;
        }
        Kept kept = Kept.of(phrase);
        Optional<Problem> conflict = conflict(kept, row);
        if (conflict.isPresent()) {
            problems.add(conflict.get());
            return;
        }
        Taken sound = new Taken(kept, row);
        taken.add(sound);
        byWording.computeIfAbsent(kept.compared(), unknown -> new ArrayList<>()).add(sound);
    }

    /** What does not go together with a row before. */
    private Optional<Problem> conflict(Kept kept, Row row) {
        Phrase phrase = kept.phrase();
        if (!takenAway.isEmpty() && takenAway.containsKey(kept.key())) {
            return Optional.of(PhraseProblems.repeated(row, takenAway.get(kept.key())));
        }
        for (Taken before : byWording.getOrDefault(kept.compared(), List.of())) {
            Phrase other = before.phrase();
            if (isLink(phrase) != isLink(other)) {
                continue;
            }
            if (areOpposite(phrase, other)) {
                return Optional.of(PhraseProblems.ofPhrase(
                        Code.BAD_ROW,
                        row,
                        TableMessage.OPPOSITE_PHRASE.with(
                                phrase.phrase(), other.mark(), before.line(), phrase.mark())));
            }
            if (phrase.language().equals(other.language()) && phrase.mark().equals(other.mark())) {
                if (phrase.where() == other.where()) {
                    return Optional.of(PhraseProblems.repeated(row, before.line()));
                }
                Problem either = PhraseProblems.ofPhrase(
                        Code.REPEATED_PHRASE, row, TableMessage.NARROWER_PHRASE.with(phrase.phrase(), before.line()));
                if (other.where() == Where.ANYWHERE) {
                    return Optional.of(PhraseProblems.without(row, either));
                }
                if (phrase.where() == Where.ANYWHERE) {
                    return Optional.of(either.maybe(TableMessage.MAYBE_REMOVE_LINE.with(before.line())));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean areOpposite(Phrase one, Phrase other) {
        return !one.mark().equals(other.mark()) && OPPOSITES.contains(Set.of(one.mark(), other.mark()));
    }

    private static boolean isLink(Phrase phrase) {
        return phrase.where() == Where.LINK;
    }

    private void takeAway(Phrase phrase, Row row) {
        if (there.isEmpty()) {
            below.orElseThrow().kept().forEach(each -> there.add(each.key()));
        }
        List<String> keys = List.of(
                Kept.key(phrase, false, phrase.compared()),
                Kept.key(phrase, true, phrase.phrase().strip()));
        if (keys.stream().noneMatch(there::contains)) {
            problems.add(unknown(phrase, row));
            return;
        }
        Optional<Integer> before = keys.stream()
                .flatMap(key -> Stream.concat(
                        Stream.ofNullable(takenAway.get(key)),
                        taken.stream()
                                .filter(each -> each.kept().key().equals(key))
                                .map(Taken::line)))
                .findFirst();
        before.ifPresent(line -> problems.add(PhraseProblems.repeated(row, line)));
        keys.forEach(key -> takenAway.putIfAbsent(key, row.position().line()));
        gone.add(new Laid(row.position("phrase"), new HashSet<>(keys), Optional.empty()));
    }

    private Problem unknown(Phrase phrase, Row row) {
        List<Phrase> rows = below.orElseThrow().rows();
        List<String> alike = rows.stream()
                .filter(each ->
                        each.language().equals(phrase.language()) && each.mark().equals(phrase.mark()))
                .map(Phrase::phrase)
                .distinct()
                .toList();
        String said = TableMessage.UNKNOWN_STANDARD_PHRASE.with(phrase.phrase(), phrase.mark());
        List<String> nearest = NameSimilarity.nearest(phrase.phrase(), alike);
        if (!nearest.isEmpty()) {
            return row.problem(
                    Code.UNKNOWN_PHRASE,
                    "phrase",
                    said,
                    TableMessage.LISTED.with(NameSimilarity.listed(phrase.phrase(), alike)),
                    alike);
        }
        List<String> marks = rows.stream()
                .filter(each -> each.language().equals(phrase.language())
                        && each.compared().equals(phrase.compared()))
                .map(Phrase::mark)
                .distinct()
                .toList();
        if (marks.isEmpty()) {
            return PhraseProblems.problem(Code.UNKNOWN_PHRASE, row, "phrase", said);
        }
        Problem problem = PhraseProblems.problem(
                Code.UNKNOWN_PHRASE,
                row,
                "mark",
                TableMessage.OTHER_MARK_IN_STANDARD_BOOK.with(said, String.join("\" and \"", marks)));
        return marks.size() == 1
                ? problem.with(Suggestion.of(
                        TableMessage.MAYBE_WRITE.with(marks.get(0)), Edit.replace(row.position("mark"), marks.get(0))))
                : problem;
    }

    /** Rows that change nothing, and rows that would mark what people say every day. */
    private void idle(PhraseTable table) {
        Set<Phrase> known = new HashSet<>(table.rows());
        List<Phrase> all = new ArrayList<>(table.rows());
        taken.forEach(each -> all.add(each.phrase()));
        EverydaySentences everyday = new EverydaySentences(all);
        List<Row> same = new ArrayList<>();
        for (Taken each : taken) {
            if (known.contains(each.phrase())) {
                same.add(each.row());
            } else {
                everyday.misread(each.phrase())
                        .ifPresent(sentence -> problems.add(PhraseProblems.ofPhrase(
                                        Code.EVERYDAY_PHRASE,
                                        each.row(),
                                        TableMessage.MARKS_EVERYDAY_TEXT.with(
                                                each.phrase().phrase(),
                                                each.phrase().mark(),
                                                sentence))
                                .maybe(TableMessage.MAYBE_LONGER_PHRASE.text())));
            }
        }
        NormRows.idle(same, problems);
    }

    /** Rows that do not go together with one that stays in the table below. */
    private void opposed(PhraseTable table, Set<String> replaced) {
        for (Kept each : table.kept()) {
            for (Taken own : byWording.getOrDefault(each.compared(), List.of())) {
                Phrase other = each.phrase();
                if (isLink(other) == isLink(own.phrase())
                        && areOpposite(other, own.phrase())
                        && !replaced.contains(each.key())) {
                    problems.add(PhraseProblems.ofPhrase(
                                    Code.BAD_ROW,
                                    own.row(),
                                    TableMessage.OPPOSITE_IN_STANDARD_BOOK.with(
                                            own.phrase().phrase(),
                                            other.mark(),
                                            own.phrase().mark()))
                            .maybe(TableMessage.MAYBE_REMOVE_THERE.with(
                                    other.language(), other.mark(), NOWHERE, other.phrase())));
                }
            }
        }
    }

    private static <E extends Enum<E>> Optional<E> choice(E[] choices, String value) {
        return Arrays.stream(choices)
                .filter(each -> ChoiceWords.of(each).equalsIgnoreCase(value))
                .findFirst();
    }

    /** The words of a column that a table need not have. */
    private static SortedSet<String> notAfter(Row row) {
        return SEPARATOR
                .splitAsStream(row.cell(NOT_AFTER))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As marks are compared: in small letters. */
    private static String mark(Row row) {
        return row.cell("mark").toLowerCase(Locale.ROOT);
    }

    /** A name that no mark has, and none of one's own can have: one that looks like a standard mark is a slip. */
    private static Optional<Problem> wrongMark(Row row) {
        String written = mark(row);
        boolean group = row.cell("where").equalsIgnoreCase(ChoiceWords.of(Where.GROUP));
        if (group && !WordGroups.isReference(written)) {
            return Optional.of(PhraseProblems.problem(
                    Code.UNKNOWN_MARK, row, "mark", TableMessage.WRONG_WORD_GROUP_NAME.with(row.cell("mark"))));
        }
        boolean takenAway = row.cell("where").equalsIgnoreCase(NOWHERE) && WordGroups.isReference(written);
        if (group || takenAway || Mark.labelled(written).isPresent()) {
            return Optional.empty();
        }
        List<String> near = NameSimilarity.nearest(written, Mark.labels());
        if (written.isEmpty() || choice(Where.values(), written).isPresent() || written.equals(NOWHERE)) {
            return Optional.of(
                    PhraseProblems.unknown(Code.UNKNOWN_MARK, row, "mark", TableMessage.UNKNOWN_MARK, Mark.labels()));
        } else if (!near.isEmpty()) {
            return Optional.of(PhraseProblems.unknown(
                    Code.UNKNOWN_MARK, row, "mark", TableMessage.MARK_LIKE_STANDARD, Mark.labels()));
        } else if (MarkSet.isOwnName(written)) {
            return Optional.empty();
        }
        Problem problem = PhraseProblems.problem(
                Code.UNKNOWN_MARK, row, "mark", TableMessage.WRONG_MARK_NAME.with(row.cell("mark")));
        String plain = written.replaceAll("[^\\p{L}\\p{M}\\p{N}-]+", " ")
                .replaceAll("-{2,}", "-")
                .strip();
        return Optional.of(
                MarkSet.isOwnName(plain)
                        ? problem.with(Suggestion.of(
                                TableMessage.MAYBE_WRITE.with(plain), Edit.replace(row.position("mark"), plain)))
                        : problem);
    }

    private List<String> places() {
        return Stream.concat(
                        Arrays.stream(Where.values()).map(ChoiceWords::of),
                        below.isPresent() ? Stream.of(NOWHERE) : Stream.empty())
                .toList();
    }
}
