package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Platform;
import dev.etiquette.model.Platform.Form;
import dev.etiquette.tables.PlatformTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlatformNamingTest {

    @Test
    void what_a_host_says_of_a_platform_does_not_depend_on_what_came_before() {
        Platform open = new Platform("vine", "Vine", Form.THREADS, false);
        Platform closed = new Platform("vine", "Old Vine", Form.THREADS, true);

        for (List<Platform> order : List.of(List.of(open, closed), List.of(closed, open))) {
            PlatformNaming naming = new PlatformNaming(PlatformTable.STANDARD);
            for (Platform given : order) {
                assertThat(naming.of(given)).isSameAs(given);
            }
        }
    }

    @Test
    void platform_by_another_name_is_the_one_that_is_meant() {
        PlatformNaming naming = new PlatformNaming(PlatformTable.STANDARD);

        assertThat(naming.of(new Platform("twitter", "Twitter", Form.THREADS, false)))
                .isSameAs(Platform.X);
        assertThat(naming.of(Platform.X)).isSameAs(Platform.X);
    }
}
