package dev.etiquette.language;

import java.util.Optional;

/**
 * The two sides of an equality, of which one is a field of a pattern's own fact and the other is not.
 *
 * @param own the field
 * @param other what it must be equal to
 */
public record Equality(Term.FieldAccess own, Term other) {

    /**
     * A test as one.
     *
     * @param own the number of the pattern's fact
     */
    public static Optional<Equality> of(Constraint test, int own) {
        if (!(test instanceof Constraint.Compare compare) || compare.operator() != Operator.EQUAL) {
            return Optional.empty();
        }
        if (isField(compare.left(), own) && !compare.right().facts().contains(own)) {
            return Optional.of(new Equality((Term.FieldAccess) compare.left(), compare.right()));
        }
        if (isField(compare.right(), own) && !compare.left().facts().contains(own)) {
            return Optional.of(new Equality((Term.FieldAccess) compare.right(), compare.left()));
        }
        return Optional.empty();
    }

    private static boolean isField(Term term, int own) {
        return term instanceof Term.FieldAccess read
                && read.fact() == own
                && !read.path().isEmpty();
    }
}
