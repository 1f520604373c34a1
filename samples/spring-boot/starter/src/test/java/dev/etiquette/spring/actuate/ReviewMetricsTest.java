package dev.etiquette.spring.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.spring.Scenery;
import dev.etiquette.spring.review.MemoryStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class ReviewMetricsTest {

    @Test
    void tells_for_how_long_somebody_has_been_due() {
        MemoryStore store = new MemoryStore();
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        new ReviewMetrics(store, () -> Scenery.ASKED).bindTo(registry);
        var overdue = registry.get(ReviewMetrics.OVERDUE).gauge();

        assertThat(overdue.value()).isZero();
        store.keep(Scenery.asked("maya"), Scenery.ASKED.plusSeconds(1));
        assertThat(overdue.value()).isZero();
        store.keep(Scenery.asked("zoe"), Scenery.ASKED.minusMillis(2500));
        assertThat(overdue.value()).isEqualTo(2.5);
        store.breakBy(new IllegalStateException("the database is away"));
        assertThat(overdue.value()).isNaN();
    }
}
