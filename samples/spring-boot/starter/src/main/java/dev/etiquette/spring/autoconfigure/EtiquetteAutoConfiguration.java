package dev.etiquette.spring.autoconfigure;

import dev.etiquette.Etiquette;
import dev.etiquette.ReloadingEtiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.RuleBookException;
import dev.etiquette.WatchOptions;
import dev.etiquette.spring.AdviceService;
import dev.etiquette.spring.BookInForce;
import dev.etiquette.spring.EvaluationObserver;
import dev.etiquette.spring.autoconfigure.EtiquetteProperties.Fallback;
import dev.etiquette.spring.json.BookFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;

/**
 * The rule book, who advises by it, and JSON as that book has it. Whatever of these the application defines itself is left to it.
 *
 * <p>The time is that of the one {@link InstantSource} or {@link java.time.Clock} among the beans, or else that of the system.
 */
@AutoConfiguration
@EnableConfigurationProperties(EtiquetteProperties.class)
public final class EtiquetteAutoConfiguration {

    /** By one book for ever: then it can be had as a bean, and so can who advises by it. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(BookInForce.class)
    @ConditionalOnProperty(name = "etiquette.follow", havingValue = "false", matchIfMissing = true)
    static class FixedBookConfiguration {

        @Bean
        @ConditionalOnMissingBean
        RuleBook ruleBook(EtiquetteProperties properties, ResourceLoader resources) {
            ClassLoader loader = resources.getClassLoader();
            return new BookLocation(properties.rules())
                    .load(loader == null ? ClassLoader.getSystemClassLoader() : loader);
        }

        @Bean
        @ConditionalOnMissingBean
        Etiquette etiquette(RuleBook book, EtiquetteProperties properties) {
            return Etiquette.of(book).within(properties.limits().limits());
        }

        @Bean
        BookInForce bookInForce(
                Etiquette etiquette, EtiquetteProperties properties, ObjectProvider<InstantSource> clock) {
            if (properties.follow()) {
                throw new BookLocationException(
                        properties.rules(),
                        "cannot be followed: the application was built ahead of time with etiquette.follow=false.",
                        null);
            }
            return BookInForce.fixed(etiquette, clockOf(clock).instant());
        }
    }

    /** By what is in a folder, which may become another book: whoever advises is asked for each time. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(BookInForce.class)
    @ConditionalOnProperty(name = "etiquette.follow", havingValue = "true")
    static class FollowedBookConfiguration {

        @Bean
        BookInForce bookInForce(
                EtiquetteProperties properties,
                ObjectProvider<InstantSource> clock,
                ApplicationEventPublisher publisher) {
            Path folder = new BookLocation(properties.rules()).folder();
            WatchOptions options = WatchOptions.USUAL
                    .within(properties.limits().limits())
                    .by(clockOf(clock))
                    .telling(publisher::publishEvent);
            if (properties.fallback() == Fallback.STANDARD) {
                options = options.fallingBackOn(RuleBook.standard());
            }
            try {
                ReloadingEtiquette watching = Etiquette.watching(folder, options);
                return BookInForce.followed(watching);
            } catch (IOException unreadable) {
                throw new BookLocationException(
                        properties.rules(), "cannot be read: " + BookLocation.reason(unreadable), unreadable);
            } catch (RuleBookException unsound) {
                throw new BookLocationException(properties.rules(), "is not sound:\n" + unsound.getMessage(), unsound);
            }
        }
    }

    @Bean
    @ConditionalOnMissingBean
    AdviceService adviceService(BookInForce book, ObjectProvider<EvaluationObserver> observers) {
        return new AdviceService(book, observers.orderedStream().toList());
    }

    @Bean
    @ConditionalOnMissingBean
    BookFormat bookFormat(BookInForce book, EtiquetteProperties properties) {
        return new BookFormat(book, properties.json().maxCharacters());
    }

    static InstantSource clockOf(ObjectProvider<InstantSource> clock) {
        return clock.getIfUnique(InstantSource::system);
    }
}
