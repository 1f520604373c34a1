package dev.etiquette.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says between which numbers this part of a fact always is, so that a rule that asks for another one can be told. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Bounds {

    /** The least that it can be. */
    long least() default 0;

    /** The most that it can be. */
    long most() default Long.MAX_VALUE;
}
