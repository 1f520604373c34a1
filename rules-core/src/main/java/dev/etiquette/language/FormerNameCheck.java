package dev.etiquette.language;

import dev.etiquette.language.SyntaxTree.CompareNode;
import dev.etiquette.language.SyntaxTree.ConstraintNode;
import dev.etiquette.language.SyntaxTree.LiteralNode;
import dev.etiquette.language.SyntaxTree.PathNode;
import dev.etiquette.model.Kind;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.vocabulary.EnumType;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Tells of names that something had before, and lets the check go on with the new ones: so each is one problem, and what
 * else is wrong is told beside it. A name that is there now is never a former one.
 */
final class FormerNameCheck {

    private final SourceSection passage;
    private final Vocabulary vocabulary;
    private final Supplier<Vocabulary> elsewhere;
    private final ProblemCollector findings;

    /**
     * Looks at nothing yet.
     *
     * @param passage of the rule
     * @param elsewhere the fact types that the standard book declares, where it is not built on
     */
    FormerNameCheck(
            SourceSection passage, Vocabulary vocabulary, Supplier<Vocabulary> elsewhere, ProblemCollector findings) {
        this.passage = passage;
        this.vocabulary = vocabulary;
        this.elsewhere = elsewhere;
        this.findings = findings;
    }

    /** Whether an unknown name is a former one of a fact. */
    boolean isFact(String name) {
        return FormerNames.fact(name)
                .filter(now -> vocabulary.fact(now).isPresent()
                        || elsewhere.get().fact(now).isPresent())
                .isPresent();
    }

    /** The fact that is meant, of which it is told; empty where this book does not know it at all. */
    Optional<FactType> fact(Token name) {
        if (!isFact(name.text())) {
            return Optional.empty();
        }
        String now = FormerNames.fact(name.text()).orElseThrow();
        findings.settle(renamedFact(name, now));
        return vocabulary.fact(now);
    }

    /** Whether an unknown name is a former one of a field, or that of a field which is gone. */
    boolean isField(FactType fact, String name) {
        return now(fact, name).isPresent()
                || FormerNames.gone(fact.name(), name).isPresent();
    }

    private Optional<String> now(FactType fact, String name) {
        return FormerNames.field(fact.name(), name)
                .filter(now -> fact.field(now.split("\\.")[0]).isPresent());
    }

    /**
     * The field that is meant, read of what was read so far; of a former name, it is told. Empty where it is gone.
     *
     * @param bound whether a name is given to it here, which takes a field of the fact itself
     */
    Optional<Term.FieldAccess> field(FactType fact, String name, Position place, Term.FieldAccess from, boolean bound) {
        Optional<String> now = now(fact, name);
        if (now.isEmpty()) {
            findings.settle(new Problem(Code.FORMER_NAME, place, LanguageMessage.FIELD_GONE.with(fact.name(), name))
                    .maybe("Maybe " + FormerNames.gone(fact.name(), name).orElseThrow() + "."));
            return Optional.empty();
        }
        String said = LanguageMessage.FIELD_NOW_CALLED.with(name, fact.name(), now.get());
        if (bound && now.get().contains(".")) {
            String first = now.get().substring(0, now.get().indexOf('.'));
            findings.settle(
                    new Problem(Code.FORMER_NAME, place, said).maybe(LanguageMessage.MAYBE_NAME_AND_READ.with(first)));
        } else {
            renamed(place, said, now.get());
        }
        return read(from, now.get());
    }

    private Optional<Term.FieldAccess> read(Term.FieldAccess from, String path) {
        Term.FieldAccess read = from;
        for (String name : path.split("\\.")) {
            Optional<Field> field = vocabulary.fact(read.type()).flatMap(fact -> fact.field(name));
            if (field.isEmpty()) {
                return Optional.empty();
            }
            List<Field> fields = new ArrayList<>(read.path());
            fields.add(field.get());
            read = new Term.FieldAccess(read.fact(), fields, field.get().type());
        }
        return Optional.of(read);
    }

    /** The value that is meant, of which it is told. */
    Optional<Object> choice(EnumType choice, Token name) {
        String type = choice.type().getSimpleName();
        Optional<String> now = FormerNames.choice(type, name.text())
                .filter(meant -> choice.values().containsKey(meant));
        now.ifPresent(meant -> {
            Problem problem = problem(
                    name.position(), LanguageMessage.CHOICE_NOW_CALLED.with(type, name.text(), type, meant), meant);
            // Whoever wrote "question" may have meant those in private, too.
            findings.settle(
                    meant.equals(Kind.PUBLIC_QUESTION.name())
                            ? problem.with(new Suggestion(
                                    LanguageMessage.MAYBE_PRIVATE_TOO.with(meant),
                                    problem.suggestion().orElseThrow().edits()))
                            : problem);
        });
        return now.map(meant -> choice.values().get(meant));
    }

    /** Whether a comparison is one that is written in another way now, of which it is told. */
    boolean test(FactType fact, ConstraintNode node) {
        if (!(node instanceof CompareNode compare)
                || !(compare.left() instanceof PathNode path)
                || path.names().size() != 1
                || !(compare.right() instanceof LiteralNode literal)
                || fact.field(path.names().get(0).text()).isPresent()) {
            return false;
        }
        String name = path.names().get(0).text();
        String written = name + " " + compare.operator().text() + " " + literal.value();
        Position start = compare.left().position();
        Position end = literal.position();
        Optional<String> now = FormerNames.test(fact.name(), written);
        if (now.isEmpty() || start.line() != end.line()) {
            return false;
        }
        Position place = new Position(start.file(), start.line(), start.column(), end.endColumn());
        Problem problem = new Problem(Code.FORMER_NAME, start, LanguageMessage.FIELD_GONE.with(fact.name(), name));
        findings.settle(
                now.get().isEmpty()
                        ? leftOut(problem, place)
                        : problem.with(Suggestion.of(
                                LanguageMessage.MAYBE_WRITE.with(now.get()), Edit.replace(place, now.get()))));
        return true;
    }

    /** With the comma behind it, or the one before. */
    private Problem leftOut(Problem problem, Position place) {
        List<Token> tokens = passage.tokens();
        int first = TypoRules.index(tokens, place);
        int behind = first;
        while (tokens.get(behind).position().compareTo(place) >= 0
                && tokens.get(behind).position().line() == place.line()
                && tokens.get(behind).position().column() < place.endColumn()) {
            behind++;
        }
        Position before = tokens.get(first - 1).position();
        Position comma = tokens.get(behind).position();
        Position next = tokens.get(behind + 1).position();
        int from = place.column();
        int to = place.endColumn();
        if (tokens.get(behind).is(",") && comma.line() == place.line()) {
            to = next.line() == place.line() ? next.column() : comma.endColumn();
        } else if (tokens.get(first - 1).is(",") && before.line() == place.line()) {
            from = before.column();
        } else if (!tokens.get(first - 1).is("(")) {
            return problem.maybe(LanguageMessage.MAYBE_REMOVE_WITH_COMMA.text());
        }
        return problem.with(Suggestion.of(
                LanguageMessage.MAYBE_REMOVE_ALWAYS_TRUE.text(), new Edit(place.file(), place.line(), from, to, "")));
    }

    private void renamed(Position place, String said, String now) {
        findings.settle(problem(place, said, now));
    }

    /** What is told of a fact that has another name now. */
    static Problem renamedFact(Token name, String now) {
        return problem(name.position(), LanguageMessage.FACT_NOW_CALLED.with(name.text(), now), now);
    }

    private static Problem problem(Position place, String said, String now) {
        return new Problem(Code.FORMER_NAME, place, said)
                .with(Suggestion.of(LanguageMessage.MAYBE_WRITE.with(now), Edit.replace(place, now)));
    }
}
