package dev.etiquette.book;

import dev.etiquette.language.NameSimilarity;
import dev.etiquette.language.PlatformNames;
import dev.etiquette.language.PlatformNames.Named;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.model.Platform;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.tables.BookTables;
import dev.etiquette.vocabulary.PlaceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Looks in rules for platforms that are asked for by a name which no table has, or in another way than that. */
final class PlatformCheck {

    private static final String CHOICE = "Platform.";

    private final BookTables tables;

    PlatformCheck(BookTables tables) {
        this.tables = tables;
    }

    /** The warnings about the platforms that these files ask for. */
    List<Problem> problems(List<Source> files) {
        return problems(files, named -> isNeverFound(named) ? Optional.empty() : problem(named));
    }

    /** What these files ask for by a name of the table that facts do not have, so that it is never found. */
    List<Problem> errors(List<Source> files) {
        return problems(
                files, named -> Optional.of(named).filter(this::isNeverFound).map(this::neverFound));
    }

    private static List<Problem> problems(List<Source> files, Function<Named, Optional<Problem>> check) {
        List<Problem> problems = new ArrayList<>();
        files.forEach(file ->
                PlatformNames.in(file).forEach(named -> check.apply(named).ifPresent(problems::add)));
        return problems;
    }

    /** Whether the table alone has that name: rules read without a table, and so do not know what it stands for. */
    private boolean isNeverFound(Named named) {
        String id = PlaceWords.platformNamed(named.id()).id();
        return tables.platforms()
                .named(named.id())
                .filter(meant -> !meant.id().equals(id))
                .isPresent();
    }

    private Problem neverFound(Named named) {
        Platform meant = tables.platforms().named(named.id()).orElseThrow();
        if (!isStandard(meant)) {
            String quoted = "\"" + meant.id() + "\"";
            return new Problem(Code.UNKNOWN_CHOICE, named.literal(), BookMessage.PLATFORM_NEVER_FOUND.with(named.id()))
                    .with(Suggestion.of(BookMessage.MAYBE_WRITE.with(quoted), Edit.replace(named.literal(), quoted)));
        }
        String constant = CHOICE + PlatformNames.constant(meant);
        Problem problem = new Problem(
                Code.UNKNOWN_CHOICE, named.literal(), BookMessage.STANDARD_NEVER_FOUND.with(named.id(), constant));
        return standard(named, problem, constant);
    }

    private static Problem standard(Named named, Problem problem, String constant) {
        return named.whole()
                .map(place -> problem.with(
                        Suggestion.of(BookMessage.MAYBE_WRITE.with(constant), Edit.replace(place, constant))))
                .orElseGet(() -> problem.maybe(BookMessage.MAYBE_WRITE.with(constant)));
    }

    private Optional<Problem> problem(Named named) {
        Optional<Platform> meant = tables.platforms().named(named.id());
        if (meant.isPresent() && isStandard(meant.get())) {
            String constant = CHOICE + PlatformNames.constant(meant.get());
            return Optional.of(standard(
                    named, problem(named, BookMessage.STANDARD_PLATFORM.with(named.id(), constant)), constant));
        }
        SortedSet<String> ids = new TreeSet<>(tables.norms().platforms());
        tables.platforms().own().forEach(own -> ids.add(own.id()));
        if (ids.contains(named.id())) {
            return Optional.empty();
        }
        String small = named.id().strip().toLowerCase(Locale.ROOT);
        Optional<String> id = meant.map(Platform::id)
                .or(() -> Optional.of(small).filter(ids::contains))
                .or(() -> NameSimilarity.nearest(small, ids).stream().findFirst());
        Problem problem = problem(
                named,
                (meant.isPresent() ? BookMessage.PLATFORM_BY_OTHER_NAME : BookMessage.UNKNOWN_PLATFORM)
                        .with(named.id()));
        return Optional.of(id.map(each -> "\"" + each + "\"")
                .map(quoted -> problem.with(
                        Suggestion.of(BookMessage.MAYBE_WRITE.with(quoted), Edit.replace(named.literal(), quoted))))
                .orElseGet(() -> problem.maybe(BookMessage.MAYBE_ADD_PLATFORM.text())));
    }

    private static Problem problem(Named named, String said) {
        return new Problem(Code.UNKNOWN_PLATFORM, named.literal(), said);
    }

    private static boolean isStandard(Platform platform) {
        return Platform.known(platform.id()).isPresent();
    }

    /** The problem, with the way to write it when a platform of the table stands where a constant must. */
    Problem mended(Problem problem) {
        int start = problem.position().column() - 1;
        int end = problem.position().endColumn() - 1;
        String line = problem.excerpt();
        if (problem.code() != Code.UNKNOWN_CHOICE
                || end > line.length()
                || start < CHOICE.length()
                || !line.startsWith(CHOICE, start - CHOICE.length())) {
            return problem;
        }
        String written = line.substring(start, end);
        Optional<Platform> meant =
                tables.platforms().named(written).or(() -> tables.platforms().named(written.replace('_', ' ')));
        if (meant.isEmpty()
                || (isStandard(meant.get()) && Platform.known(written).isPresent())) {
            return problem;
        }
        String instead = isStandard(meant.get())
                ? CHOICE + PlatformNames.constant(meant.get())
                : PlatformNames.call(meant.get().id());
        Position place = new Position(
                problem.position().file(),
                problem.position().line(),
                start + 1 - CHOICE.length(),
                problem.position().endColumn());
        return new Problem(
                Code.UNKNOWN_CHOICE,
                place,
                BookMessage.PLATFORM_OF_TABLE.with(CHOICE + written),
                Optional.of(Suggestion.of(BookMessage.MAYBE_WRITE.with(instead), Edit.replace(place, instead))),
                line);
    }
}
