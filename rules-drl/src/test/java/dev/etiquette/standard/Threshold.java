package dev.etiquette.standard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The test is on both sides of a threshold of these rules: each fires in some of its evaluations, and not in others.
 * {@link ThresholdExtension} fails a test of which this is not true.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ExtendWith(ThresholdExtension.class)
@interface Threshold {

    /** Ids of rules. */
    String[] value();
}
