package dev.etiquette.spring.autoconfigure;

import dev.etiquette.spring.BookInForce;
import dev.etiquette.spring.actuate.BookInfoContributor;
import org.springframework.boot.actuate.autoconfigure.info.ConditionalOnEnabledInfoContributor;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Tells by Actuator's info which book is in force. */
@AutoConfiguration(after = EtiquetteAutoConfiguration.class)
@ConditionalOnClass({InfoContributor.class, ConditionalOnEnabledInfoContributor.class})
@ConditionalOnEnabledInfoContributor("etiquette")
public final class EtiquetteInfoAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    BookInfoContributor etiquetteInfoContributor(BookInForce book) {
        return new BookInfoContributor(book);
    }
}
