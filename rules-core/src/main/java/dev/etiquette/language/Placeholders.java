package dev.etiquette.language;

import dev.etiquette.language.UnresolvedProblem.FixCandidate;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.Type;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the places in a text that are filled in. */
final class Placeholders {

    /** A name in braces, with fields after dots. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** A name and a field as people say it. */
    private static final Pattern IN_WORDS =
            Pattern.compile("\\s*\\$?(\\w+)(?:['\u2019]s)?(?:\\s*(?:,|:|->|/|_|-)\\s*|\\s+)(\\w+)\\s*");

    /** What is shown of a person. */
    private static final String NAME = "name";

    /** A field whose fact was left out is further away than a name that is misspelt. */
    private static final int OF_FACT = 4;

    private final Vocabulary vocabulary;
    private final FormerNameCheck former;
    private final ProblemCollector findings;

    Placeholders(Vocabulary vocabulary, FormerNameCheck former, ProblemCollector findings) {
        this.former = former;
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    /** The text that stands there in quotes, cut into what stays and what is filled in. */
    Term.Template filled(String text, Position quoted, Scope scope) {
        List<Term> parts = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        UnmarkedValues unmarked = new UnmarkedValues(vocabulary, findings, scope, quoted);
        parts.addAll(unmarked.tell(text));
        int end = 0;
        while (matcher.find()) {
            parts.add(new Term.Constant(text.substring(end, matcher.start()), Type.TEXT));
            read(matcher.group(1), at(quoted, matcher.start(), matcher.end()), scope)
                    .ifPresent(parts::add);
            end = matcher.end();
        }
        parts.add(new Term.Constant(text.substring(end), Type.TEXT));
        if (!unmarked.toldTwice()) {
            lone(PLACEHOLDER.matcher(text).replaceAll(each -> "x".repeat(each.end() - each.start())), quoted);
        }
        return new Term.Template(List.copyOf(parts));
    }

    /** Tells of a place in a text that is a name for good, in which nothing is filled in. */
    void told(String name, Position quoted, Scope scope) {
        Matcher matcher = PLACEHOLDER.matcher(name);
        while (matcher.find()) {
            if (scope.find("$" + matcher.group(1).strip().split("\\.", -1)[0]).isPresent()) {
                findings.add(
                        Code.UNKNOWN_PLACEHOLDER,
                        at(quoted, matcher.start(), matcher.end()),
                        LanguageMessage.NAME_FOR_GOOD.with(matcher.group()));
            }
        }
    }

    /** A brace that opens or closes nothing would be shown to people as it stands. */
    private void lone(String rest, Position quoted) {
        for (int at = 0; at < rest.length(); at++) {
            if (rest.charAt(at) == '{' || rest.charAt(at) == '}') {
                findings.add(
                        Code.UNKNOWN_PLACEHOLDER,
                        at(quoted, at, at + 1),
                        rest.charAt(at) == '{'
                                ? LanguageMessage.BRACE_NEVER_CLOSED.text()
                                : LanguageMessage.BRACE_CLOSES_NOTHING.text());
                return;
            }
        }
    }

    private static Position at(Position quoted, int start, int end) {
        int column = quoted.column() + 1;
        return new Position(quoted.file(), quoted.line(), column + start, column + end);
    }

    private Optional<Term> read(String path, Position place, Scope scope) {
        String[] names = path.strip().split("\\.", -1);
        Optional<Term> root = scope.find("$" + names[0]);
        if (root.isEmpty()) {
            return unknown(path, names, place, scope);
        }
        Term.FieldAccess read = (Term.FieldAccess) root.get();
        for (int i = 1; i < names.length; i++) {
            Optional<FactType> fact = vocabulary.fact(read.type());
            String name = names[i];
            Optional<Field> field = fact.flatMap(found -> found.field(name));
            if (field.isEmpty() && fact.isPresent() && former.isField(fact.get(), name)) {
                Optional<Term.FieldAccess> now =
                        former.field(fact.get(), name, within(place, path, names, i), read, false);
                if (now.isEmpty()) {
                    return Optional.empty();
                }
                read = now.get();
                continue;
            }
            if (field.isEmpty()) {
                return noField(fact, names, i, place, read);
            }
            List<Field> fields = new ArrayList<>(read.path());
            fields.add(field.get());
            read = new Term.FieldAccess(
                    read.fact(), List.copyOf(fields), field.get().type());
        }
        Optional<FactType> whole = vocabulary.fact(read.type());
        if (whole.isPresent()) {
            boolean named = whole.get().field(NAME).isPresent();
            String said = LanguageMessage.WHOLE_FACT_IN_BRACES.with(
                    path, named ? NAME : whole.get().fields().firstKey());
            findings.add(
                    Code.UNKNOWN_PLACEHOLDER,
                    place,
                    said,
                    named ? List.of(guess(place, said, new String[] {path.strip(), NAME}, OF_FACT)) : List.of());
            return Optional.empty();
        }
        return Optional.of(read);
    }

    /** The place of one name of a path that stands in braces. */
    private static Position within(Position braces, String path, String[] names, int index) {
        int start = braces.column() + 1 + path.length() - path.stripLeading().length();
        for (int i = 0; i < index; i++) {
            start += names[i].length() + 1;
        }
        return new Position(braces.file(), braces.line(), start, start + names[index].length());
    }

    private Optional<Term> unknown(String path, String[] names, Position place, Scope scope) {
        String said = LanguageMessage.UNKNOWN_NAME_IN_BRACES.with(path);
        List<FixCandidate> guesses = new ArrayList<>();
        String written = names[0].startsWith("$") ? names[0].substring(1) : names[0];
        List<String> bound =
                scope.names().stream().map(name -> name.substring(1)).toList();
        Matcher words = IN_WORDS.matcher(path);
        if (words.matches()) {
            guesses.add(guess(place, said + ".", new String[] {words.group(1), words.group(2)}, OF_FACT));
        }
        for (String name : NameSimilarity.nearest(written, bound)) {
            names[0] = name;
            guesses.add(guess(
                    place, said + ".", names, NameSimilarity.slip(written, name).orElseThrow()));
        }
        scope.bindings()
                .forEach((name, term) -> vocabulary
                        .fact(term.type())
                        .filter(fact -> names.length == 1 && fact.field(written).isPresent())
                        .ifPresent(fact -> guesses.add(
                                guess(place, said + ".", new String[] {name.substring(1), written}, OF_FACT))));
        findings.add(Code.UNKNOWN_PLACEHOLDER, place, said + ". " + scope.listed() + ".", guesses);
        return Optional.empty();
    }

    private Optional<Term> noField(
            Optional<FactType> fact, String[] names, int index, Position place, Term.FieldAccess read) {
        String written = names[index];
        if (fact.isEmpty()) {
            findings.add(
                    Code.UNKNOWN_PLACEHOLDER,
                    place,
                    LanguageMessage.ONLY_FACTS_HAVE_FIELDS.with(
                            written, read.type().inWords()));
            return Optional.empty();
        }
        String said = LanguageMessage.HAS_NO_FIELD.with(fact.get().name(), written);
        List<FixCandidate> guesses = new ArrayList<>();
        for (String name : NameSimilarity.nearest(written, fact.get().fields().keySet())) {
            String[] mended = names.clone();
            mended[index] = name;
            guesses.add(guess(
                    place,
                    said + ".",
                    mended,
                    NameSimilarity.slip(written, name).orElseThrow()));
        }
        findings.add(
                Code.UNKNOWN_PLACEHOLDER,
                place,
                said + ". " + NameSimilarity.listed(written, fact.get().fields().keySet()) + ".",
                guesses);
        return Optional.empty();
    }

    private static FixCandidate guess(Position place, String message, String[] names, int cost) {
        String mended = "{" + String.join(".", names) + "}";
        return FixCandidate.of(Code.UNKNOWN_PLACEHOLDER, place, message, mended, cost);
    }
}
