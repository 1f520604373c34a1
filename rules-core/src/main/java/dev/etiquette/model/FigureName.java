package dev.etiquette.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which figure of the table of norms fills this part of a norm. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface FigureName {

    /** The figure, as the table writes it. */
    String value();

    /** Whether it is a share of a hundred; else a whole number is a count. */
    boolean percent() default false;

    /** The least that a count or a share may be. */
    int least() default 0;

    /** Whether a count may be "none" in a norm of which all other parts are there; it is the largest number then. */
    boolean optional() default false;

    /** Whether it is the same for all people, in a norm of which other parts may differ from one to another. */
    boolean ofPlace() default false;
}
