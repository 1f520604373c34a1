package dev.etiquette.json;

import static dev.etiquette.json.Values.filled;
import static dev.etiquette.json.Values.list;

import dev.etiquette.json.Shape.Field;
import dev.etiquette.json.Shape.Fields;
import dev.etiquette.json.Shape.Found;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.Message;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reactions;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.Reply;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.Times;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.model.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** What people say to each other and what is known of that; talks that are planned or were had; what the owner decided. */
final class TalkShapes {

    private static final ValueType<Visibility> VISIBILITY = Values.choice(Visibility.class);

    static final Shape<Reactions> REACTIONS = reactions();
    static final Shape<Post> POST = post();
    static final Shape<Reply> REPLY = reply();
    static final Shape<Message> MESSAGE = message();
    static final Shape<Draft> DRAFT = draft();
    static final Shape<Marks> MARKS = marks();
    static final Shape<Meeting> MEETING = meeting();
    static final Shape<Feedback> FEEDBACK = feedback();

    private TalkShapes() {}

    /** What posts, replies and messages have in common. */
    private static final class Said<T extends Utterance> {

        private final Field<T, UtteranceId> id;
        private final Field<T, Platform> platform;
        private final Field<T, PersonId> author;
        private final Field<T, Instant> at;
        private final Field<T, Instant> edited;
        private final Field<T, String> text;
        private final Field<T, String> language;

        Said(Fields<T> fields) {
            id = fields.needs("id", Values.UTTERANCE, Utterance::id, "Its own, of which its platform has one");
            platform = fields.needs("platform", Values.PLATFORM, Utterance::platform, "Where it was said");
            author = fields.needs("author", Values.PERSON, Utterance::author, "Who said it");
            at = fields.needs("at", Values.MOMENT, Utterance::at, "When");
            edited = fields.maybe(
                    "edited",
                    Values.MOMENT,
                    said -> Optional.of(said.edited()).filter(time -> !time.equals(said.at())),
                    "When it was last changed; never if left out");
            text = fields.may("text", Values.TEXT, Utterance::text, "", "Its words, as plain text");
            language = fields.may(
                    "language",
                    Values.TEXT,
                    Utterance::language,
                    "",
                    "As a code such as en or pl; not known if left out");
        }

        Instant edited(Found found) {
            return found.or(edited, found.get(at));
        }
    }

    private static <T extends Utterance> Field<T, Visibility> visibility(Fields<T> fields) {
        return fields.may(
                "visibility",
                VISIBILITY,
                Utterance::visibility,
                Visibility.PUBLIC,
                "Who can read it; PUBLIC if left out");
    }

    private static <T extends Utterance> Field<T, List<PersonId>> mentions(Fields<T> fields) {
        return fields.maybe(
                "mentions", list(Values.PERSON), said -> filled(said.mentions()), "Whom it names; nobody if left out");
    }

    private static <T extends Utterance> Optional<ThreadId> threadUnless(UtteranceId first, T said) {
        return Optional.of(said.thread()).filter(thread -> !thread.value().equals(first.value()));
    }

    private static SortedSet<PersonId> people(Found found, Field<?, List<PersonId>> field) {
        return Values.sorted(found.or(field, List.of()));
    }

    private static Shape<Reactions> reactions() {
        Fields<Reactions> fields = new Fields<>();
        Field<?, Long> likes =
                fields.may("likes", Values.count(), each -> (long) each.likes(), 0L, "Of every kind; 0 if left out");
        Field<?, Long> shares = fields.may(
                "shares",
                Values.count(),
                each -> (long) each.shares(),
                0L,
                "Reposts, boosts and quotes; 0 if left out");
        Field<?, Long> comments =
                fields.may("comments", Values.count(), each -> (long) each.comments(), 0L, "Replies; 0 if left out");
        return fields.shape(
                "",
                JsonMessage.A_COUNT.text(),
                Reactions.class,
                false,
                found -> new Reactions(
                        found.or(likes, 0L).intValue(),
                        found.or(shares, 0L).intValue(),
                        found.or(comments, 0L).intValue()));
    }

    private static Shape<Post> post() {
        Fields<Post> fields = new Fields<>();
        Said<Post> said = new Said<>(fields);
        Field<Post, Visibility> visibility = visibility(fields);
        Field<Post, List<PersonId>> mentions = mentions(fields);
        Field<Post, ThreadId> thread = fields.maybe(
                "thread",
                Values.THREAD,
                post -> threadUnless(post.id(), post),
                "The conversation under it; that of its own id if left out");
        Field<Post, Boolean> evergreen = fields.may(
                "evergreen",
                Values.TRUTH,
                Post::evergreen,
                false,
                "Whether it is known that it will be as good in a year; that is left to its words if left out");
        Field<Post, Boolean> promotional = fields.may(
                "promotional",
                Values.TRUTH,
                Post::promotional,
                false,
                "Whether it is known that it sells; that is left to its words if left out");
        Field<Post, UtteranceId> repeats = fields.may(
                "repeats",
                Values.UTTERANCE,
                Post::repeats,
                UtteranceId.NONE,
                "The post that it shows again; none if left out");
        Field<Post, Reactions> reactions = fields.may(
                "reactions",
                REACTIONS,
                Post::reactions,
                Reactions.NONE,
                "What others made of it; nobody counted if left out");
        return fields.shape(
                "post",
                JsonMessage.A_POST.text(),
                Post.class,
                false,
                found -> new Post(
                        found.get(said.id),
                        found.get(said.platform),
                        found.get(said.author),
                        found.get(said.at),
                        said.edited(found),
                        found.or(said.text, ""),
                        found.or(visibility, Visibility.PUBLIC),
                        people(found, mentions),
                        found.or(thread, ThreadId.NONE),
                        found.or(evergreen, false),
                        found.or(promotional, false),
                        found.or(repeats, UtteranceId.NONE),
                        found.or(reactions, Reactions.NONE),
                        found.or(said.language, "")));
    }

    private static Shape<Reply> reply() {
        Fields<Reply> fields = new Fields<>();
        Said<Reply> said = new Said<>(fields);
        Field<Reply, Visibility> visibility = visibility(fields);
        Field<Reply, List<PersonId>> mentions = mentions(fields);
        Field<Reply, ThreadId> thread = fields.maybe(
                "thread",
                Values.THREAD,
                reply -> threadUnless(reply.answers(), reply),
                "The conversation that it belongs to; that of what it answers if left out");
        Field<Reply, UtteranceId> answers =
                fields.needs("answers", Values.UTTERANCE, Reply::answers, "What it answers");
        Field<Reply, PersonId> whom = fields.may(
                "answersWhom",
                Values.PERSON,
                Reply::answersWhom,
                PersonId.NONE,
                "Who said that; not known if left out");
        return fields.shape(
                "reply",
                JsonMessage.A_REPLY.text(),
                Reply.class,
                false,
                found -> new Reply(
                        found.get(said.id),
                        found.get(said.platform),
                        found.get(said.author),
                        found.get(said.at),
                        said.edited(found),
                        found.or(said.text, ""),
                        found.or(visibility, Visibility.PUBLIC),
                        people(found, mentions),
                        found.or(thread, ThreadId.NONE),
                        found.get(answers),
                        found.or(whom, PersonId.NONE),
                        found.or(said.language, "")));
    }

    private static Shape<Message> message() {
        Fields<Message> fields = new Fields<>();
        Said<Message> said = new Said<>(fields);
        Field<Message, List<PersonId>> to = fields.needs(
                "to",
                list(Values.PERSON),
                message -> List.copyOf(message.mentions()),
                "Whom it is sent to; at least one");
        Field<Message, ThreadId> thread =
                fields.needs("thread", Values.THREAD, Message::thread, "The conversation that it belongs to");
        return fields.shape(
                "message",
                JsonMessage.A_MESSAGE.text(),
                Message.class,
                false,
                found -> new Message(
                        found.get(said.id),
                        found.get(said.platform),
                        found.get(said.author),
                        found.get(said.at),
                        said.edited(found),
                        found.or(said.text, ""),
                        people(found, to),
                        found.get(thread),
                        found.or(said.language, "")));
    }

    private static Shape<Draft> draft() {
        Fields<Draft> fields = new Fields<>();
        Field<?, Utterance> utterance = fields.needs(
                "utterance",
                Kinds.<Utterance>of(JsonMessage.AN_UTTERANCE.text(), List.of(POST, REPLY, MESSAGE)),
                Draft::utterance,
                "What is to be said, by the owner; its time is when it goes out");
        Field<?, Boolean> mailing = fields.may(
                "mailing",
                Values.TRUTH,
                Draft::mailing,
                false,
                "Whether it is one text to many, such as a newsletter; false if left out");
        return fields.shape(
                "draft",
                JsonMessage.A_DRAFT.text(),
                Draft.class,
                false,
                found -> new Draft(found.get(utterance), found.or(mailing, false)));
    }

    private static Shape<Marks> marks() {
        Fields<Marks> fields = new Fields<>();
        Field<?, UtteranceId> utterance =
                fields.needs("utterance", Values.UTTERANCE, Marks::utterance, "The text that is meant");
        Field<?, List<String>> marks = fields.needs(
                "marks",
                list(Values.TEXT),
                TalkShapes::names,
                "All that apply, as tables write them: question, in hospital; none says that none does");
        return fields.shape(
                "marks",
                JsonMessage.A_SET_OF_MARKS.text(),
                Marks.class,
                false,
                found -> Marks.named(
                        found.get(utterance).value(), found.get(marks).toArray(String[]::new)));
    }

    private static List<String> names(Marks marks) {
        List<String> names =
                new ArrayList<>(marks.marks().stream().map(Mark::label).toList());
        names.addAll(marks.own());
        return names;
    }

    private static Shape<Meeting> meeting() {
        Fields<Meeting> fields = new Fields<>();
        Field<?, MeetingId> id = fields.needs("id", Values.MEETING, Meeting::id, "Its own");
        Field<?, PersonId> contact = fields.needs("contact", Values.PERSON, Meeting::contact, "Whom");
        Field<?, Instant> at = fields.needs("at", Values.MOMENT, Meeting::at, "When it begins");
        Field<?, String> about = fields.may("about", Values.TEXT, Meeting::about, "", "What it is about");
        return fields.shape(
                "meeting",
                JsonMessage.A_MEETING.text(),
                Meeting.class,
                false,
                found -> new Meeting(found.get(id), found.get(contact), found.get(at), found.or(about, "")));
    }

    private static Shape<Feedback> feedback() {
        Fields<Feedback> fields = new Fields<>();
        Field<?, RecommendationId> recommendation = fields.needs(
                "recommendation", Values.RECOMMENDATION, Feedback::recommendation, "The one that is meant");
        Field<?, Feedback.Verdict> verdict =
                fields.needs("verdict", Values.choice(Feedback.Verdict.class), Feedback::verdict, "What became of it");
        Field<?, Instant> at = fields.needs("at", Values.MOMENT, Feedback::at, "When that was said");
        Field<?, String> reason = fields.may("reason", Values.TEXT, Feedback::reason, "", "Of a dismissal, in words");
        Field<?, Instant> back = fields.may(
                "backAt",
                Values.MOMENT,
                Feedback::backAt,
                Times.NEVER,
                "When a snooze ends; with the next reply alone if left out");
        Field<?, PersonId> contact = fields.may(
                "contact", Values.PERSON, Feedback::contact, PersonId.NONE, "For whom the same is never wanted again");
        return fields.shape(
                "feedback",
                JsonMessage.A_FEEDBACK.text(),
                Feedback.class,
                false,
                found -> new Feedback(
                        found.get(recommendation),
                        found.get(verdict),
                        found.get(at),
                        found.or(reason, ""),
                        found.or(back, Times.NEVER),
                        found.or(contact, PersonId.NONE)));
    }
}
