package dev.etiquette.spring.autoconfigure;

import dev.etiquette.spring.AdviceService;
import dev.etiquette.spring.review.AdviceListener;
import dev.etiquette.spring.review.ReviewScheduler;
import dev.etiquette.spring.review.SituationStore;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Looks at owners when advice for them becomes another one, where the application has a {@link SituationStore}. */
@AutoConfiguration(after = EtiquetteAutoConfiguration.class)
@ConditionalOnBean(SituationStore.class)
public final class ReviewAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ReviewScheduler reviewScheduler(
            SituationStore store,
            AdviceService service,
            ObjectProvider<AdviceListener> listeners,
            ObjectProvider<InstantSource> clock,
            EtiquetteProperties properties) {
        return new ReviewScheduler(
                store,
                service,
                listeners.orderedStream().toList(),
                EtiquetteAutoConfiguration.clockOf(clock),
                properties.review());
    }

    @Bean
    BookAdoptedListener bookAdoptedListener(ReviewScheduler scheduler) {
        return new BookAdoptedListener(scheduler);
    }
}
