package dev.etiquette.spring.autoconfigure;

import dev.etiquette.spring.BookInForce;
import dev.etiquette.spring.actuate.EvaluationMetrics;
import dev.etiquette.spring.actuate.ReviewMetrics;
import dev.etiquette.spring.review.SituationStore;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Counts evaluations where the application has a registry of Micrometer's. */
@AutoConfiguration(
        after = EtiquetteAutoConfiguration.class,
        // The same in Spring Boot 4 and 3, each of which knows one of them.
        afterName = {
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration"
        })
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean(MeterRegistry.class)
public final class EtiquetteMetricsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    EvaluationMetrics evaluationMetrics(MeterRegistry registry, BookInForce book) {
        return new EvaluationMetrics(registry, book);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(SituationStore.class)
    ReviewMetrics reviewMetrics(SituationStore store, ObjectProvider<InstantSource> clock) {
        return new ReviewMetrics(store, EtiquetteAutoConfiguration.clockOf(clock));
    }
}
