package dev.etiquette.spring.autoconfigure;

import com.fasterxml.jackson.databind.Module;
import dev.etiquette.spring.json.BookFormat;
import dev.etiquette.spring.json.EtiquetteJacksonModule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Makes the application's own JSON library know the library's documents. */
@AutoConfiguration(after = EtiquetteAutoConfiguration.class, before = JacksonAutoConfiguration.class)
@ConditionalOnClass({Module.class, JacksonAutoConfiguration.class})
public final class EtiquetteJacksonAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    EtiquetteJacksonModule etiquetteJacksonModule(BookFormat format) {
        return new EtiquetteJacksonModule(format);
    }
}
