package dev.etiquette.spring.autoconfigure;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** An application in which nothing stands: all that it has is set up by what is on its class path. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class BareApplication {

    /** Starts it, and tells the names of its beans. */
    public static List<String> beans() {
        try (var context = SpringApplication.run(BareApplication.class, "--spring.main.banner-mode=off")) {
            return List.of(context.getBeanDefinitionNames());
        }
    }
}
