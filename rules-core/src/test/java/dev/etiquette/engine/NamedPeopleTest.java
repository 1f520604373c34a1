package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Contact;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Utterance;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedPeopleTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Owner MAYA = Owner.of("maya").withHandle(Platform.MASTODON, "maya@home.example");
    private static final Contact ROLF = Contact.of("1", "Rolf Vik").withHandle(Platform.MASTODON, "rolf@loud.example");
    private static final Contact ANN = Contact.of("2", "Ann Berg").withHandle(Platform.MASTODON, "ann");
    private static final Contact OTHER_ANN =
            Contact.of("3", "Ann Moor").withHandle(Platform.MASTODON, "@Ann@loud.example");
    private static final Contact ROLF_OF_X = Contact.of("4", "Rolf Lind").withHandle(Platform.X, "rolf");

    private static List<String> named(Utterance said, Contact... contacts) {
        return new NamedPeople(MAYA, List.of(contacts))
                .with(Draft.of(said)).utterance().mentions().stream()
                        .map(PersonId::value)
                        .toList();
    }

    private static Post post(Platform where, String text) {
        return Post.of("draft", where, "maya", NOON, text);
    }

    private static List<String> onMastodon(String text) {
        return named(post(Platform.MASTODON, text), ROLF, ANN, OTHER_ANN, ROLF_OF_X);
    }

    @Test
    void handle_with_a_server_is_that_account_alone() {
        assertThat(onMastodon("@rolf@loud.example was right")).containsExactly("1");
        assertThat(onMastodon("@rolf@other.example was right")).isEmpty();
        assertThat(onMastodon("@ann@loud.example was right")).containsExactly("3");
    }

    @Test
    void handle_without_a_server_is_of_the_owners_own_or_of_the_only_one_of_that_name() {
        assertThat(onMastodon("@ann was right")).containsExactly("2");
        assertThat(onMastodon("@ann@home.example was right")).containsExactly("2");
        assertThat(onMastodon("@rolf was right")).containsExactly("1");
        assertThat(named(
                        post(Platform.MASTODON, "@rolf was right"),
                        ROLF,
                        Contact.of("5", "Rolf").withHandle(Platform.MASTODON, "rolf@mill.example")))
                .isEmpty();
    }

    @Test
    void handle_is_that_of_its_platform() {
        assertThat(named(post(Platform.X, "@rolf was right"), ROLF, ROLF_OF_X)).containsExactly("4");
        assertThat(named(post(Platform.X, "@rolf@loud.example was right"), ROLF, ROLF_OF_X))
                .isEmpty();
        assertThat(named(post(Platform.LINKEDIN, "@rolf was right"), ROLF, ROLF_OF_X))
                .isEmpty();
    }

    @Test
    void several_with_that_very_handle_or_name_are_all_named() {
        Contact again = Contact.of("8", "Rolf Lind").withHandle(Platform.X, "@Rolf");

        assertThat(named(post(Platform.X, "@rolf was right"), ROLF_OF_X, again)).containsExactly("4", "8");
        assertThat(named(post(Platform.X, "@Rolf Lind was right"), ROLF_OF_X, again))
                .containsExactly("4", "8");
        assertThat(named(
                        post(Platform.X, "@Rolf Lind was right"),
                        Contact.of("9", "Rolf Lind").withHandle(Platform.X, "lind"),
                        Contact.of("10", "Rolf Lind").withHandle(Platform.X, "rl")))
                .containsExactly("10", "9");
    }

    @Test
    void word_behind_a_handle_does_not_hide_it() {
        assertThat(onMastodon("the @ann-led workshop")).containsExactly("2");
        assertThat(named(post(Platform.X, "Thanks @rolf.Great"), ROLF_OF_X)).containsExactly("4");
        assertThat(named(
                        post(Platform.X, "Thanks @rolf-vik"),
                        ROLF_OF_X,
                        Contact.of("11", "Vik").withHandle(Platform.X, "rolf-vik")))
                .containsExactly("11");
        assertThat(named(
                        post(Platform.MASTODON, "Ask @maya.Great"),
                        Contact.of("6", "Maya").withHandle(Platform.MASTODON, "maya@loud.example")))
                .isEmpty();
    }

    @Test
    void whole_name_behind_the_sign_is_whoever_is_there() {
        assertThat(onMastodon("Thanks to @Rolf Vik")).containsExactly("1");
        assertThat(named(post(Platform.LINKEDIN, "Thanks to @Rolf Vik"), ROLF)).isEmpty();
    }

    @Test
    void own_handle_is_nobody_else() {
        assertThat(named(
                        post(Platform.MASTODON, "@maya writes, @maya@home.example"),
                        Contact.of("6", "Maya").withHandle(Platform.MASTODON, "maya@loud.example")))
                .isEmpty();
    }

    @Test
    void whoever_was_named_anyway_stays_so() {
        assertThat(named(post(Platform.MASTODON, "@rolf was right").mentioning("3"), ROLF))
                .containsExactly("1", "3");
        assertThat(named(Reply.of("draft", Platform.MASTODON, "maya", NOON, "Ask @rolf", "asked"), ROLF))
                .containsExactly("1");
    }

    @Test
    void private_message_reaches_whom_it_names_where_servers_talk_to_each_other() {
        Message there = Message.of("draft", Platform.MASTODON, "maya", NOON, "Ask @rolf", "2", "talk");
        Message elsewhere = Message.of("draft", Platform.X, "maya", NOON, "Ask @rolf", "2", "talk");

        assertThat(named(there, ROLF)).containsExactly("1", "2");
        assertThat(named(elsewhere, ROLF_OF_X)).containsExactly("2");
    }

    @Test
    void room_calls_by_the_first_word_and_a_letter_by_none() {
        Contact there =
                Contact.of("7", "rolf").withHandle(Platform.CHAT, "rolf").withHandle(Platform.EMAIL, "rolf");

        assertThat(named(post(Platform.CHAT, "rolf: try it again"), there)).containsExactly("7");
        assertThat(named(post(Platform.CHAT, "try it again, rolf"), there)).isEmpty();
        assertThat(named(Reply.of("draft", Platform.EMAIL, "maya", NOON, "Ask @rolf", "asked"), there))
                .isEmpty();
    }
}
