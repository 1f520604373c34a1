package dev.etiquette.language;

import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.Type;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds values in a text that stand in other marks than braces, or in none, and would be shown as they stand. */
final class UnmarkedValues {

    private static final String PATH = "[A-Za-z]\\w*(?:\\.[A-Za-z]\\w*)*";
    private static final String DOTTED = "[A-Za-z]\\w*(?:\\.[A-Za-z]\\w*)+";

    private static final Pattern IN_BRACES = Pattern.compile("\\{[^{}]*}");

    private static final Pattern TWICE = Pattern.compile("\\{\\{+\\s*(" + PATH + ")\\s*}}+");

    private static final Pattern DOLLAR = Pattern.compile("[$#]\\{\\s*(" + PATH + ")\\s*}");

    /** In parentheses, in other marks, with a dollar sign, with dots. */
    private static final Pattern UNMARKED =
            Pattern.compile("(?<![\\w{.$])(?:\\(\\s*(\\$?" + PATH + ")\\s*\\)|(?:\\[\\s*\\$?("
                    + PATH + ")\\s*]|<\\s*\\$?(" + PATH + ")\\s*>|%\\s*(" + PATH + ")\\s*%|#(" + PATH + ")#)|\\$("
                    + PATH + ")|("
                    + DOTTED + "))(?![\\w}])");

    /** A word in parentheses that is hardly meant as one. */
    private static final Pattern FIELD_LIKE = Pattern.compile("name|[a-z]+[A-Z]\\w*");

    private final Vocabulary vocabulary;
    private final ProblemCollector findings;
    private final Scope scope;
    private final Position quoted;
    private boolean twice;

    /**
     * For one text.
     *
     * @param quoted the place of the text, with its quotes
     */
    UnmarkedValues(Vocabulary vocabulary, ProblemCollector findings, Scope scope, Position quoted) {
        this.vocabulary = vocabulary;
        this.findings = findings;
        this.scope = scope;
        this.quoted = quoted;
    }

    /** Whether braces within braces were told. */
    boolean toldTwice() {
        return twice;
    }

    /** Tells each of them; the values that are meant count as used. */
    List<Term> tell(String text) {
        List<Term> meant = new ArrayList<>();
        for (Matcher matcher = TWICE.matcher(text); matcher.find(); ) {
            twice = true;
            settle(
                    Code.UNKNOWN_PLACEHOLDER,
                    matcher.start(),
                    matcher.end(),
                    LanguageMessage.BRACES_TWICE.text(),
                    "{" + matcher.group(1) + "}");
        }
        for (Matcher matcher = DOLLAR.matcher(text); matcher.find(); ) {
            Optional<Term> value = value(matcher.group(1));
            // An amount of dollars is a number.
            if (value.isPresent() && !value.get().type().equals(Type.NUMBER)) {
                settle(
                        Code.MISSING_BRACES,
                        matcher.start(),
                        matcher.start() + 1,
                        LanguageMessage.DOLLAR_BEFORE_BRACES.text(),
                        "");
            }
        }
        String rest = IN_BRACES.matcher(text).replaceAll(each -> "\u0001".repeat(each.end() - each.start()));
        for (Matcher matcher = UNMARKED.matcher(rest); matcher.find(); ) {
            List<String> paths = paths(matcher);
            paths.forEach(path -> value(path).ifPresent(meant::add));
            if (!paths.isEmpty()) {
                settle(
                        Code.MISSING_BRACES,
                        matcher.start(),
                        matcher.end(),
                        LanguageMessage.NOT_IN_BRACES.with(matcher.group()),
                        paths.stream().map(path -> "{" + path + "}").toArray(String[]::new));
            }
        }
        return meant;
    }

    /** What may stand in braces there; nothing when the words may be meant as they stand. */
    private List<String> paths(Matcher found) {
        String path = Stream.of(1, 2, 3, 4, 5, 6, 7)
                .map(found::group)
                .filter(group -> group != null)
                .findFirst()
                .orElse("")
                .replace("$", "");
        if (value(path).isPresent()) {
            return List.of(path);
        }
        boolean word = found.group(1) != null && !FIELD_LIKE.matcher(path).matches();
        if (word || found.group(7) != null) {
            return List.of();
        }
        List<String> fields = scope.bindings().entrySet().stream()
                .filter(each -> vocabulary
                        .fact(each.getValue().type())
                        .filter(fact -> fact.field(path).isPresent())
                        .isPresent())
                .map(each -> each.getKey().substring(1) + "." + path)
                .filter(each -> value(each).isPresent())
                .sorted()
                .toList();
        String named = path + ".name";
        return fields.isEmpty() && value(named).isPresent() ? List.of(named) : fields;
    }

    /** The value that a path leads to; nothing for one that leads nowhere, or to a whole fact. */
    private Optional<Term> value(String path) {
        String[] names = path.split("\\.");
        Optional<Term> root = scope.find("$" + names[0]);
        if (root.isEmpty() || !(root.get() instanceof Term.FieldAccess read)) {
            return Optional.empty();
        }
        List<Field> fields = new ArrayList<>(read.path());
        Type type = read.type();
        for (int i = 1; i < names.length; i++) {
            String name = names[i];
            Optional<Field> field = vocabulary.fact(type).flatMap((FactType fact) -> fact.field(name));
            if (field.isEmpty()) {
                return Optional.empty();
            }
            fields.add(field.get());
            type = field.get().type();
        }
        return vocabulary.fact(type).isPresent()
                ? Optional.empty()
                : Optional.of(new Term.FieldAccess(read.fact(), List.copyOf(fields), type));
    }

    private void settle(Code code, int start, int end, String message, String... instead) {
        int column = quoted.column() + 1;
        Position place = new Position(quoted.file(), quoted.line(), column + start, column + end);
        String written = String.join(" or ", instead);
        String hint =
                written.isEmpty() ? LanguageMessage.MAYBE_REMOVE.text() : LanguageMessage.MAYBE_WRITE.with(written);
        findings.settle(new Problem(code, place, message)
                .with(instead.length == 1 ? Suggestion.of(hint, Edit.replace(place, written)) : Suggestion.of(hint)));
    }
}
