package dev.etiquette.standard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** In every situation of the test these rules hold and derive something. {@link CaseKeeper} holds the test to it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ExtendWith(CaseKeeper.class)
@interface Fires {

    /** Ids of rules. */
    String[] value();
}
