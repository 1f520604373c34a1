package dev.etiquette.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.model.RepeatNorm.Manner;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A refusal says which value, of which thing, and what was expected. */
class ValidationTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final PersonId ANN = new PersonId("ann");
    private static final Contact CONTACT = Contact.of("ann", "Ann");

    private record Refusal(Supplier<Object> fact, String message) {

        @Override
        public String toString() {
            return message;
        }
    }

    static Stream<Refusal> refusals() {
        return Stream.of(
                new Refusal(
                        () -> new PersonId(" "),
                        "A person's id has only spaces. Expected at least one other character."),
                new Refusal(
                        () -> new ThreadId("\t"),
                        "A thread's id has only spaces. Expected at least one other character."),
                new Refusal(() -> Contact.of("", "Ann"), "A contact has an empty id. Expected at least one character."),
                new Refusal(
                        () -> Contact.of("ann", " "),
                        "Contact \"ann\" has an empty name. Expected at least one character that is not a space."),
                new Refusal(
                        () -> CONTACT.withPriority(0), "Contact \"ann\" has the priority 0. It must be from 1 to 5."),
                new Refusal(
                        () -> CONTACT.withPriority(6), "Contact \"ann\" has the priority 6. It must be from 1 to 5."),
                new Refusal(
                        () -> CONTACT.leftAlone(DoNotContact.anywhere(new PersonId("bob"), "", NOON)),
                        "Contact \"ann\" has a do-not-contact of \"bob\". It must be about the contact itself."),
                new Refusal(
                        () -> new Cadence(Duration.ofDays(-3), Duration.ofDays(3)),
                        "A cadence has the usual time (every) PT-72H. It must not be negative."),
                new Refusal(
                        () -> new Cadence(Duration.ofDays(3), Duration.ofDays(2)),
                        "A cadence has the longest time PT48H and the usual time PT72H. The longest time must be at least as long as the usual one."),
                new Refusal(() -> Owner.of(""), "The owner has an empty id. Expected at least one character."),
                new Refusal(
                        () -> Owner.of("maya").withDailyBudget(-1),
                        "Owner \"maya\" has the daily budget -1. It must be at least 0."),
                new Refusal(
                        () -> Post.of("", Platform.X, "ann", NOON, ""),
                        "Post has an empty id. Expected at least one character."),
                new Refusal(
                        () -> Post.of("p", Platform.X, "", NOON, ""),
                        "Post \"p\" has an empty author. Expected the id of a person."),
                new Refusal(
                        () -> Post.of("p", Platform.X, "ann", NOON, "").editedAt(NOON.minusSeconds(1)),
                        "Post \"p\" was changed at 2026-03-02T11:59:59Z, but it was written later, at 2026-03-02T12:00:00Z."),
                new Refusal(
                        () -> Reply.of("r", Platform.X, "ann", NOON, "", ""),
                        "Reply \"r\" answers nothing. A reply must name what it answers.\nMaybe it is a post."),
                new Refusal(
                        () -> Message.of("m", Platform.X, "ann", NOON, "", "maya", ""),
                        "Message \"m\" is in no thread. A message must name its conversation."),
                new Refusal(
                        () -> new Message(
                                new UtteranceId("m"),
                                Platform.X,
                                ANN,
                                NOON,
                                NOON,
                                "",
                                new TreeSet<>(),
                                new ThreadId("t")),
                        "Message \"m\" is sent to nobody. A message must have a recipient."),
                new Refusal(
                        () -> Reply.of("", Platform.X, "ann", NOON, "", "p"),
                        "Reply has an empty id. Expected at least one character."),
                new Refusal(
                        () -> Message.of("", Platform.X, "ann", NOON, "", "maya", "t"),
                        "Message has an empty id. Expected at least one character."),
                new Refusal(
                        () -> new Switch("tragedy", NOON, NOON.minusNanos(1)),
                        "Switch \"tragedy\" begins at 2026-03-02T12:00:00Z and ends at 2026-03-02T11:59:59.999999999Z. It must not end before it begins."),
                new Refusal(
                        () -> new PersonalDate(ANN, "wedding", MonthDay.of(6, 1), Optional.empty(), false),
                        "A date of \"ann\" has no year, and does not come round. It must have one."),
                new Refusal(
                        () -> new PersonalDate(ANN, "birthday", MonthDay.of(6, 1), Optional.of(10_000), true),
                        "A date of \"ann\" has the year 10000. It must be from -9999 to 9999."),
                new Refusal(
                        () -> GivenFact.of("Donation", Collections.singletonMap("contact", null)),
                        "The fact \"Donation\" has no contact. It must have one."),
                new Refusal(
                        () -> new GroupNorm("friend", Duration.ofDays(3), Duration.ofDays(2), ""),
                        "The norm for the group \"friend\" has the longest time PT48H and the usual time PT72H. The longest time must be at least as long as the usual one."),
                new Refusal(
                        () -> new GroupNorm(" ", Duration.ofDays(3), Duration.ofDays(4), ""),
                        "A norm for a group has an empty name (group). Expected at least one character that is not a space."),
                new Refusal(
                        () -> new Feedback(
                                new RecommendationId("wait-1"), Feedback.Verdict.DONE, NOON, "", Times.NEVER, ANN),
                        ModelMessage.NAMES_SOMEBODY.with("The feedback on \"wait-1\"", ANN)),
                new Refusal(
                        () -> new Meeting(MeetingId.NONE, ANN, NOON, ""),
                        "A meeting has an empty id. Expected at least one character."),
                new Refusal(
                        () -> Feedback.snoozed(new RecommendationId("wait-1"), NOON, NOON.minusSeconds(1)),
                        "The feedback on \"wait-1\" begins at 2026-03-02T12:00:00Z and ends at 2026-03-02T11:59:59Z. It must not end before it begins."),
                new Refusal(
                        () -> new Platform("Threads", "Threads", Platform.Form.THREADS, false),
                        "Platform \"Threads\" has capital letters in its id. Expected small letters only.\nMaybe write \"threads\"."),
                new Refusal(
                        () -> new Channel("Fax", "fax"),
                        "Channel \"Fax\" has capital letters in its id. Expected small letters only.\nMaybe write \"fax\"."),
                new Refusal(
                        () -> new Reactions(-1, 0, 0),
                        "A count of reactions has the number of likes -1. It must be at least 0."),
                new Refusal(
                        () -> new Reactions(0, -1, 0),
                        "A count of reactions has the number of shares -1. It must be at least 0."),
                new Refusal(
                        () -> new Reactions(0, 0, -1),
                        "A count of reactions has the number of comments -1. It must be at least 0."),
                new Refusal(
                        () -> listening(0, 100, 1, 1),
                        "The norm for listening on x has the least number of turns 0. It must be at least 1."),
                new Refusal(
                        () -> listening(1, 101, 1, 1),
                        "The norm for listening on x has the share 101. It must be from 0 to 100."),
                new Refusal(
                        () -> listening(1, 0, 0, 1),
                        "The norm for listening on x has the least number of posts 0. It must be at least 1."),
                new Refusal(
                        () -> listening(1, 0, 1, 0),
                        "The norm for listening on x has the number of turns of small talk 0. It must be at least 1."),
                new Refusal(
                        () -> offline(0, 1, 1, 1),
                        "The norm for leaving the screen on x has the length of a talk 0. It must be at least 1."),
                new Refusal(
                        () -> offline(1, 0, 1, 1),
                        "The norm for leaving the screen on x has the number of words 0. It must be at least 1."),
                new Refusal(
                        () -> offline(1, 1, 0, 1),
                        "The norm for leaving the screen on x has the number of failed times 0. It must be at least 1."),
                new Refusal(
                        () -> offline(1, 1, 1, 0),
                        "The norm for leaving the screen on x has the number of complaints 0. It must be at least 1."),
                new Refusal(
                        () -> new RepeatNorm(
                                Platform.X, Duration.ZERO, 0, Duration.ZERO, Duration.ZERO, Manner.SAME, ""),
                        "The norm for repeats on x has the number of times 0. It must be at least 1."),
                new Refusal(
                        () -> new SellingNorm(Platform.X, Duration.ZERO, 1, 101, 0, ""),
                        "The norm for selling on x has the share 101. It must be from 0 to 100."),
                new Refusal(
                        () -> new AnswerNorm(
                                Platform.X,
                                "everybody",
                                Kind.PUBLIC_QUESTION,
                                Duration.ofHours(2),
                                Duration.ofHours(1),
                                Duration.ofHours(3),
                                Duration.ofHours(4),
                                HoursCounted.CLOCK,
                                ""),
                        "The norm for PUBLIC_QUESTION on x has remind PT2H, due PT1H, overdue PT3H, expire PT4H. Each must be at least as long as the one before."));
    }

    private static ListeningNorm listening(int turns, int share, int posts, int smallTalk) {
        return new ListeningNorm(Platform.X, Duration.ZERO, turns, share, posts, smallTalk, Duration.ZERO, "");
    }

    private static OfflineNorm offline(int talk, int words, int failed, int complaints) {
        return new OfflineNorm(
                Platform.X, "everybody", talk, words, Duration.ZERO, failed, complaints, Duration.ZERO, "");
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusal_says_what_of_which_thing_and_what_was_expected(Refusal refusal) {
        assertThatThrownBy(() -> refusal.fact().get())
                .isInstanceOf(InvalidFactException.class)
                .hasMessage(refusal.message());
    }

    @Test
    void lengths_that_follow_one_another_may_be_alike() {
        Duration day = Duration.ofDays(1);

        assertThat(new Cadence(day, day).isNone()).isFalse();
        assertThat(Cadence.NONE.isNone()).isTrue();
        assertThat(new GroupNorm("friend", day, day, "").every()).isEqualTo(day);
        assertThat(new AnswerNorm(Platform.X, "everybody", Kind.REMARK, day, day, day, day, HoursCounted.CLOCK, "")
                        .expireAfter())
                .isEqualTo(day);
        assertThat(new Switch("tragedy", NOON, NOON).endsAt()).isEqualTo(NOON);
    }

    @Test
    void what_is_given_is_copied() {
        TreeSet<String> names = new TreeSet<>(Set.of("Maya"));
        Owner owner = new Owner(
                new PersonId("maya"),
                names,
                new TreeMap<>(),
                ZoneOffset.UTC,
                WeeklyHours.ALL,
                WeeklyHours.ALL,
                new TreeSet<>(),
                5);

        names.add("Somebody");

        assertThat(owner.names()).containsExactly("Maya");
        assertThatThrownBy(() -> owner.names().add("x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> CONTACT.reachableBy(Channel.PHONE).offline().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void post_and_reply_without_a_thread_begin_or_join_one() {
        assertThat(Post.of("p", Platform.X, "ann", NOON, "").thread()).isEqualTo(new ThreadId("p"));
        assertThat(Reply.of("r", Platform.X, "ann", NOON, "", "p").thread()).isEqualTo(new ThreadId("p"));
    }

    @Test
    void reach_of_a_ban_is_told_by_what_it_names() {
        assertThat(DoNotContact.anywhere(ANN, "", NOON).scope()).isEqualTo(DoNotContact.Scope.EVERYWHERE);
        assertThat(DoNotContact.on(ANN, Platform.X, "", NOON).scope()).isEqualTo(DoNotContact.Scope.PLATFORM);
        assertThat(DoNotContact.by(ANN, Channel.PHONE, "", NOON).scope()).isEqualTo(DoNotContact.Scope.CHANNEL);
        assertThat(new DoNotContact(ANN, Platform.X, Channel.PHONE, "", NOON).scope())
                .isEqualTo(DoNotContact.Scope.CHANNEL_ON_PLATFORM);
    }

    @Test
    void best_way_off_the_screen_is_the_first_that_is_not_forbidden() {
        Contact reachable = CONTACT.reachableBy(Channel.PHONE, Channel.EMAIL);

        assertThat(reachable.bestOffline()).isEqualTo(Channel.PHONE);
        assertThat(reachable
                        .leftAlone(DoNotContact.by(ANN, Channel.PHONE, "", NOON))
                        .bestOffline())
                .isEqualTo(Channel.EMAIL);
        assertThat(reachable.leftAlone(DoNotContact.anywhere(ANN, "", NOON)).reachableOffline())
                .isFalse();
        assertThat(CONTACT.bestOffline()).isEqualTo(Channel.NONE);
    }

    @Test
    void owner_in_a_zone_sleeps_at_night_unless_she_says_otherwise() {
        WeeklyHours owl = WeeklyHours.daily(LocalTime.NOON, LocalTime.MIDNIGHT);

        assertThat(Owner.of("maya").waking()).isEqualTo(WeeklyHours.ALL);
        assertThat(Owner.of("maya").livingIn(ZoneOffset.UTC).waking()).isEqualTo(WeeklyHours.WAKING);
        assertThat(Owner.of("maya").awake(owl).livingIn(ZoneOffset.UTC).waking())
                .isEqualTo(owl);
        assertThat(Owner.of("maya").awake(owl).hours(HoursCounted.WAKING)).isEqualTo(owl);
        assertThat(Owner.of("maya").hours(HoursCounted.WORKING)).isEqualTo(WeeklyHours.WORKING);
        assertThat(Owner.of("maya").hours(HoursCounted.CLOCK)).isEqualTo(WeeklyHours.ALL);
    }

    @Test
    void platform_and_channel_are_known_by_id_in_any_case_and_equal_by_id_alone() {
        assertThat(Platform.known(" LinkedIn ")).contains(Platform.LINKEDIN);
        assertThat(Platform.known("myspace")).isEmpty();
        assertThat(Channel.known("PHONE")).contains(Channel.PHONE);
        assertThat(Channel.known("fax")).isEmpty();
        assertThat(new Platform("x", "Twitter", Platform.Form.ROOM, true))
                .isEqualTo(Platform.X)
                .hasSameHashCodeAs(Platform.X);
        assertThat(new Channel("phone", "a call")).isEqualTo(Channel.PHONE).hasSameHashCodeAs(Channel.PHONE);
        assertThat(List.of(Platform.X, Platform.BLUESKY)).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(Platform.known()).filteredOn(Platform::closed).containsExactly(Platform.GOOGLE_PLUS);
        assertThat(Platform.X).hasToString("x");
    }

    @Test
    void every_platform_has_a_number_of_its_own_and_known_ones_come_first() {
        Platform own = Platform.of("pigeons");

        assertThat(Platform.known()).extracting(Platform::order).isSorted().startsWith(0L, 1L);
        assertThat(own.order())
                .isGreaterThanOrEqualTo(Platform.known().size())
                .isEqualTo(Platform.of("Pigeons").order())
                .isNotEqualTo(Platform.of("drums").order());
        assertThat(new Connection(ANN, own, Connection.State.CONNECTED, NOON).order())
                .isEqualTo(own.order());
    }

    @Test
    void people_write_to_each_other_by_email_on_email_and_by_message_elsewhere() {
        assertThat(Platform.EMAIL.privateChannel()).isEqualTo(Channel.EMAIL);
        assertThat(Platform.X.privateChannel()).isEqualTo(Channel.MESSAGE);
    }

    @Test
    void connection_is_open_as_long_as_its_platform_is_there() {
        assertThat(new Connection(ANN, Platform.X, Connection.State.CONNECTED, NOON).open())
                .isTrue();
        assertThat(new Connection(ANN, Platform.GOOGLE_PLUS, Connection.State.CONNECTED, NOON).open())
                .isFalse();
    }

    @Test
    void whoever_is_to_be_approached_wants_a_why_and_an_offer() {
        assertThat(CONTACT.prepared()).isFalse();
        assertThat(CONTACT.missing()).isEqualTo("why you want to talk to them and what you offer");
        assertThat(CONTACT.because("a talk", "", "").prepared()).isFalse();
        assertThat(CONTACT.because("a talk", "", "").missing()).isEqualTo("what you offer in exchange for their time");
        assertThat(CONTACT.because("", "", "a cake").prepared()).isFalse();
        assertThat(CONTACT.because("", "", "a cake").missing()).isEqualTo("why you want to talk to them");
        assertThat(CONTACT.because("a talk", "", "a cake").prepared()).isTrue();
        assertThat(CONTACT.because("a talk", "", "a cake").missing()).isEmpty();
    }

    @Test
    void cadence_of_ones_own_is_none_without_a_length() {
        assertThat(CONTACT.hasCadence()).isFalse();
        assertThat(CONTACT.every(new Cadence(Duration.ofDays(1), Duration.ofDays(2)))
                        .hasCadence())
                .isTrue();
    }

    @Test
    void verdicts_that_refuse_are_those_of_what_was_not_wanted() {
        assertThat(Feedback.Verdict.values())
                .filteredOn(Feedback.Verdict::refuses)
                .containsExactly(Feedback.Verdict.DISMISSED, Feedback.Verdict.NEVER, Feedback.Verdict.WRONG);
        assertThat(Feedback.done(new RecommendationId("keep-in-touch-1"), NOON).actName())
                .isEqualTo("keep-in-touch");
        assertThat(new Feedback(new RecommendationId("wait-1"), Feedback.Verdict.NEVER, NOON, "", Times.NEVER, ANN)
                        .contact())
                .isEqualTo(ANN);
    }

    @Test
    void what_has_a_count_was_counted() {
        assertThat(new Reactions(0, 0, 0, false).counted()).isFalse();
        assertThat(new Reactions(0, 0, 0, true).counted()).isTrue();
        assertThat(List.of(new Reactions(1, 0, 0, false), new Reactions(0, 1, 0, false), new Reactions(0, 0, 1, false)))
                .allMatch(Reactions::counted)
                .allMatch(Reactions::any);
        assertThat(new Reactions(0, 0, 0).any()).isFalse();
    }

    @Test
    void days_off_are_those_that_are_given() {
        LocalDate day = LocalDate.of(2026, 6, 4);

        assertThat(DaysOff.of(List.of())).isSameAs(DaysOff.NONE).hasToString("none");
        assertThat(DaysOff.of(List.of(day)).contains(day)).isTrue();
        assertThat(DaysOff.of(List.of(day)).contains(day.plusDays(1))).isFalse();
        assertThat(DaysOff.NONE.contains(day)).isFalse();
    }

    @Test
    void platform_is_known_by_its_name_and_by_what_else_people_call_it() {
        assertThat(Platform.known("Twitter")).contains(Platform.X);
        assertThat(Platform.known("G+")).contains(Platform.GOOGLE_PLUS);
        assertThat(Platform.known("the chat room")).contains(Platform.CHAT);
        assertThat(Platform.known("IG")).contains(Platform.INSTAGRAM);
        for (Platform each : Platform.known()) {
            assertThat(Platform.known(each.name())).contains(each);
            assertThat(each.aliases())
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allSatisfy(alias -> assertThat(Platform.known(alias)).contains(each));
        }
        assertThat(new Platform("vine", "Vine", Platform.Form.THREADS, false).aliases())
                .isEmpty();
    }
}
