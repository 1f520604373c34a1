package dev.etiquette.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is put together by names is what the constructor makes of the same parts. */
class FactBuildersTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final PersonId ANN = new PersonId("ann");
    private static final PersonId BOB = new PersonId("bob");

    @Test
    void every_part_of_a_message_finds_its_place() {
        Message built = Message.builder("m", Platform.X, NOON)
                .writtenBy("ann")
                .sentTo("maya")
                .sentTo(BOB)
                .inThread("t")
                .saying("Hello")
                .editedAt(LATER)
                .inLanguage("pl-PL")
                .build();

        assertThat(built)
                .isEqualTo(new Message(
                        new UtteranceId("m"),
                        Platform.X,
                        ANN,
                        NOON,
                        LATER,
                        "Hello",
                        new TreeSet<>(Set.of(new PersonId("maya"), BOB)),
                        new ThreadId("t"),
                        "pl"));
        assertThat(Message.builder("m", Platform.X, NOON)
                        .writtenBy(ANN)
                        .sentTo("maya")
                        .inThread("t")
                        .saying("Hello")
                        .build())
                .isEqualTo(Message.of("m", Platform.X, "ann", NOON, "Hello", "maya", "t"));
    }

    @Test
    void every_part_of_a_post_finds_its_place() {
        Post built = Post.builder("p", Platform.X, NOON)
                .writtenBy("ann")
                .saying("Hello")
                .editedAt(LATER)
                .seenBy(Visibility.FOLLOWERS)
                .mentioning("maya")
                .mentioning(BOB)
                .inThread("t")
                .asEvergreen()
                .asPromotion()
                .repeating("p0")
                .with(new Reactions(1, 2, 3))
                .inLanguage("en")
                .build();

        assertThat(built)
                .isEqualTo(new Post(
                        new UtteranceId("p"),
                        Platform.X,
                        ANN,
                        NOON,
                        LATER,
                        "Hello",
                        Visibility.FOLLOWERS,
                        new TreeSet<>(Set.of(new PersonId("maya"), BOB)),
                        new ThreadId("t"),
                        true,
                        true,
                        new UtteranceId("p0"),
                        new Reactions(1, 2, 3),
                        "en"));
        assertThat(Post.builder("p", Platform.X, NOON)
                        .writtenBy(ANN)
                        .saying("Hello")
                        .build())
                .isEqualTo(Post.of("p", Platform.X, "ann", NOON, "Hello"));
    }

    @Test
    void every_part_of_a_reply_finds_its_place() {
        Reply built = Reply.builder("r", Platform.X, NOON)
                .writtenBy("ann")
                .saying("Hello")
                .answering("p")
                .toWhom("maya")
                .editedAt(LATER)
                .seenBy(Visibility.FOLLOWERS)
                .mentioning(BOB)
                .inThread("t")
                .inLanguage("en")
                .build();

        assertThat(built)
                .isEqualTo(new Reply(
                        new UtteranceId("r"),
                        Platform.X,
                        ANN,
                        NOON,
                        LATER,
                        "Hello",
                        Visibility.FOLLOWERS,
                        new TreeSet<>(Set.of(BOB)),
                        new ThreadId("t"),
                        new UtteranceId("p"),
                        new PersonId("maya"),
                        "en"));
        assertThat(Reply.builder("r", Platform.X, NOON)
                        .writtenBy(ANN)
                        .saying("Hello")
                        .answering(new UtteranceId("p"))
                        .build())
                .isEqualTo(Reply.of("r", Platform.X, "ann", NOON, "Hello", "p"));
    }

    @Test
    void every_part_of_a_contact_finds_its_place() {
        DoNotContact ban = DoNotContact.on(ANN, Platform.X, "asked me to stop", NOON);
        Cadence cadence = new Cadence(Duration.ofDays(7), Duration.ofDays(30));
        Contact built = Contact.builder("ann")
                .named("Ann")
                .withHandle(Platform.X, "ann_b")
                .inGroup("friend")
                .withPriority(1)
                .why("She bakes.")
                .benefit("Recipes")
                .offer("Flour")
                .every(cadence)
                .livingIn(BERLIN)
                .reachableBy(Channel.PHONE, Channel.EMAIL)
                .leftAlone(ban)
                .asOf(NOON)
                .build();

        SortedMap<Platform, String> handles = new TreeMap<>();
        handles.put(Platform.X, "ann_b");
        assertThat(built)
                .isEqualTo(new Contact(
                        ANN,
                        "Ann",
                        handles,
                        "friend",
                        1,
                        "She bakes.",
                        "Recipes",
                        "Flour",
                        cadence,
                        Optional.of(BERLIN),
                        List.of(Channel.PHONE, Channel.EMAIL),
                        List.of(ban),
                        NOON));
        assertThat(Contact.builder(ANN).named("Ann").build()).isEqualTo(Contact.of("ann", "Ann"));
    }

    @Test
    void every_part_of_an_owner_finds_its_place() {
        WeeklyHours early = WeeklyHours.daily(LocalTime.of(6, 0), LocalTime.of(9, 0));
        Owner built = Owner.builder("maya", BERLIN)
                .named("Maya", "May")
                .withHandle(Platform.X, "maya_bakes")
                .awake(early)
                .atWork(WeeklyHours.WAKING)
                .asPageOn(Platform.FACEBOOK)
                .withDailyBudget(3)
                .build();

        assertThat(built)
                .isEqualTo(Owner.of("maya")
                        .named("Maya", "May")
                        .withHandle(Platform.X, "maya_bakes")
                        .livingIn(BERLIN)
                        .awake(early)
                        .atWork(WeeklyHours.WAKING)
                        .asPageOn(Platform.FACEBOOK)
                        .withDailyBudget(3));
        assertThat(Owner.builder(new PersonId("maya"), BERLIN).build())
                .isEqualTo(Owner.of("maya").livingIn(BERLIN));
    }

    @Test
    void all_that_is_missing_is_told_at_once() {
        assertThatThrownBy(() -> Message.builder("m", Platform.X, NOON).build())
                .isInstanceOf(InvalidFactException.class)
                .hasMessage("""
                        Message "m" cannot be built: it has no author, no text, no recipient and no thread.
                        Maybe call writtenBy, saying, sentTo and inThread before build.""");
        assertThatThrownBy(() ->
                        Reply.builder("r", Platform.X, NOON).writtenBy("ann").build())
                .hasMessage("""
                        Reply "r" cannot be built: it has no text and no id of what it answers.
                        Maybe call saying and answering before build.""");
        assertThatThrownBy(() ->
                        Post.builder("p", Platform.X, NOON).saying("Hello").build())
                .hasMessage("""
                        Post "p" cannot be built: it has no author.
                        Maybe call writtenBy before build.""");
        assertThatThrownBy(() -> Contact.builder("ann").build()).hasMessage("""
                        Contact "ann" cannot be built: it has no name.
                        Maybe call named before build.""");
    }

    @Test
    void builder_may_go_on_after_it_has_built() {
        MessageBuilder builder = Message.builder("m", Platform.X, NOON)
                .writtenBy("ann")
                .sentTo("maya")
                .inThread("t")
                .saying("Hello");
        Message first = builder.build();
        Message second = builder.sentTo("bob").saying("Hello, you two").build();

        assertThat(first.mentions()).containsExactly(new PersonId("maya"));
        assertThat(first.text()).isEqualTo("Hello");
        assertThat(second.mentions()).hasSize(2);
    }
}
