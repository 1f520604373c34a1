package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.json.JsonFormat;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Detail;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.GivenFact;
import dev.etiquette.model.HostFact;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.PersonalDate;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Tag;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.model.Visibility;
import java.time.Instant;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nothing is left of somebody who was taken out, and all that is about others is as it was. */
class SituationWithoutTest {

    /** More with {@code -Drepetitions=10}. */
    private static final int SCENES = Repetitions.of(150);

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Owner ME = Owner.of("me").withHandle(Platform.X, "me_myself");
    private static final PersonId ANN = new PersonId("ann");
    private static final PersonId BOB = new PersonId("bob");
    private static final Contact ANN_BERG = Contact.of("ann", "Ann Berg")
            .withHandle(Platform.X, "ann_bakes")
            .withHandle(Platform.MASTODON, "@annie@bread.example")
            .leftAlone(DoNotContact.on(ANN, Platform.X, "Ann asked me to stop", NOON));

    /** All that she is called, as a word. */
    private static final Pattern CALLED =
            Pattern.compile("(?<![\\p{L}\\p{N}])(ann|Ann|Berg|ann_bakes|annie|bread\\.example)(?![\\p{L}\\p{N}])");

    private static String json(Situation situation) {
        return JsonFormat.STANDARD.write(situation);
    }

    private static List<Fact> left(Fact... facts) {
        return Situation.of(ME, facts).without(ANN).facts();
    }

    @Test
    void json_of_any_situation_names_the_person_no_more() {
        int stayed = 0;
        for (long seed = 0; seed < SCENES; seed++) {
            Situation all = named(Situations.seeded(seed).situation(), new Random(seed));
            assertThat(CALLED.matcher(json(all)).find()).isTrue();

            Situation left = all.without(ANN);
            assertThat(json(left)).as("seed %d", seed).doesNotContainPattern(CALLED);
            assertThat(left.without(ANN)).as("seed %d", seed).isEqualTo(left);
            stayed += left.facts().size();

            List<Fact> bans = new ArrayList<>(all.withOnlyDoNotContactOf(ANN).facts());
            assertThat(bans).as("seed %d", seed).startsWith(left.facts().toArray(Fact[]::new));
            assertThat(bans.subList(left.facts().size(), bans.size()))
                    .isNotEmpty()
                    .allMatch(fact -> fact instanceof DoNotContact ban
                            && ban.contact().equals(ANN)
                            && ban.reason().isEmpty());
        }
        assertThat(stayed).isGreaterThan(SCENES * 5);
    }

    /** The situation with all her names in texts and ids of what others said. */
    private static Situation named(Situation situation, Random random) {
        List<String> ways =
                List.of("@ann", "Ann", "ann_bakes", "Berg", "@annie@bread.example", "https://x.com/ann", "ANN BERG");
        List<Fact> facts = new ArrayList<>(situation.facts());
        facts.add(ANN_BERG);
        for (int i = 0; i < 6; i++) {
            String text = "See " + ways.get(random.nextInt(ways.size())) + ", who knows: "
                    + ways.get(random.nextInt(ways.size()));
            String id = "ann_" + i + " of ann_bakes";
            facts.add(
                    switch (random.nextInt(6)) {
                        case 0 -> Post.of(id, Platform.X, "bob", NOON, text).mentioning("ann", "me");
                        case 1 ->
                            Message.of(id, Platform.X, "me", NOON, text, "bob", "with ann")
                                    .alsoTo("ann");
                        case 2 ->
                            Reply.of(id, Platform.X, "bob", NOON, text, "ann_0 of ann_bakes")
                                    .toWhom("ann");
                        case 3 -> new Detail(BOB, "partner", text, NOON);
                        case 4 -> new Meeting(new MeetingId(id), BOB, NOON, text);
                        default -> GivenFact.of("Donation", Map.of("contact", BOB, "note", text));
                    });
        }
        return situation.with(facts.subList(situation.facts().size(), facts.size()));
    }

    @Test
    void what_is_about_that_person_alone_leaves_no_trace() {
        for (long seed = 0; seed < SCENES; seed++) {
            Situation others = Situations.seeded(seed).situation().without(ANN);
            Situation all = others.with(
                    ANN_BERG,
                    DoNotContact.anywhere(ANN, "", NOON),
                    new Connection(ANN, Platform.X, Connection.State.CONNECTED, NOON),
                    Detail.of(ANN, "employer", "The Mill"),
                    new Tag(ANN, "baker"),
                    PersonalDate.yearly(ANN, "birthday", MonthDay.of(3, 2)),
                    new Meeting(new MeetingId("lunch"), ANN, NOON, ""),
                    Feedback.never(new RecommendationId("respond-1"), NOON, ANN, ""),
                    GivenFact.of("Donation", Map.of("contact", ANN)),
                    Post.of("a1", Platform.X, "ann", NOON, "Bread"),
                    new Marks(new UtteranceId("a1"), Set.of(Mark.EVERGREEN)),
                    Post.of("a2", Platform.X, "me", NOON, "Bread").repeating("a1"),
                    Reply.of("a3", Platform.X, "me", NOON, "Good bread", "a1"),
                    Reply.of("a4", Platform.X, "me", NOON, "Hello", "a9")
                            .toWhom("ann")
                            .mentioning("ann"),
                    Message.of("a5", Platform.X, "me", NOON, "Hello", "ann", "t"),
                    new Marks(new UtteranceId("a5"), Set.of()),
                    Draft.of(Message.of("a6", Platform.X, "me", NOON, "Hello", "ann", "t")),
                    Message.of("a7", Platform.X, "bob", NOON, "Hello", "ann", "t"));

            assertThat(all.without(ANN)).as("seed %d", seed).isEqualTo(others);
        }
    }

    @Test
    void what_was_said_to_several_stays_without_that_person() {
        assertThat(left(
                        Message.of("m1", Platform.X, "me", NOON, "Ann, Bob: lunch?", "bob", "ann-bob")
                                .alsoTo("ann"),
                        Post.of("p1", Platform.X, "me", NOON, "Thanks @ann!").mentioning("ann"),
                        Reply.of("r1", Platform.X, "bob", NOON, "So true", "a1").toWhom("ann"),
                        Reply.of("r2", Platform.X, "me", NOON, "Both of you", "a1")
                                .toWhom("ann")
                                .mentioning("ann", "bob"),
                        ANN_BERG))
                .containsExactly(
                        Message.of("m1", Platform.X, "me", NOON, "\u2026, Bob: lunch?", "bob", "\u2026-bob"),
                        Post.of("p1", Platform.X, "me", NOON, "Thanks @\u2026!"),
                        Reply.of("r1", Platform.X, "bob", NOON, "So true", "a1"),
                        Reply.of("r2", Platform.X, "me", NOON, "Both of you", "a1")
                                .mentioning("bob"));
    }

    @Test
    void what_refers_to_one_id_still_does() {
        assertThat(left(
                        Post.of("ann-1", Platform.X, "bob", NOON, ""),
                        Post.of("\u2026-1", Platform.X, "bob", NOON, ""),
                        Reply.of("r", Platform.X, "me", NOON, "", "ann-1"),
                        new Marks(new UtteranceId("ann-1"), Set.of())))
                .containsExactly(
                        Post.of("\u2026-1 2", Platform.X, "bob", NOON, ""),
                        Post.of("\u2026-1", Platform.X, "bob", NOON, ""),
                        Reply.of("r", Platform.X, "me", NOON, "", "\u2026-1 2"),
                        new Marks(new UtteranceId("\u2026-1 2"), Set.of()));
    }

    @Test
    void words_that_are_no_name_stay() {
        Fact[] facts = {
            Contact.of("bob", "Bob Berg").because("Likes cannes and anna", "", ""),
            Post.of("p1", Platform.X, "bob", NOON, "my banner; an ann-ual plan; Annual; Anna Berg"),
            Post.of("p2", Platform.X, "bob", NOON, "I will see will_i_am"),
            new Tag(BOB, "bergsteiger")
        };
        assertThat(Situation.of(ME, facts).with(ANN_BERG).without(ANN).facts()).containsExactly(facts);
        assertThat(Situation.of(ME, facts)
                        .with(Contact.of("will", "Will"))
                        .without(new PersonId("will"))
                        .facts())
                .containsExactly(facts);
    }

    @Test
    void names_are_found_in_either_case_after_a_capital_letter() {
        assertThat(textWithout(Contact.of("a-1", "ANN BERG"), "Ann said so. ANN! Berg, ann, aNN, Annual"))
                .isEqualTo("\u2026 said so. \u2026! \u2026, ann, aNN, Annual");
        assertThat(textWithout(Contact.of("a-1", "Ann"), "ANN, call me! ann can"))
                .isEqualTo("\u2026, call me! ann can");
        assertThat(textWithout(Contact.of("annie", "A"), "ANNIE, Annie, @aNNIE: annie"))
                .isEqualTo("\u2026, \u2026, @\u2026: annie");
        assertThat(textWithout(Contact.of("a-1", "\u10dc\u10d8\u10dc\u10dd"), "\u10dc\u10d8\u10dc\u10dd!"))
                .isEqualTo("\u2026!");
    }

    private static String textWithout(Contact contact, String text) {
        List<Fact> left = Situation.of(ME, contact, Post.of("p", Platform.X, "me", NOON, text))
                .without(contact.id())
                .facts();
        return ((Post) left.get(0)).text();
    }

    @Test
    void private_words_to_that_person_alone_go_whatever_their_form() {
        Post toBoth = direct("p2", "ann", "bob");
        Post toBob = direct("p3", "bob");
        Reply shown = Reply.of("r2", Platform.X, "bob", NOON, "Hello", "b1").mentioning("ann");

        assertThat(left(
                        direct("p1", "ann"),
                        toBoth,
                        toBob,
                        Post.of("b1", Platform.X, "bob", NOON, "Bread"),
                        shown.seenBy(Visibility.DIRECT),
                        Reply.of("r1", Platform.X, "me", NOON, "Look at that", "b1")
                                .toWhom("bob")
                                .seenBy(Visibility.DIRECT)
                                .mentioning("ann"),
                        shown))
                .containsExactly(
                        direct("p2", "bob"),
                        toBob,
                        Post.of("b1", Platform.X, "bob", NOON, "Bread"),
                        Reply.of("r2", Platform.X, "bob", NOON, "Hello", "b1"));
    }

    private static Post direct(String id, String... readers) {
        return Post.builder(id, Platform.X, NOON)
                .writtenBy("me")
                .saying("Hello")
                .seenBy(Visibility.DIRECT)
                .mentioning(readers)
                .build();
    }

    @Test
    void marks_of_a_draft_go_with_it_and_stay_with_it() {
        Draft toBob = Draft.of(Message.of("d2", Platform.X, "me", NOON, "Hello", "bob", "t"));
        Marks ofBobs = new Marks(new UtteranceId("d2"), Set.of(Mark.QUESTION));

        assertThat(left(
                        Draft.of(Message.of("d1", Platform.X, "me", NOON, "Hello", "ann", "t")),
                        new Marks(new UtteranceId("d1"), Set.of(Mark.QUESTION)),
                        toBob,
                        ofBobs))
                .containsExactly(toBob, ofBobs);
    }

    /** What a host may know of somebody, in each way to say who it is. */
    public record Donation(
            Optional<PersonId> giver,
            @Nullable String handle,
            List<PersonId> friends,
            Map<String, Object> more,
            int cents)
            implements HostFact {

        static Donation by(PersonId giver) {
            return new Donation(Optional.of(giver), null, List.of(), Map.of(), 500);
        }

        static Donation by(String handle) {
            return new Donation(Optional.empty(), handle, List.of(), Map.of(), 500);
        }
    }

    @Test
    void facts_of_a_host_about_that_person_go_however_short_or_common_the_id() {
        for (String id : List.of("1042", "ann", "A")) {
            PersonId person = new PersonId(id);
            Fact[] others = {
                Contact.of("b-1", "Ann Baker"),
                Contact.of("a", "A Miller").withHandle(Platform.X, "shared"),
                Donation.by(BOB),
                Donation.by("shared"),
                Donation.by("a"),
                GivenFact.of("Donation", Map.of("contact", BOB, "cents", 1042L))
            };
            Situation all = Situation.of(ME, others)
                    .with(
                            Contact.of(id, "Quinn")
                                    .withHandle(Platform.X, "shared")
                                    .withHandle(Platform.MASTODON, "@q@bread.example"),
                            Donation.by(person),
                            Donation.by(id),
                            Donation.by("Q@bread.example"),
                            new Donation(Optional.empty(), null, List.of(BOB, person), Map.of(), 5),
                            new Donation(Optional.empty(), null, List.of(), Map.of("who", Set.of(person)), 5),
                            GivenFact.of("Donation", Map.of("contact", person)),
                            GivenFact.of("Donation", Map.of("contacts", List.of("bob", id))),
                            GivenFact.of("Donation", Map.of("handle", "@q@bread.example")));

            assertThat(all.without(person).facts()).as(id).containsExactly(others);
        }
    }

    private record Hidden(PersonId giver) implements HostFact {}

    @Test
    void fact_of_a_host_that_cannot_be_read_goes_when_it_shows_the_name() {
        Hidden byBob = new Hidden(BOB);
        HostFact noRecord = new HostFact() {
            @Override
            public String toString() {
                return "of ann";
            }
        };

        assertThat(left(new Hidden(ANN), byBob, noRecord)).containsExactly(byBob);
    }

    @Test
    void bans_that_are_over_are_not_kept_and_others_are_once() {
        DoNotContact mail = DoNotContact.on(ANN, Platform.LINKEDIN, "too much", NOON);
        Situation situation = Situation.of(
                ME,
                ANN_BERG.asOf(NOON),
                ANN_BERG.leftAloneAs(List.of(mail)).asOf(NOON.plusSeconds(1)),
                mail,
                DoNotContact.anywhere(BOB, "Bob is Ann's friend", NOON));

        assertThat(situation.withOnlyDoNotContactOf(ANN).facts())
                .containsExactly(
                        DoNotContact.anywhere(BOB, "Bob is \u2026's friend", NOON),
                        DoNotContact.on(ANN, Platform.LINKEDIN, "", NOON));
    }

    @Test
    void owner_stays() {
        assertThatThrownBy(() -> Situation.of(ME).without(ME.id()))
                .isInstanceOf(InvalidFactException.class)
                .hasMessage("\"me\" is the owner. Only somebody else can be taken out of the owner's facts.\n"
                        + "Maybe drop the whole situation.");
        assertThat(left(Post.of("p", Platform.X, "me", NOON, "Bread"))).hasSize(1);
        assertThat(Situation.of(ME, ANN_BERG).without(PersonId.NONE).facts()).containsExactly(ANN_BERG);
    }
}
