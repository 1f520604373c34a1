package dev.etiquette.spring.autoconfigure;

import dev.etiquette.spring.json.BookFormat;
import dev.etiquette.spring.json.EtiquetteJacksonModule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JacksonModule;

/** Makes the application's own JSON library know the library's documents. */
@AutoConfiguration(after = EtiquetteAutoConfiguration.class, before = JacksonAutoConfiguration.class)
@ConditionalOnClass({JacksonModule.class, JacksonAutoConfiguration.class})
public final class EtiquetteJacksonAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    EtiquetteJacksonModule etiquetteJacksonModule(BookFormat format) {
        return new EtiquetteJacksonModule(format);
    }
}
