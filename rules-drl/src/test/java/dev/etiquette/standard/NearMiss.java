package dev.etiquette.standard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** In no situation of the test do these rules hold, though little is missing. {@link CaseKeeper} holds the test to it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ExtendWith(CaseKeeper.class)
@interface NearMiss {

    /** Ids of rules. */
    String[] value();
}
