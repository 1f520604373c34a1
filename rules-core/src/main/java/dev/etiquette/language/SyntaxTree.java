package dev.etiquette.language;

import dev.etiquette.report.Position;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tree that the parser builds: what stands in the file, with places, before any name is looked up. */
final class SyntaxTree {

    private SyntaxTree() {}

    /** One rule; only one that retires another, or puts it on trial, has no statement, and then no conditions either. */
    record RuleNode(
            Position position,
            Token title,
            List<MetadataNode> metadata,
            List<ConditionNode> conditions,
            Optional<CallNode> statement) {

        String name() {
            return title.text();
        }

        /** Whether it says nothing itself and only retires a rule of the book below, or puts it on trial. */
        boolean isEmpty() {
            return statement.isEmpty();
        }

        /** The place of what an entry says; that of the rule, when it has no such entry. */
        Position place(String entry) {
            return metadata.stream()
                    .filter(each -> each.is(entry))
                    .findFirst()
                    .map(each -> each.value().position())
                    .orElse(position);
        }

        /** All names that are bound somewhere in it. */
        Set<String> bound() {
            Set<String> bound = new HashSet<>();
            conditions.forEach(condition -> collect(condition, bound));
            return bound;
        }

        private static void collect(ConditionNode condition, Set<String> bound) {
            if (condition instanceof MatchNode match) {
                collect(match.pattern(), bound);
            } else if (condition instanceof AbsentNode absent) {
                collect(absent.pattern(), bound);
            } else if (condition instanceof PresentNode present) {
                collect(present.pattern(), bound);
            } else if (condition instanceof EitherNode either) {
                either.branches().forEach(branch -> collect(branch, bound));
            } else if (condition instanceof GatherNode gather) {
                collect(gather.source(), bound);
                gather.folds().forEach(fold -> bound.add(fold.binding().text()));
            }
        }

        private static void collect(PatternNode pattern, Set<String> bound) {
            pattern.binding().ifPresent(binding -> bound.add(binding.text()));
            for (ConstraintNode constraint : pattern.constraints()) {
                if (constraint instanceof BindNode bind) {
                    bound.add(bind.binding().text());
                }
            }
        }
    }

    /**
     * A fact type that a file declares.
     *
     * @param position of the word {@code declare}
     * @param entries of the fact type itself
     * @param fields its fields; no more than are taken and one more
     * @param end of its last token
     */
    record DeclareNode(
            Position position, Token name, List<MetadataNode> entries, List<FieldNode> fields, Position end) {

        /** Whether a host gives such facts. */
        boolean isGiven() {
            return entries.stream().anyMatch(entry -> entry.is("given"));
        }
    }

    /**
     * A field of it.
     *
     * @param told whether it is told already what is wrong with its type
     */
    record FieldNode(Token name, Token type, boolean told, List<MetadataNode> entries) {

        /** Whether it has the mark by which equal facts are one. */
        boolean isKey() {
            return entries.stream().anyMatch(entry -> entry.is("key"));
        }

        /** Of the last token that says something of it. */
        Position end() {
            return entries.isEmpty()
                    ? type.position()
                    : entries.get(entries.size() - 1).end();
        }
    }

    /** One entry before {@code when}, or of a declaration; without a value, that is its name. */
    record MetadataNode(Token name, Token value, Position end) {

        boolean is(String wanted) {
            return name.text().equals(wanted);
        }
    }

    /** One condition. */
    sealed interface ConditionNode {}

    /** A fact that must be there, with whatever binds it. */
    record MatchNode(PatternNode pattern) implements ConditionNode {}

    /** A fact that must not be there. */
    record AbsentNode(PatternNode pattern) implements ConditionNode {}

    /** A fact of which one at least must be there. */
    record PresentNode(PatternNode pattern) implements ConditionNode {}

    /** One of several. */
    record EitherNode(Position position, List<PatternNode> branches) implements ConditionNode {}

    /** Facts that are counted or summed up. */
    record GatherNode(Position position, PatternNode source, List<FoldNode> folds) implements ConditionNode {}

    /** One result of that. */
    record FoldNode(Token binding, Token function, Optional<ExpressionNode> of) {}

    /** A fact type with what is asked of it. */
    record PatternNode(Position position, Optional<Token> binding, Token fact, List<ConstraintNode> constraints) {}

    /** What is asked of a fact. */
    sealed interface ConstraintNode {}

    /** Gives a field a name. */
    record BindNode(Token binding, Token field) implements ConstraintNode {}

    /** Compares two things. */
    record CompareNode(ExpressionNode left, Token operator, ExpressionNode right) implements ConstraintNode {}

    /** Compares one thing with several. */
    record AmongNode(ExpressionNode left, Token operator, List<ExpressionNode> values) implements ConstraintNode {}

    /** Asks whether a text is in a set of texts; the operator is that word, or the "not" before it. */
    record ContainsNode(ExpressionNode left, Token operator, boolean wanted, ExpressionNode right)
            implements ConstraintNode {}

    /** Something that has a value. */
    sealed interface ExpressionNode {
        Position position();
    }

    /** A name, or several with dots between. */
    record PathNode(List<Token> names) implements ExpressionNode {
        @Override
        public Position position() {
            Position first = names.get(0).position();
            Position last = names.get(names.size() - 1).position();
            return new Position(
                    first.file(),
                    first.line(),
                    first.column(),
                    first.line() == last.line() ? last.endColumn() : first.endColumn());
        }
    }

    /** A text, a number, true or false. */
    record LiteralNode(Position position, Object value) implements ExpressionNode {}

    /** A word with what it is given; the end is what stands last before the closing parenthesis. */
    record CallNode(Token word, List<ExpressionNode> arguments, Position end, boolean made) implements ExpressionNode {
        @Override
        public Position position() {
            return word.position();
        }
    }
}
