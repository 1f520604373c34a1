package dev.etiquette.language;

import dev.etiquette.advice.Action;
import dev.etiquette.language.SyntaxTree.CallNode;
import dev.etiquette.language.SyntaxTree.ExpressionNode;
import dev.etiquette.language.SyntaxTree.LiteralNode;
import dev.etiquette.language.SyntaxTree.PathNode;
import dev.etiquette.language.UnresolvedProblem.FixCandidate;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Platform;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.vocabulary.ActWords;
import dev.etiquette.vocabulary.EnumType;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.FunctionEntry;
import dev.etiquette.vocabulary.Type;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Looks up the names in expressions and checks that types fit. An empty result means a problem was noted. */
final class ExpressionChecker {

    /** How people call the words that stand at a person. */
    private static final Set<String> TAGS = Set.of("tag", "tags", "label", "labels");

    private final Vocabulary vocabulary;
    private final Supplier<Vocabulary> elsewhere;
    private final FormerNameCheck former;
    private final FormerCalls calls;
    private final ProblemCollector findings;
    private final Placeholders placeholders;
    private final Set<Integer> ordered = new HashSet<>();
    private final List<NamedAct> namedActs = new ArrayList<>();

    ExpressionChecker(
            Vocabulary vocabulary,
            Supplier<Vocabulary> elsewhere,
            FormerNameCheck former,
            FormerCalls calls,
            ProblemCollector findings) {
        this.elsewhere = elsewhere;
        this.former = former;
        this.calls = calls;
        this.vocabulary = vocabulary;
        this.findings = findings;
        this.placeholders = new Placeholders(vocabulary, former, findings);
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
            return value(call, scope, own);
        }
        return path((PathNode) node, scope, own);
    }

    private Optional<Term> path(PathNode path, Scope scope, Optional<Own> own) {
        Token first = path.names().get(0);
        List<Token> rest = path.names().subList(1, path.names().size());
        if (first.isBinding()) {
            Optional<Term> bound = scope.find(first.text());
            if (bound.isEmpty()) {
                if (scope.bindsLater(first.text())) {
                    return problem(
                            Code.BOUND_LATER,
                            first.position(),
                            LanguageMessage.NAME_OUT_OF_REACH.with(first.text()),
                            List.of());
                }
                String said = LanguageMessage.UNKNOWN_NAME.with(first.text());
                return problem(
                        Code.UNKNOWN_BINDING,
                        first.position(),
                        said + ". " + scope.listed() + ".",
                        SimilarNames.near(Code.UNKNOWN_BINDING, first, said + ".", scope.names()));
            }
            return fields((Term.FieldAccess) bound.get(), rest, false);
        }
        if (vocabulary.choice(first.text()).isPresent()) {
            return choice(first, rest);
        }
        if (own.isEmpty()) {
            String said = LanguageMessage.UNKNOWN_NAME.with(first.text());
            return problem(
                    Code.UNKNOWN_BINDING,
                    first.position(),
                    said + ". " + scope.listed() + ".",
                    SimilarNames.inPlaceOfField(first, said + ".", List.of(), scope, vocabulary.choices()));
        }
        FactType fact = own.get().fact();
        if (fact.field(first.text()).isEmpty() && !former.isField(fact, first.text())) {
            Optional<Problem> mark = mark(path);
            if (mark.isPresent()) {
                findings.settle(mark.get());
                return Optional.empty();
            }
            String said = LanguageMessage.HAS_NO_FIELD.with(fact.name(), first.text());
            if (isTag(fact, first)) {
                return tag(first, said);
            }
            return problem(
                    Code.UNKNOWN_FIELD,
                    first.position(),
                    said + ". "
                            + NameSimilarity.listed(first.text(), fact.fields().keySet()) + ".",
                    SimilarNames.inPlaceOfField(
                            first, said + ".", fact.fields().keySet(), scope, vocabulary.choices()));
        }
        Term.FieldAccess self = new Term.FieldAccess(
                own.get().number(), List.of(), own.get().fact().valueType());
        return fields(self, path.names(), false);
    }

    /** A mark that is written like a choice. */
    private static Optional<Problem> mark(PathNode path) {
        if (path.names().size() != 2 || !path.names().get(0).text().equals(Mark.class.getSimpleName())) {
            return Optional.empty();
        }
        String name = path.names().get(1).text();
        return Stream.of(Mark.values())
                .filter(mark -> mark.name().equalsIgnoreCase(name))
                .map(mark -> "\"" + mark.label() + "\"")
                .map(text -> new Problem(Code.UNKNOWN_FIELD, path.position(), LanguageMessage.MARKS_ARE_TEXTS.text())
                        .with(Suggestion.of(
                                LanguageMessage.MAYBE_WRITE.with(text), Edit.replace(path.position(), text))))
                .findFirst();
    }

    private Optional<Term> choice(Token first, List<Token> rest) {
        EnumType choice = vocabulary.choice(first.text()).orElseThrow();
        if (rest.size() == 1 && choice.values().containsKey(rest.get(0).text())) {
            return Optional.of(new Term.Constant(choice.values().get(rest.get(0).text()), Type.of(choice.type())));
        }
        Optional<Object> meant = rest.size() == 1 ? former.choice(choice, rest.get(0)) : Optional.empty();
        if (meant.isPresent()) {
            return Optional.of(new Term.Constant(meant.get(), Type.of(choice.type())));
        }
        Token written = rest.isEmpty() ? first : rest.get(0);
        Optional<String> alias =
                choice.type() == Platform.class ? PlatformNames.constant(written.text()) : Optional.empty();
        if (alias.isPresent()) {
            findings.settle(PlatformNames.problem(written, alias.get()));
            return Optional.of(new Term.Constant(choice.values().get(alias.get()), Type.of(choice.type())));
        }
        Set<String> names = choice.values().keySet();
        Code code = choice.type() == Action.class ? Code.UNKNOWN_ACTION : Code.UNKNOWN_CHOICE;
        String said = LanguageMessage.NO_CHOICE.with(written.text(), first.text());
        return problem(
                code,
                written.position(),
                said + ". " + NameSimilarity.listed(written.text(), names) + ".",
                SimilarNames.near(code, written, said + ".", names));
    }

    /**
     * Follows fields from a bound value; the place of a problem is the field that is not there.
     *
     * @param bound whether a name is given to the field
     */
    Optional<Term> fields(Term.FieldAccess from, List<Token> names, boolean bound) {
        Term.FieldAccess read = from;
        for (Token name : names) {
            Optional<FactType> fact = vocabulary.fact(read.type());
            Optional<Field> field = fact.flatMap(found -> found.field(name.text()));
            if (field.isEmpty() && fact.isPresent() && former.isField(fact.get(), name.text())) {
                Optional<Term.FieldAccess> now = former.field(fact.get(), name.text(), name.position(), read, bound);
                if (now.isEmpty()) {
                    return Optional.empty();
                }
                read = now.get();
                continue;
            }
            if (field.isEmpty()) {
                return noField(fact, name, read.type());
            }
            List<Field> path = new ArrayList<>(read.path());
            path.add(field.get());
            read = new Term.FieldAccess(
                    read.fact(), List.copyOf(path), field.get().type());
        }
        return Optional.of(read);
    }

    private Optional<Term> noField(Optional<FactType> fact, Token name, Type of) {
        if (fact.isEmpty()) {
            String said = LanguageMessage.ONLY_FACTS_HAVE_FIELDS.with(name.text(), of.inWords());
            Position place = name.position();
            Edit without = new Edit(place.file(), place.line(), place.column() - 1, place.endColumn(), "");
            return problem(
                    Code.UNKNOWN_FIELD,
                    place,
                    said,
                    List.of(FixCandidate.of(
                            Code.UNKNOWN_FIELD,
                            place,
                            said,
                            LanguageMessage.MAYBE_REMOVE_FIELD.with(name.text()),
                            without,
                            1)));
        }
        String said = LanguageMessage.HAS_NO_FIELD.with(fact.get().name(), name.text());
        if (isTag(fact.get(), name)) {
            return tag(name, said);
        }
        return problem(
                Code.UNKNOWN_FIELD,
                name.position(),
                said + ". "
                        + NameSimilarity.listed(name.text(), fact.get().fields().keySet()) + ".",
                SimilarNames.near(
                        Code.UNKNOWN_FIELD,
                        name,
                        said + ".",
                        fact.get().fields().keySet()));
    }

    /** What a rule says; empty for what says nothing. */
    Optional<Term.Call> call(CallNode call, Scope scope, Optional<Own> own) {
        return value(call, scope, own).filter(Term.Call.class::isInstance).map(Term.Call.class::cast);
    }

    private Optional<Term> value(CallNode call, Scope scope, Optional<Own> own) {
        Token name = call.word();
        if (call.made() && own.isPresent()) {
            findings.settle(
                    new Problem(Code.MISPLACED_NEW, name.position(), LanguageMessage.NEW_IN_CONDITION.with(name.text()))
                            .maybe(LanguageMessage.MAYBE_SIGNAL_AFTER_THEN.with(name.text())));
            return Optional.empty();
        }
        Optional<FunctionEntry> word = call.made()
                ? vocabulary
                        .fact(name.text())
                        .or(() -> former.fact(name))
                        .filter(FactType::isSignal)
                        .map(FactType::maker)
                : vocabulary.word(name.text());
        boolean other = !call.made() && calls.isWord(name.text());
        if (word.isEmpty() && !other) {
            return call.made() ? nothingToMake(name) : noWord(call, own.isEmpty());
        }
        List<Term> arguments = new ArrayList<>();
        for (ExpressionNode argument : call.arguments()) {
            Optional<Term> term = check(argument, scope, own);
            if (term.isEmpty()) {
                return Optional.empty();
            }
            int place = arguments.size();
            if (word.isPresent() && word.get().shows(place + 1)) {
                named(argument, term.get(), scope);
            }
            arguments.add(
                    word.isPresent() && word.get().shows(place) ? filled(argument, term.get(), scope) : term.get());
        }
        if (other) {
            List<Type> types = arguments.stream().map(this::given).toList();
            Optional<Term> instead = calls.instead(call, arguments, types, own.isPresent());
            if (instead.isPresent() || word.isEmpty()) {
                return instead.isPresent() ? instead : noWord(call, own.isEmpty());
            }
        }
        if (!fits(call, word.get(), arguments, scope)) {
            return Optional.empty();
        }
        Term.Call made =
                new Term.Call(word.get(), List.copyOf(arguments), word.get().result());
        return ActWords.BY_NAME.contains(word.get().name()) ? named(call, made) : Optional.of(made);
    }

    /** A word that begins with the name of an act of one's own, which must stand there to be looked up. */
    private Optional<Term> named(CallNode call, Term.Call made) {
        ExpressionNode node = call.arguments().get(0);
        if (!(node instanceof LiteralNode literal)) {
            findings.settle(new Problem(
                    Code.WRONG_ARGUMENTS,
                    node.position(),
                    LanguageMessage.ACT_NAMED_BY_TEXT.with(made.word().name())));
            return Optional.empty();
        }
        boolean asked = made.type().raw() == Action.class;
        String name = (String) literal.value();
        namedActs.add(new NamedAct(name, node.position(), !asked));
        // A plain value, so that comparisons with it are understood as those with other choices are.
        return Optional.of(asked ? new Term.Constant(Action.named(name), made.type()) : made);
    }

    /** Acts of one's own that were named so far. */
    List<NamedAct> namedActs() {
        return namedActs.stream().distinct().toList();
    }

    private Optional<Term> nothingToMake(Token name) {
        if (former.isFact(name.text())) {
            return Optional.empty();
        }
        List<String> declared = vocabulary.declared().stream()
                .filter(FactType::isSignal)
                .map(FactType::name)
                .toList();
        if (vocabulary.fact(name.text()).isPresent()) {
            findings.settle(new Problem(
                            Code.MISPLACED_NEW,
                            name.position(),
                            LanguageMessage.CANNOT_MAKE_GIVEN_FACT.with(name.text()))
                    .maybe(LanguageMessage.MAYBE_DECLARE_OWN_FACT.text()));
            return Optional.empty();
        }
        if (elsewhere.get().fact(name.text()).isPresent()) {
            findings.add(standard(name, elsewhere));
            return Optional.empty();
        }
        String said = LanguageMessage.UNDECLARED_FACT.with(name.text());
        return problem(
                Code.UNKNOWN_FACT,
                name.position(),
                said + (declared.isEmpty() ? "." : ". " + NameSimilarity.listed(name.text(), declared) + "."),
                SimilarNames.near(Code.UNKNOWN_FACT, name, said + ".", declared));
    }

    /** A fact type that the standard book declares, in a book that stands alone. */
    static UnresolvedProblem standard(Token name, Supplier<Vocabulary> elsewhere) {
        return UnresolvedProblem.settled(new Problem(
                        Code.UNKNOWN_FACT,
                        name.position(),
                        LanguageMessage.FACT_OF_STANDARD_BOOK.with(
                                name.text(),
                                elsewhere.get().fact(name.text()).orElseThrow().place()))
                .maybe(LanguageMessage.MAYBE_STANDARD_BOOK.text()));
    }

    private Optional<Term> noWord(CallNode call, boolean afterThen) {
        Token name = call.word();
        if (calls.isGone(name)) {
            return Optional.empty();
        }
        Set<String> words = vocabulary.words().keySet();
        String said = LanguageMessage.UNKNOWN_FUNCTION.with(name.text());
        List<FixCandidate> guesses = new ArrayList<>(SimilarNames.near(Code.UNKNOWN_WORD, name, said + ".", words));
        if (afterThen) {
            for (FactType factType :
                    vocabulary.declared().stream().filter(FactType::isSignal).toList()) {
                boolean same = factType.name().equals(name.text());
                if (same || NameSimilarity.slip(name.text(), factType.name()).isPresent()) {
                    String wrong = LanguageMessage.FACT_WITHOUT_NEW.with(name.text());
                    String made = "new " + factType.name();
                    guesses.add(FixCandidate.of(
                            same ? Code.MISSING_NEW : Code.UNKNOWN_WORD,
                            name.position(),
                            same ? wrong : said + ".",
                            made,
                            same
                                    ? 0
                                    : NameSimilarity.slip(name.text(), factType.name())
                                            .getAsInt()));
                }
            }
        }
        if (vocabulary.fact(name.text()).filter(FactType::isSignal).isPresent() && afterThen) {
            return problem(
                    Code.MISSING_NEW, name.position(), LanguageMessage.FACT_WITHOUT_NEW.with(name.text()), guesses);
        }
        return problem(
                Code.UNKNOWN_WORD,
                name.position(),
                said + ". " + NameSimilarity.listed(name.text(), words) + ".",
                guesses);
    }

    private boolean fits(CallNode call, FunctionEntry word, List<Term> arguments, Scope scope) {
        List<Type> parameters = word.parameters();
        int fixed = word.repeats() ? parameters.size() - 1 : parameters.size();
        if (arguments.size() < fixed || (!word.repeats() && arguments.size() > fixed)) {
            List<Type> types = arguments.stream().map(this::given).toList();
            if (call.made()) {
                new MadeFact(factType(call), call, findings).count();
                return false;
            }
            Problem problem = new Problem(Code.WRONG_ARGUMENTS, call.position(), ValueCount.wrong(word, types));
            findings.add(new SiblingFunctions(vocabulary).meant(call, types, problem));
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            Type wanted = parameters.get(Math.min(i, parameters.size() - 1));
            Type given = given(arguments.get(i));
            if (!wanted.accepts(given)) {
                if (call.made()) {
                    new MadeFact(factType(call), call, findings).value(i, arguments, given);
                    return false;
                } else if (given.equals(Type.ORDERED) && wanted.equals(Type.MOMENT)) {
                    findings.add(MadeFact.moment(call.arguments().get(i).position()));
                    return false;
                }
                String said =
                        LanguageMessage.FUNCTION_TAKES_OTHER_TYPE.with(word.name(), given.inWords(), wanted.inWords());
                Position place = call.arguments().get(i).position();
                List<FixCandidate> guesses = call.arguments().get(i) instanceof LiteralNode literal
                        ? SimilarNames.values(Code.WRONG_ARGUMENTS, place, said, literal.value(), wanted)
                        : bound(call.arguments().get(i), said, wanted, scope);
                problem(Code.WRONG_ARGUMENTS, place, said, guesses);
                return false;
            }
        }
        return true;
    }

    private FactType factType(CallNode made) {
        String name = made.word().text();
        return vocabulary
                .fact(name)
                .or(() -> FormerNames.fact(name).flatMap(vocabulary::fact))
                .orElseThrow();
    }

    /** The type that stock Drools knows. */
    private Type given(Term term) {
        return term instanceof Term.FieldAccess read && ordered.contains(read.fact()) ? Type.ORDERED : term.type();
    }

    /** Names of the wanted fact type that are bound, where one of another fact type stands. */
    private static List<FixCandidate> bound(ExpressionNode node, String message, Type wanted, Scope scope) {
        List<String> fitting = new ArrayList<>();
        scope.bindings().forEach((name, term) -> {
            if (wanted.accepts(term.type())) {
                fitting.add(name);
            }
        });
        return node instanceof PathNode path && path.names().size() == 1 && fitting.size() == 1
                ? List.of(FixCandidate.of(
                        Code.WRONG_ARGUMENTS,
                        node.position(),
                        message,
                        LanguageMessage.MAYBE_WRITE.with(fitting.get(0)),
                        Edit.replace(node.position(), fitting.get(0)),
                        1))
                : List.of();
    }

    /** The text before one that people are shown is its name. */
    private void named(ExpressionNode node, Term term, Scope scope) {
        if (term instanceof Term.Constant constant && constant.value() instanceof String name) {
            placeholders.told(name, node.position(), scope);
        }
    }

    /** A text that people are shown has its places filled in; every other text stands as it is. */
    private Term filled(ExpressionNode node, Term term, Scope scope) {
        return term instanceof Term.Constant constant && constant.value() instanceof String text
                ? placeholders.filled(text, node.position(), scope)
                : term;
    }

    /** Whether somebody looks for the tags of a person in the person. */
    private static boolean isTag(FactType fact, Token name) {
        return fact.type() == Contact.class && TAGS.contains(name.text().toLowerCase(Locale.ROOT));
    }

    private <T> Optional<T> tag(Token name, String said) {
        findings.settle(new Problem(Code.UNKNOWN_FIELD, name.position(), said + ".")
                .with(Suggestion.of(LanguageMessage.MAYBE_TAG_FACT.text())));
        return Optional.empty();
    }

    private <T> Optional<T> problem(Code code, Position position, String message, List<FixCandidate> guesses) {
        findings.add(code, position, message, guesses);
        return Optional.empty();
    }
}
