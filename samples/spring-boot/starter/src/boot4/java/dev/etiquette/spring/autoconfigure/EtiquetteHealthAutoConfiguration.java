package dev.etiquette.spring.autoconfigure;

import dev.etiquette.spring.BookInForce;
import dev.etiquette.spring.actuate.BookDetails;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/**
 * Tells by Actuator's health which book is in force, since when, and what is wrong with the folder.
 *
 * <p>It is up as long as there is advice, by an earlier book too: a slip in a rule file is no reason to restart every instance. What
 * raises an alarm is the gauge {@code etiquette.book.errors}.
 */
@AutoConfiguration(after = EtiquetteAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnEnabledHealthIndicator("etiquette")
public final class EtiquetteHealthAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "etiquetteHealthIndicator")
    HealthIndicator etiquetteHealthIndicator(BookInForce book) {
        return () -> Health.up().withDetails(BookDetails.health(book)).build();
    }
}
