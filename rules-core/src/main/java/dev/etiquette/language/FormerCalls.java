package dev.etiquette.language;

import dev.etiquette.language.FormerNames.Given;
import dev.etiquette.language.FormerNames.Word;
import dev.etiquette.language.SyntaxTree.BindNode;
import dev.etiquette.language.SyntaxTree.CallNode;
import dev.etiquette.language.SyntaxTree.ConditionNode;
import dev.etiquette.language.SyntaxTree.ConstraintNode;
import dev.etiquette.language.SyntaxTree.EitherNode;
import dev.etiquette.language.SyntaxTree.MatchNode;
import dev.etiquette.language.SyntaxTree.PatternNode;
import dev.etiquette.language.SyntaxTree.RuleNode;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.FunctionEntry;
import dev.etiquette.vocabulary.Type;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells of words that are gone, or that take other things now, and writes what is said instead. What is read of a fact
 * after {@code then} is bound in the pattern of that fact, by the name that it has there or a new one.
 */
final class FormerCalls {

    /** In what is written instead: what was given, or a field of it; not the name of a word. */
    private static final Pattern PLACE = Pattern.compile("(?<![\\w.])([a-z]\\w*)(?:\\.(\\w+))?(?![\\w.(])");

    private final SourceSection passage;
    private final RuleNode rule;
    private final Vocabulary vocabulary;
    private final Supplier<Vocabulary> elsewhere;
    private final ProblemCollector findings;

    /**
     * Looks at nothing yet.
     *
     * @param passage of the rule
     * @param elsewhere the fact types that the standard book declares, where it is not built on
     */
    FormerCalls(
            SourceSection passage,
            RuleNode rule,
            Vocabulary vocabulary,
            Supplier<Vocabulary> elsewhere,
            ProblemCollector findings) {
        this.passage = passage;
        this.rule = rule;
        this.vocabulary = vocabulary;
        this.elsewhere = elsewhere;
        this.findings = findings;
    }

    /** Whether a word of that name took something else before. */
    boolean isWord(String name) {
        return !FormerNames.words(name).isEmpty();
    }

    /** Tells of a word that is gone, when it is one: nothing is known of what it is given that can be used. */
    boolean isGone(Token name) {
        Optional<FactType> made = FormerNames.maker(name.text())
                .or(() ->
                        FormerNames.words(name.text()).stream().map(Word::made).findFirst())
                .flatMap(this::declared);
        Optional<Word> called = FormerNames.words(name.text()).stream()
                .filter(word -> vocabulary.word(word.now()).isPresent())
                .findFirst();
        if (made.isPresent()) {
            findings.settle(gone(name, made.get()).maybe(LanguageMessage.MAYBE_WRITE.with(shape(made.get()))));
        } else if (called.isPresent()) {
            findings.settle(problem(name, called.get())
                    .maybe(LanguageMessage.MAYBE_FUNCTION.with(called.get().now())));
        }
        return made.isPresent() || called.isPresent();
    }

    private Optional<FactType> declared(String name) {
        return vocabulary.fact(name).or(() -> elsewhere.get().fact(name)).filter(FactType::isDeclared);
    }

    private static Problem gone(Token name, FactType factType) {
        return new Problem(
                Code.FORMER_NAME,
                name.position(),
                LanguageMessage.FUNCTION_BECAME_FACT.with(name.text(), factType.name(), factType.place()));
    }

    private static String shape(FactType factType) {
        return "new " + factType.name()
                + factType.declaredFields().stream().map(Field::name).collect(Collectors.joining(", ", "( ", " )"));
    }

    /**
     * Tells of a call that was right before, and gives what it stands for now. Empty when it was never right, or is right
     * now.
     *
     * @param arguments what it is given
     * @param types of these
     * @param condition whether it stands in a condition, where fields can be read
     */
    Optional<Term> instead(CallNode call, List<Term> arguments, List<Type> types, boolean condition) {
        String name = call.word().text();
        if (vocabulary.word(name).filter(word -> accepts(word, types)).isPresent()) {
            return Optional.empty();
        }
        for (Word word : FormerNames.words(name)) {
            Optional<Term> now = fits(word, types) ? now(word, arguments) : Optional.empty();
            if (now.isPresent()) {
                tell(call, word, types, condition);
                return now;
            }
        }
        return Optional.empty();
    }

    private static boolean accepts(FunctionEntry word, List<Type> types) {
        List<Type> parameters = word.parameters();
        if (parameters.size() != types.size()) {
            return word.repeats();
        }
        for (int i = 0; i < types.size(); i++) {
            if (!parameters.get(i).accepts(types.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Word word, List<Type> types) {
        if (word.given().size() != types.size()) {
            return false;
        }
        for (int i = 0; i < types.size(); i++) {
            if (!word.given().get(i).takes(types.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What it gives now; empty where this book knows no such thing. */
    private Optional<Term> now(Word word, List<Term> arguments) {
        Optional<FunctionEntry> entry = word.made().isEmpty()
                ? vocabulary.word(word.now())
                : vocabulary.fact(word.made()).filter(FactType::isDeclared).map(FactType::maker);
        if (entry.isPresent()) {
            return Optional.of(new Term.Call(entry.get(), arguments, entry.get().result()));
        }
        Matcher path = PLACE.matcher(word.instead());
        return path.matches() && arguments.get(0) instanceof Term.FieldAccess from
                ? vocabulary
                        .fact(from.type())
                        .flatMap(fact -> fact.field(path.group(2)))
                        .map(field -> {
                            List<Field> fields = new ArrayList<>(from.path());
                            fields.add(field);
                            return new Term.FieldAccess(from.fact(), fields, field.type());
                        })
                : Optional.empty();
    }

    private void tell(CallNode call, Word word, List<Type> types, boolean condition) {
        List<Token> tokens = passage.tokens();
        int open = TypoRules.index(tokens, call.word().position()) + 1;
        int close = closing(tokens, open);
        List<String> written = arguments(tokens, open, close);
        Additions additions = new Additions(tokens);
        Map<String, Given> given = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < word.given().size(); i++) {
            Given each = word.given().get(i);
            given.put(each.name(), each);
            texts.put(each.name(), written.get(i));
        }
        boolean possible = true;
        StringBuilder instead = new StringBuilder();
        Matcher place = PLACE.matcher(plainMoments(word, types));
        while (place.find()) {
            String text = texts.get(place.group(1));
            String shown;
            if (text == null) {
                shown = place.group();
            } else if (place.group(2) == null) {
                shown = text;
            } else if (condition) {
                shown = text + "." + place.group(2);
            } else {
                Optional<String> bound =
                        additions.bound(text, given.get(place.group(1)).type(), place.group(2));
                possible &= bound.isPresent();
                shown = bound.orElse("$" + place.group(2));
            }
            place.appendReplacement(instead, Matcher.quoteReplacement(shown));
        }
        place.appendTail(instead);
        Problem problem = problem(call.word(), word);
        String advice = LanguageMessage.MAYBE_CALL_WITH_NAMES.with(instead, additions.shown());
        findings.settle(
                possible
                        ? problem.with(new Suggestion(
                                advice,
                                additions.edits(replaced(
                                        call.word().position(),
                                        tokens.get(close).position(),
                                        instead))))
                        : problem.maybe(advice));
    }

    /** Without the word that makes a moment of a least or a greatest where a moment is given anyway. */
    private static String plainMoments(Word word, List<Type> types) {
        String instead = word.instead();
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i).equals(Type.MOMENT)) {
                String name = word.given().get(i).name();
                instead = instead.replace("moment( " + name + " )", name);
            }
        }
        return instead;
    }

    private List<Edit> replaced(Position from, Position to, CharSequence now) {
        List<Edit> edits = new ArrayList<>(passage.without(from, to));
        edits.set(
                0,
                new Edit(
                        from.file(),
                        from.line(),
                        edits.get(0).column(),
                        edits.get(0).endColumn(),
                        now.toString()));
        return edits;
    }

    private Problem problem(Token name, Word word) {
        if (!word.made().isEmpty()) {
            return gone(name, vocabulary.fact(word.made()).orElseThrow());
        }
        String said = LanguageMessage.FORMER_FUNCTION.with(name.text());
        if (word.now().isEmpty()) {
            String field = word.instead().substring(word.instead().indexOf('.') + 1);
            said += LanguageMessage.FUNCTION_BECAME_FIELD.with(
                    field, word.given().get(0).type());
        } else if (!word.now().equals(name.text())) {
            said += LanguageMessage.FUNCTION_NOW_CALLED.with(
                    word.now(), (plain(word) ? "." : ", and takes " + takes(word) + "."));
        } else {
            said += LanguageMessage.FUNCTION_TAKES_OTHERS_NOW.with(takes(word));
        }
        return new Problem(Code.FORMER_NAME, name.position(), said);
    }

    /** Whether it takes the same as before. */
    private static boolean plain(Word word) {
        return word.instead()
                .equals(word.now()
                        + word.given().stream().map(Given::name).collect(Collectors.joining(", ", "( ", " )")));
    }

    private String takes(Word word) {
        List<String> types = vocabulary.word(word.now()).orElseThrow().parameters().stream()
                .map(Type::inWords)
                .toList();
        int last = types.size() - 1;
        return last == 0 ? types.get(0) : String.join(", ", types.subList(0, last)) + " and " + types.get(last);
    }

    private static int closing(List<Token> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException(LanguageMessage.PARENTHESIS_NEVER_CLOSED.text());
    }

    /** What stands between the commas, each on one line. */
    private List<String> arguments(List<Token> tokens, int open, int close) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int first = open + 1;
        for (int i = open + 1; i <= close; i++) {
            boolean ends = depth == 0 && (i == close || tokens.get(i).is(","));
            if (ends && i > first) {
                arguments.add(written(tokens.subList(first, i)));
                first = i + 1;
            }
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
        }
        return arguments;
    }

    private String written(List<Token> tokens) {
        Token last = tokens.get(tokens.size() - 1);
        int end = last.offset() + last.position().endColumn() - last.position().column();
        return passage.text().substring(tokens.get(0).offset(), end).replaceAll("\\s*\\n\\s*", " ");
    }

    /** Names for fields that must be bound. */
    private final class Additions {

        private final List<Token> tokens;
        private final Set<String> taken;
        private final Map<PatternNode, List<String>> bindings = new LinkedHashMap<>();
        private final Map<String, String> names = new LinkedHashMap<>();
        private final Map<String, List<String>> shown = new LinkedHashMap<>();

        Additions(List<Token> tokens) {
            this.tokens = tokens;
            this.taken = new HashSet<>(rule.bound());
        }

        /** By which name a field of the fact of that name can be read; empty where none can be bound. */
        Optional<String> bound(String fact, String type, String field) {
            List<PatternNode> patterns = patterns(fact);
            if (patterns.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(names.computeIfAbsent(
                    fact + "." + field,
                    unknown -> there(patterns, type, field).orElseGet(() -> added(patterns, fact, type, field))));
        }

        /** One, or those of all branches. */
        private List<PatternNode> patterns(String fact) {
            List<PatternNode> patterns = new ArrayList<>();
            for (ConditionNode condition : rule.conditions()) {
                if (condition instanceof MatchNode match) {
                    patterns.add(match.pattern());
                } else if (condition instanceof EitherNode either) {
                    patterns.addAll(either.branches());
                }
            }
            patterns.removeIf(
                    pattern -> pattern.binding().filter(name -> name.is(fact)).isEmpty());
            return patterns;
        }

        private Optional<String> there(List<PatternNode> patterns, String type, String field) {
            for (ConstraintNode constraint : patterns.get(0).constraints()) {
                if (constraint instanceof BindNode bind) {
                    String name = bind.field().text();
                    if (name.equals(field)
                            || FormerNames.field(type, name)
                                    .filter(field::equals)
                                    .isPresent()) {
                        return Optional.of(bind.binding().text());
                    }
                }
            }
            return Optional.empty();
        }

        private String added(List<PatternNode> patterns, String fact, String type, String field) {
            String name = free(fact, field);
            patterns.forEach(pattern -> bindings.computeIfAbsent(pattern, unknown -> new ArrayList<>())
                    .add(name + " : " + field));
            shown.computeIfAbsent(type, unknown -> new ArrayList<>()).add(name + " : " + field);
            return name;
        }

        private String free(String fact, String field) {
            String longer = fact + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
            String free = taken.contains("$" + field) ? longer : "$" + field;
            for (int number = 2; taken.contains(free); number++) {
                free = longer + number;
            }
            taken.add(free);
            return free;
        }

        String shown() {
            return shown.entrySet().stream()
                    .map(each -> LanguageMessage.WITH_NAMES_IN.with(String.join(", ", each.getValue()), each.getKey()))
                    .collect(Collectors.joining());
        }

        List<Edit> edits(List<Edit> call) {
            List<Edit> edits = new ArrayList<>(call);
            bindings.forEach((pattern, added) -> {
                int open = TypoRules.index(tokens, pattern.fact().position()) + 1;
                Token last = tokens.get(closing(tokens, open) - 1);
                String joined = String.join(", ", added);
                edits.add(Edit.after(last.position(), last.is("(") ? " " + joined + " " : ", " + joined));
            });
            return edits;
        }
    }
}
