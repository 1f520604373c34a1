package dev.etiquette.tables;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.language.UnseenCharacters;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.tables.CsvRows.Row;
import dev.etiquette.wording.LookAlikes;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Acts of a book's own: how reports speak of them, whether they reach out, whether they are owed. Those of the standard
 * book are no rows of it, so that nobody can loosen what protects others from them. Immutable.
 */
public final class ActTable {

    /** A book without acts of its own. */
    public static final ActTable EMPTY = new ActTable();

    private static final String ACT = "act";
    private static final String SAYS = "says";
    private static final String REACHES_OUT = "reaches out";
    private static final String OWED = "owed";
    private static final List<String> COLUMNS = List.of(ACT, SAYS, REACHES_OUT, OWED);

    private static final int LONGEST = 60;

    /** Words with one blank between them. */
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}'’]*( [\\p{L}\\p{M}\\p{N}'’]+)*");

    /** The same with commas and hyphens. */
    private static final Pattern SAID = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}'’,-]*( [\\p{L}\\p{M}\\p{N}'’,-]+)*");

    /** After these words scenarios name a platform, a way or a time. */
    private static final Pattern ENDS_OPEN = Pattern.compile(".*(?:^| )(?:on|in|by|before)");

    /** What scenarios say beside the words of {@link Action#says}. */
    private static final Set<String> OTHER_WORDS = Set.of("contact", "listen to others", "sell nothing");

    private final SortedMap<String, Action> acts = new TreeMap<>();

    /** Names of acts by how they look. */
    private final Map<String, String> looks = new HashMap<>();

    private final SortedMap<String, Position> places = new TreeMap<>();

    private ActTable() {}

    /** Reads a table; a row that cannot be read is one problem, and nothing else is lost. */
    public static ActTable read(String file, String text, List<Problem> problems) {
        return read(file, text, EMPTY, problems);
    }

    /** The same, laid over a table: a row takes the place of that with its act, and may not free it from anything. */
    public static ActTable read(String file, String text, ActTable below, List<Problem> problems) {
        ActTable table = new ActTable();
        if (CsvRows.isBlank(text)) {
            problems.add(new Problem(
                    Code.EMPTY_TABLE,
                    new Position(file, 1, 1, 2),
                    TableMessage.EMPTY_TABLE.with(String.join(", ", COLUMNS))));
        }
        Map<String, String> said = new HashMap<>();
        below.acts.forEach((name, act) -> said.put(LookAlikes.alike(act.says()), name));
        below.acts.keySet().forEach(name -> table.looks.put(LookAlikes.alike(name), name));
        for (Row row : CsvRows.of(file, text, COLUMNS, problems)) {
            Optional<Problem> wrong = table.wrong(row, below, said);
            if (wrong.isPresent()) {
                problems.add(wrong.get());
            } else if (row.isSeen(COLUMNS, problems)) {
                String name = row.cell(ACT);
                Action act = Action.own(name, row.cell(SAYS), reachesOut(row), owed(row));
                table.acts.put(name, act);
                table.places.put(name, row.position(ACT));
                table.looks.put(LookAlikes.alike(name), name);
                said.put(LookAlikes.alike(row.cell(SAYS)), name);
            }
        }
        below.acts.forEach(table.acts::putIfAbsent);
        return table;
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean reachesOut(Row row) {
        return !row.cell(REACHES_OUT).equalsIgnoreCase("no");
    }

    private static boolean owed(Row row) {
        return row.cell(OWED).equalsIgnoreCase("yes");
    }

    /** The first thing that is wrong with a row. */
    private Optional<Problem> wrong(Row row, ActTable below, Map<String, String> said) {
        if (row.surplus() > 0) {
            return Optional.of(new Problem(
                    Code.EXTRA_CELL,
                    row.position(),
                    TableMessage.EXTRA_CELLS.with(row.cells().size())));
        }
        return wrongName(row)
                .or(() -> wrongWords(row, said))
                .or(() -> neither(row, REACHES_OUT))
                .or(() -> neither(row, OWED))
                .or(() -> looser(row, below));
    }

    private Optional<Problem> wrongName(Row row) {
        String name = row.cell(ACT);
        if (name.isEmpty()) {
            return Optional.of(new Problem(Code.EMPTY_CELL, row.position(ACT), TableMessage.NO_ACT.text()));
        }
        Optional<Action> standard = standard(name);
        if (standard.isPresent()) {
            return Optional.of(new Problem(
                            Code.STANDARD_ACT,
                            row.position(ACT),
                            TableMessage.ACT_OF_STANDARD_BOOK.with(
                                    name, standard.get().id()))
                    .maybe(TableMessage.MAYBE_OTHER_NAME.text()));
        } else if (acts.containsKey(name)) {
            return Optional.of(duplicate(row, TableMessage.DUPLICATE_ACT.with(name)));
        } else if (isUnseen(name)) {
            // Told as such, by its own place.
            return Optional.empty();
        }
        String other = looks.getOrDefault(LookAlikes.alike(name), name);
        if (LookAlikes.differUnseen(other, name)) {
            return Optional.of(new Problem(Code.WRONG_ACT, row.position(ACT), TableMessage.LIKE_ACT.with(name, other))
                    .maybe(TableMessage.MAYBE_OTHER_NAME.text()));
        } else if (name.length() > LONGEST) {
            return Optional.of(new Problem(
                    Code.WRONG_ACT, row.position(ACT), TableMessage.LONG_CELL.with(name.length(), LONGEST)));
        } else if (!NAME.matcher(small(name)).matches()) {
            return Optional.of(new Problem(Code.WRONG_ACT, row.position(ACT), TableMessage.WRONG_ACT_NAME.with(name)));
        }
        return name.equals(small(name))
                ? Optional.empty()
                : Optional.of(new Problem(Code.WRONG_ACT, row.position(ACT), TableMessage.ACT_WITH_CAPITALS.with(name))
                        .with(Suggestion.of(
                                TableMessage.MAYBE_WRITE.with(small(name)),
                                Edit.replace(row.position(ACT), small(name)))));
    }

    private static boolean isUnseen(String cell) {
        return UnseenCharacters.in(cell).isPresent();
    }

    /** The action of the standard book that is called so, or of which is spoken so. */
    private static Optional<Action> standard(String words) {
        String small = LookAlikes.alike(words);
        return Action.known().stream()
                .filter(each -> each.says().equals(small)
                        || small(each.id()).replace('_', ' ').equals(small.replace('_', ' ')))
                .findFirst();
    }

    private static Optional<Problem> wrongWords(Row row, Map<String, String> said) {
        String words = row.cell(SAYS);
        if (words.isEmpty()) {
            return Optional.of(new Problem(Code.EMPTY_CELL, row.position(SAYS), TableMessage.NO_WORDS_OF_ACT.text()));
        } else if (isUnseen(words)) {
            return Optional.empty();
        } else if (words.length() > LONGEST) {
            return Optional.of(new Problem(
                    Code.WRONG_ACT, row.position(SAYS), TableMessage.LONG_CELL.with(words.length(), LONGEST)));
        } else if (!SAID.matcher(words).matches() || ENDS_OPEN.matcher(words).matches()) {
            return Optional.of(new Problem(Code.WRONG_ACT, row.position(SAYS), TableMessage.WRONG_WORDS.with(words)));
        }
        Optional<Action> standard = standard(words);
        if (standard.isPresent() || OTHER_WORDS.contains(LookAlikes.alike(words))) {
            return Optional.of(new Problem(
                    Code.STANDARD_ACT, row.position(SAYS), TableMessage.WORDS_OF_STANDARD_BOOK.with(words)));
        }
        String other = said.get(LookAlikes.alike(words));
        return other == null || other.equals(row.cell(ACT))
                ? Optional.empty()
                : Optional.of(new Problem(
                        Code.DUPLICATE_ROW, row.position(SAYS), TableMessage.SAME_WORDS.with(words, other)));
    }

    private static Problem duplicate(Row row, String message) {
        return new Problem(Code.DUPLICATE_ROW, row.position(), message)
                .with(Suggestion.of(TableMessage.MAYBE_REMOVE_ROW.text(), Edit.replace(row.position(), "")));
    }

    private static Optional<Problem> neither(Row row, String column) {
        String cell = row.cell(column);
        if (cell.isEmpty() || isUnseen(cell) || Set.of("yes", "no").contains(small(cell))) {
            return Optional.empty();
        }
        return Optional.of(row.problem(
                Code.YES_OR_NO,
                column,
                TableMessage.YES_OR_NO.with(cell, column),
                TableMessage.YES_NO_OR_EMPTY.text(),
                List.of("yes", "no")));
    }

    /** A row that would free an act of the book below from what protects others. */
    private static Optional<Problem> looser(Row row, ActTable below) {
        Action before = below.acts.get(row.cell(ACT));
        if (before == null) {
            return Optional.empty();
        } else if (before.reachesOut() && !reachesOut(row)) {
            return Optional.of(looser(row, REACHES_OUT, "yes"));
        }
        return owed(row) && !before.owed() ? Optional.of(looser(row, OWED, "no")) : Optional.empty();
    }

    private static Problem looser(Row row, String column, String before) {
        return new Problem(
                        Code.STANDARD_ACT,
                        row.position(column),
                        TableMessage.LOOSER_ACT.with(row.cell(ACT), before, column))
                .with(Suggestion.of(TableMessage.MAYBE_WRITE.with(before), Edit.replace(row.position(column), before)));
    }

    /** All acts, by name. */
    public SortedMap<String, Action> acts() {
        return Collections.unmodifiableSortedMap(acts);
    }

    /** The names of the acts in this table itself, and not in the one below, each with its place. */
    public SortedMap<String, Position> places() {
        return Collections.unmodifiableSortedMap(places);
    }

    /** The same act, as its row has it; one of which nothing is known is bound by whatever protects others. */
    public SuggestedAction resolved(SuggestedAction act) {
        Action row = acts.get(act.action().id());
        return row == null
                ? act
                : new SuggestedAction(
                        row,
                        act.contact(),
                        act.name(),
                        act.platform(),
                        act.channel(),
                        act.topic(),
                        act.subject(),
                        act.cameUpAt());
    }

    /** What each row says, by the name of the act. */
    SortedMap<String, String> rows() {
        SortedMap<String, String> rows = new TreeMap<>();
        acts.forEach((name, act) -> rows.put(name, inWords(act)));
        return rows;
    }

    private static String inWords(Action act) {
        return act.says()
                + (act.reachesOut() ? ", reaches out" : ", does not reach out")
                + (act.owed() ? ", owed" : "");
    }

    /** Equal for tables that say the same. */
    public String canonical() {
        return acts.values().stream()
                .map(act -> act.id() + "\n" + inWords(act) + "\n")
                .collect(Collectors.joining());
    }
}
