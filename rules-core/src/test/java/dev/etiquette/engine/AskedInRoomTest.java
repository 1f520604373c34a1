package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Contact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever names the owner in a group, without a comma, and asks. */
class AskedInRoomTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Owner MARTA =
            Owner.builder("marta", ZoneOffset.UTC).named("Marta Ruiz").build();

    private static Post said(String id, String author, Instant at, String text) {
        return Post.builder(id, Platform.WHATSAPP, at)
                .writtenBy(author)
                .saying(text)
                .build();
    }

    private static boolean isAsked(String text) {
        Post said = said("p1", "luis", NOON, text);
        return new AskedInRoom(MARTA, List.of(Contact.of("luis", "Luis")), List.of(said)).has(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marta can you bring the drill?",
                "Marta kannst du den Bohrer mitbringen?",
                "Marta me dejas el taladro el domingo?",
                "oye Marta nos traes el postre?",
                "Marta sabes a qué hora es?",
                "Marta has visto mis llaves?",
                "Marta mi presti il trapano domenica?",
                "ciao Marta vieni sabato?",
                "Marta tu peux prendre le pain ?",
                "Marta t'as les clés ?",
                "Marta pouvez-vous ouvrir au plombier ?",
                "Marta können Sie morgen aufschließen?",
                "Marta emprestas-me o berbequim?",
                "Marta kun je de boor meenemen?",
                "Marta pożyczysz mi wiertarkę?",
                "Marta matkabı getirir misin?"
            })
    void owner_is_asked_by_name_alone(String text) {
        assertThat(isAsked(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marta me dijo que no viene",
                "Marta has a question for you, who knows?",
                "Marta mi ha detto che arriva tardi",
                "Marta comes on Sunday?",
                "Marta kan niet komen",
                "Marta nie przyjdzie?",
                "Can you bring the drill?",
                "Who asked Marta?"
            })
    void owner_who_is_only_spoken_of_is_not(String text) {
        assertThat(isAsked(text)).isFalse();
    }

    @Test
    void name_that_somebody_else_has_too_says_nothing() {
        Post said = said("p1", "luis", NOON, "Marta can you bring the drill?");

        assertThat(new AskedInRoom(MARTA, List.of(Contact.of("marta2", "Marta Gil")), List.of(said)).has(said))
                .isFalse();
    }

    @Test
    void what_the_owner_says_within_a_day_may_be_the_answer() {
        Post said = said("p1", "luis", NOON, "Marta can you bring the drill?");
        Post soon = said("p2", "marta", NOON.plusSeconds(86_400), "Yes");
        Post late = said("p3", "marta", NOON.plusSeconds(86_401), "Yes");

        assertThat(new AskedInRoom(MARTA, List.of(), List.of(said, soon)).has(said))
                .isFalse();
        assertThat(new AskedInRoom(MARTA, List.of(), List.of(said, late)).has(said))
                .isTrue();
    }
}
