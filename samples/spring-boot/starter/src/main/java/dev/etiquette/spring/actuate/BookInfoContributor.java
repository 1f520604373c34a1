package dev.etiquette.spring.actuate;

import dev.etiquette.spring.BookInForce;
import java.util.Objects;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;

/** Tells by Actuator's info which book is in force. */
public final class BookInfoContributor implements InfoContributor {

    private final BookInForce book;

    /** Of that one, whichever it is at the time. */
    public BookInfoContributor(BookInForce book) {
        this.book = Objects.requireNonNull(book, "book");
    }

    @Override
    public void contribute(Info.Builder builder) {
        builder.withDetail("etiquette", BookDetails.info(book));
    }
}
