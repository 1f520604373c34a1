package dev.etiquette.tables;

import dev.etiquette.model.Platform;
import dev.etiquette.model.Platform.Form;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.tables.CsvRows.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the rows of a table of platforms; what is wrong with a row is one problem at its cell. */
final class PlatformRows {

    /** One word, which rules, tables and scenarios can write. */
    private static final Pattern ID = Pattern.compile("[\\p{Ll}\\p{Lo}][\\p{Ll}\\p{Lo}\\p{N}+._-]{0,39}");

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} +.&'\u2019!()_/-]{0,39}");

    private static final Pattern ALIAS = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} +._-]{0,39}");

    private static final Map<String, Form> FORMS = Map.of(
            "posts", Form.THREADS,
            "room", Form.ROOM,
            "letters", Form.LETTERS,
            "off screen", Form.OFFLINE);

    private final PlatformTable table;
    private final List<Problem> problems;
    private final Set<String> seen = new HashSet<>();

    /**
     * Reads nothing yet.
     *
     * @param table what was read so far
     * @param problems are added to the list
     */
    PlatformRows(PlatformTable table, List<Problem> problems) {
        this.table = table;
        this.problems = problems;
    }

    /** A form in plain words. */
    static String form(Form form) {
        return FORMS.entrySet().stream()
                .filter(each -> each.getValue() == form)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** What a row says; nothing when something is wrong with it, which is told. */
    Optional<PlatformTable.Entry> read(Row row) {
        if (row.surplus() > 0) {
            return told(new Problem(
                            Code.EXTRA_CELL,
                            row.position(),
                            TableMessage.EXTRA_CELLS.with(row.cells().size()))
                    .maybe(TableMessage.MAYBE_SEMICOLONS.text()));
        } else if (!row.isSeen(PlatformTable.COLUMNS, problems) || !isId(row)) {
            return Optional.empty();
        }
        String id = row.cell("platform");
        if (!seen.add(id)) {
            return told(new Problem(Code.DUPLICATE_ROW, row.position(), TableMessage.DUPLICATE_PLATFORM.with(id))
                    .with(Suggestion.of(TableMessage.MAYBE_REMOVE_ROW.text(), Edit.replace(row.position(), ""))));
        }
        Optional<Platform> standard = Platform.known(id);
        Optional<String> name = name(row, standard);
        Optional<Form> form = name.isEmpty() ? Optional.empty() : form(row, standard);
        return form.isEmpty()
                ? Optional.empty()
                : aliases(row)
                        .map(aliases -> new PlatformTable.Entry(
                                new Platform(id, name.get(), form.get(), closed(standard)), aliases));
    }

    private static boolean closed(Optional<Platform> standard) {
        return standard.filter(Platform::closed).isPresent();
    }

    private boolean isId(Row row) {
        String id = row.cell("platform");
        String small = id.toLowerCase(Locale.ROOT);
        Optional<Platform> known = Platform.known(id);
        if (id.isEmpty()) {
            return isTold(new Problem(Code.EMPTY_CELL, row.position("platform"), TableMessage.NO_ID.text()));
        } else if (NormRows.isEvery(small) || known.filter(PlatformRows::isNone).isPresent()) {
            return isTold(wrong(row, "platform", TableMessage.NO_OWN_PLATFORM.with(id)));
        } else if (known.isPresent() && !known.get().id().equals(id)) {
            return isTold(meant(
                    wrong(
                            row,
                            "platform",
                            TableMessage.OTHER_NAME_OF_PLATFORM.with(
                                    id, known.get().id())),
                    row,
                    known.get().id()));
        } else if (known.isEmpty() && !ID.matcher(id).matches()) {
            Problem problem = wrong(row, "platform", TableMessage.WRONG_ID.with(id));
            return isTold(ID.matcher(small).matches() ? meant(problem, row, small) : problem);
        }
        return known.isPresent() || isFree(row, "platform", id);
    }

    /** Those that stand for all platforms and for none of them. */
    private static boolean isNone(Platform platform) {
        return platform.equals(Platform.ANY) || platform.equals(Platform.NONE);
    }

    private Optional<String> name(Row row, Optional<Platform> standard) {
        String name = row.cell("name");
        if (name.isEmpty() && standard.isPresent()) {
            return standard.map(Platform::name);
        } else if (name.isEmpty()) {
            return told(new Problem(Code.EMPTY_CELL, row.position("name"), TableMessage.NO_NAME_OF_PLATFORM.text()));
        } else if (!NAME.matcher(name).matches()) {
            return told(wrong(row, "name", TableMessage.WRONG_NAME_OF_PLATFORM.with(name)));
        }
        return isFree(row, "name", name) ? Optional.of(name) : Optional.empty();
    }

    private Optional<Form> form(Row row, Optional<Platform> standard) {
        String written = row.cell("form").toLowerCase(Locale.ROOT);
        Optional<Form> form = Optional.ofNullable(FORMS.get(written));
        if (written.isEmpty() && standard.isPresent()) {
            return standard.map(Platform::form);
        } else if (written.isEmpty()) {
            return told(new Problem(
                    Code.EMPTY_CELL, row.position("form"), TableMessage.NO_FORM.with(String.join(", ", forms()))));
        } else if (form.isEmpty()) {
            return told(row.problem(
                    Code.WRONG_PLATFORM,
                    "form",
                    TableMessage.WRONG_FORM.with(row.cell("form")),
                    TableMessage.ONE_OF.with(String.join(", ", forms())),
                    forms()));
        } else if (standard.isPresent() && standard.get().form() != form.get()) {
            return told(wrong(
                            row,
                            "form",
                            TableMessage.FORM_OF_STANDARD_PLATFORM.with(
                                    standard.get().id(), form(standard.get().form())))
                    .with(Suggestion.of(TableMessage.MAYBE_EMPTY_CELL.text(), Edit.replace(row.position("form"), ""))));
        }
        return form;
    }

    private static SortedSet<String> forms() {
        return new TreeSet<>(FORMS.keySet());
    }

    private Optional<SortedSet<String>> aliases(Row row) {
        SortedSet<String> aliases = new TreeSet<>();
        for (String part : row.cell("aliases").split(";")) {
            String alias = PlatformTable.small(part);
            if (alias.isEmpty()) {
                continue;
            } else if (!ALIAS.matcher(alias).matches() || NormRows.isEvery(alias)) {
                return told(wrong(row, "aliases", TableMessage.WRONG_ALIAS.with(part.strip())));
            } else if (!isFree(row, "aliases", alias)) {
                return Optional.empty();
            } else if (Platform.known(alias).isEmpty()
                    && !alias.equals(row.cell("platform"))
                    && !alias.equals(PlatformTable.small(row.cell("name")))) {
                aliases.add(alias);
            }
        }
        return Optional.of(aliases);
    }

    /** Whether no other platform is called so, or so that it looks the same; else that is told. */
    private boolean isFree(Row row, String column, String name) {
        boolean same = table.named(name).isPresent();
        Optional<Platform> other = (same ? table.named(name) : table.looksLike(name))
                .filter(taken -> !taken.id().equals(row.cell("platform")));
        TableMessage message = same ? TableMessage.TAKEN_NAME_OF_PLATFORM : TableMessage.LIKE_NAME_OF_PLATFORM;
        other.ifPresent(taken -> problems.add(wrong(row, column, message.with(PlatformTable.small(name), taken.id()))));
        return other.isEmpty();
    }

    private static Problem wrong(Row row, String column, String said) {
        return new Problem(Code.WRONG_PLATFORM, row.position(column), said);
    }

    private static Problem meant(Problem problem, Row row, String meant) {
        return row.places().containsKey("platform")
                ? problem.with(Suggestion.of(
                        TableMessage.MAYBE_WRITE.with(meant), Edit.replace(row.position("platform"), meant)))
                : problem;
    }

    private boolean isTold(Problem problem) {
        problems.add(problem);
        return false;
    }

    private <T> Optional<T> told(Problem problem) {
        problems.add(problem);
        return Optional.empty();
    }
}
