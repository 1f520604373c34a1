package dev.etiquette.application.web;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.explanation.Why;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the page of the API says beside what the controllers say themselves. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static {
        // Documents look as the library's schema has them, and not as the records are laid out.
        document(Situation.class, "situation");
        document(Advice.class, "advice");
        document(Why.class, "why");
    }

    private static void document(Class<?> type, String name) {
        Schema<Object> schema = new Schema<>();
        schema.setType("object");
        schema.addType("object");
        schema.setDescription("A document \"" + name + "\", as /schema has it");
        SpringDocUtils.getConfig().replaceWithSchema(type, schema);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Etiquette")
                        .version("1")
                        .description("Whom to answer, what to say next, and what not to do."));
    }
}
