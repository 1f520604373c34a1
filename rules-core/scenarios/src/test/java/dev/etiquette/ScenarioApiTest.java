package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs can use of the scenarios. */
class ScenarioApiTest {

    @Test
    void api_is_as_it_is_listed() throws IOException {
        ApiListingTest.assertListed(Scenarios.class, "rules-core/scenarios");
    }

    @Test
    void what_is_exported_shows_nothing_that_is_not() {
        assertThat(ExportedClasses.packages(Scenarios.class)).containsExactly("dev.etiquette.scenario");
        Set<String> exported = new HashSet<>(ExportedClasses.packages(RuleBook.class));
        exported.addAll(ExportedClasses.packages(Scenarios.class));

        assertThat(ApiTest.shown(exported)).isEmpty();
    }

    @Test
    void no_name_must_be_quoted_in_kotlin() {
        DoorsTest.assertUnquotedInKotlin(DoorsTest.doors(Scenarios.class));
    }

    @Test
    void null_is_refused_with_the_name_of_its_parameter(@TempDir Path folder) throws ReflectiveOperationException {
        assertThat(NullsTest.tried(DoorsTest.doors(Scenarios.class), folder)).isGreaterThan(10);
    }
}
