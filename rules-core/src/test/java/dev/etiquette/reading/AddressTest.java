package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Mark;
import dev.etiquette.reading.Phrase.Where;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @Test
    void address_has_a_host_folders_and_parameters() {
        assertThat(WebAddress.of("HTTPS://www.Books.example/Shop/mugs/?Utm_Source=mail&a=b#top"))
                .isEqualTo(new WebAddress("books.example", List.of("shop", "mugs"), List.of("utm_source=mail", "a=b")));
        assertThat(WebAddress.of("books.example/#/mugs").parameters()).containsExactly("/mugs");
        assertThat(WebAddress.of("books.example/shop."))
                .isEqualTo(new WebAddress("books.example", List.of("shop"), List.of()));
        assertThat(WebAddress.of("http://")).isEqualTo(new WebAddress("", List.of(), List.of()));
        assertThat(WebAddress.of("www.?")).isEqualTo(new WebAddress("www", List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://books.example/a",
                "http://books.example",
                "www.books.example",
                "books.example/a",
                "a.b-c.books.example/",
                "Bücher.example/a"
            })
    void address_is_found_with_or_without_its_scheme(String address) {
        assertThat(WebAddressFinder.in("see " + address + " please")).containsExactly(WebAddress.of(address));
        assertThat(WebAddressFinder.without("see " + address + " please")).isEqualTo("see   please");
    }

    @ParameterizedTest
    @ValueSource(strings = {"and/or", "9.50/hour", "z.B./d.h.", "ida@books.example/a", "books.example", "1.2/3"})
    void what_only_looks_like_one_is_none(String text) {
        assertThat(WebAddressFinder.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "etsy.com,         https://www.etsy.com/listing/1,           true",
        "etsy.com,         https://ida.etsy.com/,                    true",
        "etsy.com,         https://notetsy.com/,                     false",
        "etsy.com,         https://books.example/etsy.com,           false",
        "shop.*,           https://shop.books.example/,              true",
        "shop.*,           https://books.example/shop.html,          false",
        "/shop,            https://books.example/de/shop/mugs,       true",
        "/shop/,           https://books.example/shop,               true",
        "/shop,            https://books.example/shopping,           false",
        "/produkt*,        https://books.example/produkte/1,         true",
        "gclid,            https://books.example/?a=1&gclid=x,       true",
        "gclid,            https://books.example/?gclid,             true",
        "gclid,            https://books.example/gclid,              false",
        "utm_*,            https://books.example/?UTM_Source=mail,   true",
        "utm_*,            https://books.example/?x=utm_source,      false",
        "utm_medium=paid*, https://books.example/?utm_medium=paid-x, true",
        "utm_medium=paid*, https://books.example/?utm_medium=mail,   false"
    })
    void link_is_known_by_its_host_a_folder_or_a_parameter(String phrase, String address, boolean known) {
        Phrases phrases = new Phrases(List.of(new Phrase("any", Mark.PROMOTIONAL, Where.LINK, phrase)));

        assertThat(phrases.marks("Look: " + address, Set.of()).contains(Mark.PROMOTIONAL))
                .isEqualTo(known);
        assertThat(phrases.marks(phrase + " is no link", Set.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "utm *", "/", "*utm", "u*m", "https://etsy.com", "a=b=c", "etsy.com/shop"})
    void what_is_no_part_of_an_address_is_refused(String phrase) {
        assertThat(new Phrase("any", Mark.PROMOTIONAL, Where.LINK, phrase).mistake())
                .hasValueSatisfying(mistake -> assertThat(mistake).contains("is not a part of a web address"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.", ".", "www.", "a-", "https://", "a.a/", "(", "/", "?&="})
    void no_text_takes_long(String piece) {
        Phrases phrases = new Phrases(List.of(new Phrase("any", Mark.PROMOTIONAL, Where.LINK, "utm_*")));

        String text = piece.repeat(20_000 / piece.length());
        assertThat(CompletableFuture.supplyAsync(() -> phrases.marks(text, Set.of())))
                .succeedsWithin(Duration.ofSeconds(10));
    }
}
