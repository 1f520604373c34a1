package dev.etiquette.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.spring.json.BookFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.json.JsonParserFactory;

/** What editors offer in application.properties. */
class ConfigurationMetadataTest {

    @Test
    void every_property_is_described() throws IOException {
        Map<String, Object> metadata;
        try (InputStream stream =
                BookFormat.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            metadata = JsonParserFactory.getJsonParser()
                    .parseMap(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
        List<?> properties = (List<?>) metadata.get("properties");

        assertThat(properties)
                .map(each -> (Map<?, ?>) each)
                .allSatisfy(each -> assertThat((String) each.get("description"))
                        .as(String.valueOf(each.get("name")))
                        .isNotBlank())
                .map(each -> (Object) each.get("name"))
                .containsExactlyInAnyOrder(
                        "etiquette.rules",
                        "etiquette.follow",
                        "etiquette.fallback",
                        "etiquette.zone",
                        "etiquette.limits.time",
                        "etiquette.limits.tries",
                        "etiquette.limits.derived",
                        "etiquette.limits.written",
                        "etiquette.limits.kept",
                        "etiquette.json.max-characters",
                        "etiquette.review.enabled",
                        "etiquette.review.threads",
                        "etiquette.review.poll",
                        "etiquette.review.retry-after");
    }
}
