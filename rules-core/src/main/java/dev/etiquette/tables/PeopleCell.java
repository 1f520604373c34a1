package dev.etiquette.tables;

import dev.etiquette.language.NameSimilarity;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.tables.CsvRows.Row;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** The cell of a row of norms that says for whom the row holds: "group friend", "tag vip", or nothing for everybody. */
final class PeopleCell {

    /** A column that a table need not have. */
    static final String COLUMN = "people";

    private static final String GROUP = "group ";

    private static final String TAG = "tag ";

    private PeopleCell() {}

    /**
     * For whom the row holds: "group" or "tag" with its name in small letters, and an empty text for everybody. Nothing
     * where the cell is wrong, which is told.
     */
    static Optional<String> read(Row row, String figure, List<Problem> problems) {
        String written = written(row);
        if (written.isEmpty() || written.equals(NormPeople.EVERYBODY.name())) {
            return Optional.of("");
        } else if (!NormTable.knownFigures().contains(figure) && !GroupFigures.begins(figure)) {
            // A mend that emptied the cell would make a misspelt row hold for everybody.
            Problem problem = NormTable.unknownFigure(row);
            problems.add(
                    problem.suggestion().isPresent()
                            ? problem
                            : new Problem(
                                    Code.WRONG_PEOPLE,
                                    row.position(COLUMN),
                                    TableMessage.OWN_FIGURE_BY_PEOPLE.with(figure)));
            return Optional.empty();
        } else if (!NormBuilder.figuresOfPeople().contains(figure)) {
            problems.add(new Problem(Code.WRONG_PEOPLE, row.position(COLUMN), TableMessage.NOT_BY_PEOPLE.with(figure))
                    .with(Suggestion.of(TableMessage.MAYBE_EMPTY_CELL.text(), Edit.replace(row.position(COLUMN), ""))));
            return Optional.empty();
        }
        return named(row, problems);
    }

    /** The group or tag that a filled cell names; nothing where it is wrong, which is told. */
    static Optional<String> named(Row row, List<Problem> problems) {
        String written = written(row);
        if ((written.startsWith(GROUP) && written.length() > GROUP.length())
                || (written.startsWith(TAG) && written.length() > TAG.length())) {
            if (written.contains(",") || written.contains(";")) {
                problems.add(
                        new Problem(Code.WRONG_PEOPLE, row.position(COLUMN), TableMessage.SEVERAL_PEOPLE_IN_CELL.text())
                                .maybe(TableMessage.MAYBE_ROW_FOR_EACH.text()));
                return Optional.empty();
            }
            return Optional.of(written);
        }
        problems.add(wrong(row, written));
        return Optional.empty();
    }

    private static String written(Row row) {
        return row.cell(COLUMN).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static Problem wrong(Row row, String written) {
        Problem problem =
                new Problem(Code.WRONG_PEOPLE, row.position(COLUMN), TableMessage.WRONG_PEOPLE.with(row.cell(COLUMN)));
        String[] words = written.split("[ :=]+", 2);
        List<String> near = words.length < 2
                ? List.of()
                : NameSimilarity.nearest(words[0], List.of("group", "tag", "groups", "tags"));
        if (near.isEmpty()) {
            return problem.maybe(TableMessage.MAYBE_WRITE_EITHER.with(TAG + written, GROUP + written));
        }
        String meant = (near.get(0).startsWith("tag") ? TAG : GROUP) + words[1];
        return problem.with(
                Suggestion.of(TableMessage.MAYBE_WRITE.with(meant), Edit.replace(row.position(COLUMN), meant)));
    }

    /** Tells of a group that is new and looks like one that is known. */
    static void group(Row row, String people, SortedSet<String> known, List<Problem> problems) {
        String group = people.startsWith(GROUP) ? people.substring(GROUP.length()) : "";
        if (group.isEmpty() || known.contains(group)) {
            return;
        }
        NameSimilarity.nearest(group, known).stream()
                .findFirst()
                .ifPresent(near -> problems.add(
                        new Problem(Code.UNKNOWN_GROUP, row.position(COLUMN), TableMessage.NEW_GROUP.with(group, near))
                                .with(Suggestion.of(
                                        TableMessage.MAYBE_WRITE.with(GROUP + near),
                                        Edit.replace(row.position(COLUMN), GROUP + near)))));
    }

    /** As the table names them. */
    static Set<String> names(Collection<String> groups, Collection<String> tags) {
        Set<String> names = new HashSet<>();
        groups.forEach(group -> names.add(GROUP + group));
        tags.forEach(tag -> names.add(TAG + tag));
        return names;
    }

    /** Whether it names a tag rather than a group. */
    static boolean isTag(String name) {
        return name.startsWith(TAG);
    }

    /** The tag without the word before it. */
    static String tag(String name) {
        return name.substring(TAG.length());
    }

    /** The groups among them. */
    static List<String> groups(Collection<String> names) {
        return names.stream()
                .filter(name -> name.startsWith(GROUP))
                .map(name -> name.substring(GROUP.length()))
                .toList();
    }
}
