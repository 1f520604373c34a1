package dev.etiquette.language;

import dev.etiquette.language.Problem.Code;
import dev.etiquette.language.Syntax.CallNode;
import dev.etiquette.language.Syntax.ExpressionNode;
import dev.etiquette.language.Syntax.LiteralNode;
import dev.etiquette.language.Syntax.PathNode;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.Type;
import dev.etiquette.vocabulary.Vocabulary;
import dev.etiquette.vocabulary.WordEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks up the names in expressions and checks that types fit. An empty result means a problem was noted. */
final class ExpressionChecker {

    /** A name in braces, with fields after dots. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private final Vocabulary vocabulary;
    private final List<Problem> problems;
    private final Set<Integer> ordered = new HashSet<>();

    ExpressionChecker(Vocabulary vocabulary, List<Problem> problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** Notes that the result of that number is a least or a greatest, of which stock Drools knows no more than that. */
    void ordered(int number) {
        ordered.add(number);
    }

    /** The fact whose fields can be named without a binding, while its pattern is checked. */
    record Own(int number, FactType fact) {}

    Optional<Term> check(ExpressionNode node, Scope scope, Optional<Own> own) {
        if (node instanceof LiteralNode literal) {
            return Optional.of(
                    new Term.Constant(literal.value(), Type.of(literal.value().getClass())));
        } else if (node instanceof CallNode call) {
            return call(call, scope, own).map(Term.class::cast);
        }
        return path((PathNode) node, scope, own);
    }

    private Optional<Term> path(PathNode path, Scope scope, Optional<Own> own) {
        Token first = path.names().get(0);
        List<Token> rest = path.names().subList(1, path.names().size());
        if (first.isBinding()) {
            Optional<Term> bound = scope.find(first.text());
            if (bound.isEmpty()) {
                return problem(
                        Code.UNKNOWN_BINDING,
                        first.position(),
                        "Nothing is called \"" + first.text() + "\" here; " + scope.names() + ".");
            }
            return fields((Term.Read) bound.get(), rest);
        }
        if (vocabulary.choice(first.text()).isPresent()) {
            return choice(first, rest);
        }
        if (own.isEmpty()) {
            return problem(
                    Code.UNKNOWN_BINDING,
                    first.position(),
                    "The name \"" + first.text() + "\" means nothing here; " + scope.names() + ".");
        }
        Term.Read self = new Term.Read(
                own.get().number(), List.of(), new Type(own.get().fact().type()));
        return fields(self, path.names());
    }

    private Optional<Term> choice(Token first, List<Token> rest) {
        Class<?> choice = vocabulary.choice(first.text()).orElseThrow();
        if (rest.size() == 1) {
            for (Object constant : choice.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(rest.get(0).text())) {
                    return Optional.of(new Term.Constant(constant, Type.of(choice)));
                }
            }
        }
        Position position = rest.isEmpty() ? first.position() : rest.get(0).position();
        List<String> names = new ArrayList<>();
        for (Object constant : choice.getEnumConstants()) {
            names.add(choice.getSimpleName() + "." + ((Enum<?>) constant).name());
        }
        return problem(
                Code.UNKNOWN_CHOICE,
                position,
                "There is no such choice of " + first.text() + "; it must be one of " + String.join(", ", names) + ".");
    }

    /** Follows fields from a bound value; the place of a problem is the field that is not there. */
    Optional<Term> fields(Term.Read from, List<Token> names) {
        Term.Read read = from;
        for (Token name : names) {
            Optional<FactType> fact = vocabulary.fact(read.type().raw());
            Optional<Field> field = fact.flatMap(found -> found.field(name.text()));
            if (field.isEmpty()) {
                String owner = fact.map(FactType::name).orElse(read.type().inWords());
                return problem(
                        Code.UNKNOWN_FIELD,
                        name.position(),
                        fact.isPresent()
                                ? owner + " has no field \"" + name.text() + "\"; it has "
                                        + String.join(", ", fact.get().fields().keySet()) + "."
                                : "There is no field \"" + name.text() + "\" in " + owner
                                        + "; only facts have fields.");
            }
            List<Field> path = new ArrayList<>(read.path());
            path.add(field.get());
            read = new Term.Read(read.fact(), List.copyOf(path), field.get().type());
        }
        return Optional.of(read);
    }

    Optional<Term.Apply> call(CallNode call, Scope scope, Optional<Own> own) {
        Token name = call.word();
        Optional<WordEntry> word = vocabulary.word(name.text());
        if (word.isEmpty()) {
            return problem(
                    Code.UNKNOWN_WORD,
                    name.position(),
                    "There is no word \"" + name.text() + "\"; the words are "
                            + String.join(", ", vocabulary.words().keySet()) + ".");
        }
        List<Term> arguments = new ArrayList<>();
        for (ExpressionNode argument : call.arguments()) {
            Optional<Term> term = check(argument, scope, own);
            if (term.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(filled(argument, term.get(), word.get(), scope));
        }
        return fits(call, word.get(), arguments)
                ? Optional.of(new Term.Apply(
                        word.get(), List.copyOf(arguments), word.get().result()))
                : Optional.empty();
    }

    private boolean fits(CallNode call, WordEntry word, List<Term> arguments) {
        List<Type> parameters = word.parameters();
        int fixed = word.repeats() ? parameters.size() - 1 : parameters.size();
        if (arguments.size() < fixed || (!word.repeats() && arguments.size() > fixed)) {
            problem(
                    Code.WRONG_ARGUMENTS,
                    call.position(),
                    "The word \"" + word.name() + "\" is given " + arguments.size() + " values; it takes "
                            + (word.repeats() ? "at least " : "") + fixed + ".");
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            Type wanted = parameters.get(Math.min(i, parameters.size() - 1));
            Type given = arguments.get(i) instanceof Term.Read read && ordered.contains(read.fact())
                    ? Type.ORDERED
                    : arguments.get(i).type();
            if (!wanted.accepts(given)) {
                problem(
                        Code.WRONG_ARGUMENTS,
                        call.arguments().get(i).position(),
                        "The word \"" + word.name() + "\" is given " + given.inWords() + " here; it takes "
                                + wanted.inWords() + ".");
                return false;
            }
        }
        return true;
    }

    /** A text that a statement shows has its places filled in; every other text stands as it is. */
    private Term filled(ExpressionNode node, Term term, WordEntry word, Scope scope) {
        if (!(term instanceof Term.Constant constant)
                || !(constant.value() instanceof String text)
                || !word.name().equals("because")) {
            return term;
        }
        List<Term> parts = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        int end = 0;
        while (matcher.find()) {
            parts.add(new Term.Constant(text.substring(end, matcher.start()), Type.TEXT));
            Position whole = node.position();
            Position place = new Position(
                    whole.file(),
                    whole.line(),
                    whole.column() + 1 + matcher.start(),
                    whole.column() + 1 + matcher.end());
            placeholder(matcher.group(1), place, scope).ifPresent(parts::add);
            end = matcher.end();
        }
        parts.add(new Term.Constant(text.substring(end), Type.TEXT));
        return new Term.Filled(List.copyOf(parts));
    }

    private Optional<Term> placeholder(String path, Position place, Scope scope) {
        String[] names = path.strip().split("\\.", -1);
        Optional<Term> root = scope.find("$" + names[0]);
        if (root.isEmpty()) {
            return problem(
                    Code.UNKNOWN_PLACEHOLDER,
                    place,
                    "Nothing is called \"{" + path + "}\" here; " + scope.names()
                            + ".\nMaybe leave out the dollar sign: {question.asker} reads $question.");
        }
        List<Token> fields = new ArrayList<>();
        for (int i = 1; i < names.length; i++) {
            fields.add(new Token(Token.Kind.NAME, names[i], place));
        }
        Optional<Term> found = fields((Term.Read) root.get(), fields);
        if (found.isPresent() && vocabulary.fact(found.get().type().raw()).isPresent()) {
            return problem(
                    Code.UNKNOWN_PLACEHOLDER,
                    place,
                    "\"{" + path + "}\" is a whole fact; a text needs one of its fields, such as "
                            + vocabulary
                                    .fact(found.get().type().raw())
                                    .orElseThrow()
                                    .fields()
                                    .firstKey()
                            + ".");
        }
        return found;
    }

    private <T> Optional<T> problem(Code code, Position position, String message) {
        problems.add(new Problem(code, position, message));
        return Optional.empty();
    }
}
