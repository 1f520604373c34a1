package dev.etiquette.application;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A clock that goes when it is set. */
@Configuration(proxyBeanMethods = false)
public class TestTime {

    /** Before it is set. */
    public static final Instant BEGIN = Instant.parse("2026-03-02T16:00:00Z");

    /** The clock. */
    public static final class HandTime implements InstantSource {

        private volatile Instant now = BEGIN;

        /** Sets it. */
        public void set(Instant moment) {
            now = moment;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Bean
    HandTime handTime() {
        return new HandTime();
    }
}
