package dev.etiquette.application.store;

import com.zaxxer.hikari.HikariDataSource;

class H2StoreTest extends SituationStoreContract {

    @Override
    HikariDataSource connect() {
        HikariDataSource pool = new HikariDataSource();
        // Stays as long as the process, so that it is the same for all who connect.
        pool.setJdbcUrl("jdbc:h2:mem:store;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000");
        pool.setMaximumPoolSize(4);
        return pool;
    }
}
