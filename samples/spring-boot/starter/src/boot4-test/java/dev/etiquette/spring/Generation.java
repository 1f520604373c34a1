package dev.etiquette.spring;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import tools.jackson.databind.json.JsonMapper;

/** What is called otherwise in another generation of Spring Boot. */
public final class Generation {

    /** Sets up the application's JSON library. */
    public static final Class<?> JSON = JacksonAutoConfiguration.class;

    private Generation() {}

    /** As the application writes it. */
    public static String write(BeanFactory application, Object value) {
        return application.getBean(JsonMapper.class).writeValueAsString(value);
    }

    /** As the application reads it. */
    public static <T> T read(BeanFactory application, String text, Class<T> type) {
        return application.getBean(JsonMapper.class).readValue(text, type);
    }

    /** What is told of the book, and the status. */
    public static Map<String, Object> health(BeanFactory application) {
        var health = application
                .getBean("etiquetteHealthIndicator", HealthIndicator.class)
                .health();
        Map<String, Object> all = new TreeMap<>(health.getDetails());
        all.put("status", health.getStatus().getCode());
        return all;
    }
}
