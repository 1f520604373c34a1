package dev.etiquette.application;

import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;

/** Starts it all. */
@SpringBootApplication(proxyBeanMethods = false)
public class AdviceApplication {

    /** The time; a test may have another one. */
    @Bean
    @Fallback
    InstantSource systemTime() {
        return InstantSource.system();
    }

    public static void main(String[] arguments) {
        SpringApplication.run(AdviceApplication.class, arguments);
    }
}
