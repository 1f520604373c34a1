package dev.etiquette.spring;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;

/** What is called otherwise in another generation of Spring Boot. */
public final class Generation {

    /** Sets up the application's JSON library. */
    public static final Class<?> JSON = JacksonAutoConfiguration.class;

    private Generation() {}

    /** As the application writes it. */
    public static String write(BeanFactory application, Object value) {
        try {
            return application.getBean(ObjectMapper.class).writeValueAsString(value);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** As the application reads it. */
    public static <T> T read(BeanFactory application, String text, Class<T> type) {
        try {
            return application.getBean(ObjectMapper.class).readValue(text, type);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong.getMessage(), wrong);
        }
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
