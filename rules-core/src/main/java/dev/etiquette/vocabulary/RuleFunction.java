package dev.etiquette.vocabulary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method as a word of the rule language.
 *
 * <p>The method must be total: it answers for every value that its parameters can have, and never throws.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface RuleFunction {

    /** What it means, for an author; one phrase. */
    String value();
}
