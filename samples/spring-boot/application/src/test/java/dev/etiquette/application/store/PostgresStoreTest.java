package dev.etiquette.application.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresStoreTest extends SituationStoreContract {

    private static Optional<PostgresServer> server = Optional.empty();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = PostgresServer.start();
        assumeTrue(server.isPresent(), "PostgreSQL is not installed here (on Debian: apt-get install postgresql)");
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (server.isPresent()) {
            server.get().stop();
        }
    }

    @Override
    HikariDataSource connect() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(server.orElseThrow().url());
        pool.setUsername(server.orElseThrow().user());
        pool.setPassword(server.orElseThrow().password());
        pool.setMaximumPoolSize(4);
        return pool;
    }
}
