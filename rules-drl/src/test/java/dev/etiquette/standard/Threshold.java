package dev.etiquette.standard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** The test stands on both sides of a threshold of these rules: they hold in some of its situations and not in others. {@link CaseKeeper} holds the test to it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ExtendWith(CaseKeeper.class)
@interface Threshold {

    /** Ids of rules. */
    String[] value();
}
