package dev.etiquette.tables;

import dev.etiquette.model.Platform;
import dev.etiquette.model.Platform.Form;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.tables.CsvRows.Row;
import dev.etiquette.wording.LookAlikes;
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

/**
 * Platforms of an author's own, and what else well-known ones are called: rows of id, name, form and aliases. The
 * well-known ones are there without a row. Immutable.
 */
public final class PlatformTable {

    /** A book that knows the well-known platforms only. */
    public static final PlatformTable STANDARD = new PlatformTable();

    static final List<String> COLUMNS = List.of("platform", "name", "form", "aliases");

    private final SortedMap<String, Entry> byId = new TreeMap<>();

    /** Every id, name and alias of the rows, in small letters. */
    private final Map<String, Entry> byName = new HashMap<>();

    private final Map<String, Platform> byLook = new HashMap<>();

    /**
     * One row.
     *
     * @param platform as people are shown it
     * @param aliases in small letters; those that the library knows anyway are not among them
     */
    record Entry(Platform platform, SortedSet<String> aliases) {

        boolean isStandard() {
            return Platform.known(platform.id()).isPresent();
        }

        /** As it reads in one line. */
        String said() {
            return platform.name() + ", " + PlatformRows.form(platform.form())
                    + (aliases.isEmpty() ? "" : ", also " + String.join("; ", aliases));
        }
    }

    private PlatformTable() {}

    /** Reads a table; a row that cannot be read is one problem, and nothing else is lost. */
    public static PlatformTable read(String file, String text, List<Problem> problems) {
        return read(file, text, STANDARD, problems);
    }

    /** The same, laid over a table: a row takes the place of that of the same platform. */
    public static PlatformTable read(String file, String text, PlatformTable below, List<Problem> problems) {
        if (CsvRows.isBlank(text)) {
            problems.add(new Problem(
                    Code.EMPTY_TABLE,
                    new Position(file, 1, 1, 2),
                    TableMessage.EMPTY_TABLE.with(String.join(", ", COLUMNS))));
        }
        List<Row> rows = CsvRows.of(file, text, COLUMNS, problems);
        Set<String> replaced = new HashSet<>();
        rows.forEach(row -> replaced.add(row.cell("platform")));
        PlatformTable table = new PlatformTable();
        below.byId.forEach((id, entry) -> {
            if (!replaced.contains(id)) {
                table.put(entry);
            }
        });
        PlatformRows reader = new PlatformRows(table, problems);
        rows.forEach(row -> reader.read(row).ifPresent(table::put));
        return table;
    }

    private void put(Entry entry) {
        byId.put(entry.platform.id(), entry);
        byName.put(entry.platform.id(), entry);
        byName.put(small(entry.platform.name()), entry);
        entry.aliases.forEach(alias -> byName.put(alias, entry));
        byLook.put(LookAlikes.alike(entry.platform.id()), entry.platform);
        byLook.put(LookAlikes.alike(entry.platform.name()), entry.platform);
        entry.aliases.forEach(alias -> byLook.put(LookAlikes.alike(alias), entry.platform));
    }

    /** The platform of which an id or a name looks like that, whatever letters it is written in; empty when there is none. */
    Optional<Platform> looksLike(String text) {
        String look = LookAlikes.alike(text.strip());
        return Optional.ofNullable(byLook.get(look)).or(() -> Platform.known(look));
    }

    static String small(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The platform of that id, of that name or of another name for it, in any case of letters; empty when there is none. */
    public Optional<Platform> named(String text) {
        Entry entry = byName.get(small(text));
        return entry == null ? Platform.known(text) : Optional.of(entry.platform);
    }

    /**
     * The platform as its row has it, if there is one, also when it was given by another name; whether it is closed says
     * whoever gave it.
     */
    public Platform shown(Platform given) {
        Platform named = named(given);
        return named.equals(given) && named.closed() != given.closed()
                ? new Platform(named.id(), named.name(), named.form(), given.closed())
                : named;
    }

    private Platform named(Platform given) {
        Entry entry = byName.get(given.id());
        if (entry != null) {
            return entry.platform;
        }
        return Platform.known(given.id()).filter(known -> !known.equals(given)).orElse(given);
    }

    /** Whether no row says anything. */
    public boolean isEmpty() {
        return byId.isEmpty();
    }

    /** The platforms of the author's own, by id. */
    public List<Platform> own() {
        return byId.values().stream()
                .filter(entry -> !entry.isStandard())
                .map(Entry::platform)
                .toList();
    }

    /** The ids of all platforms on which people talk, well-known and own, sorted. */
    public SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>();
        Platform.known().stream().filter(known -> known.form() != Form.OFFLINE).forEach(known -> ids.add(known.id()));
        own().forEach(own -> ids.add(own.id()));
        return ids;
    }

    /** What each row says, by id. */
    SortedMap<String, String> rows() {
        SortedMap<String, String> rows = new TreeMap<>();
        byId.forEach((id, entry) -> rows.put(id, entry.said()));
        return rows;
    }

    /** Equal for tables that say the same. */
    public String canonical() {
        StringBuilder lines = new StringBuilder();
        rows().forEach((id, said) -> lines.append(id).append('|').append(said).append('\n'));
        return lines.toString();
    }
}
