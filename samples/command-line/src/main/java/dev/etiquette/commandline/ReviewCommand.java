package dev.etiquette.commandline;

import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.advice.DraftReview;
import dev.etiquette.json.JsonFormat;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Message;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.review.DraftReviewer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks at something before it is sent. */
@Command(
        name = "review",
        description =
                "Reads a draft before it is sent: what speaks against it for whom, from when on it would pass, what of the"
                        + " advice it settles, and what it leaves open.",
        exitCodeList = "0:The draft was reviewed, whatever was found.")
final class ReviewCommand extends Subcommand implements Runnable {

    private static final Pattern DRAFTS = Pattern.compile("(^|[/:])drafts/");

    private static final String STANDARD_INPUT = "-";

    private static final UtteranceId ID = new UtteranceId("draft");

    private final InputStream in;
    private final Clock clock;
    private final Consumer<String> progress;

    @Mixin
    private final AdviceOptions asked = new AdviceOptions();

    @Option(
            names = "--to",
            paramLabel = "NAME",
            description =
                    "Whom a private message is for: a name, a handle or an id. May be given several times. Without it the"
                            + " draft is a post.")
    private List<String> to = new ArrayList<>();

    @Option(
            names = "--platform",
            paramLabel = "NAME",
            required = true,
            description = "Where it is to be said: X, LinkedIn, Mastodon, email and so on.")
    private String platform = "";

    @Option(
            names = "--draft",
            paramLabel = "FILE|-",
            description = "The file with its text, in UTF-8. By default the standard input.")
    private String draft = STANDARD_INPUT;

    @Option(
            names = "--answers",
            paramLabel = "ID",
            description =
                    "What it answers: the id of advice, as \"advise --ids\" shows it, or its beginning, and then it goes"
                            + " the way that is advised; or the id that a post, reply or message has in the archive.")
    private @Nullable String answers;

    @Option(names = "--mailing", description = "It is one text to many, such as a newsletter.")
    private boolean mailing;

    @Option(names = "--at", paramLabel = "INSTANT", description = "When it is to be sent. By default at once.")
    private @Nullable String at;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "For reading, or for programs. By default text.")
    private String format = "text";

    ReviewCommand(InputStream in, Clock clock, Consumer<String> progress) {
        this.in = in;
        this.clock = clock;
        this.progress = progress;
    }

    @Override
    public void run() {
        boolean json = Typed.format(format, "text", "json").equals("json");
        AdviceOptions.Read read = asked.read(clock, progress, progress);
        Instant sent = at == null ? read.moment() : asked.moment(at);
        Draft written = draft(read, sent);
        DraftReview review = evaluated(
                () -> DraftReviewer.review(Etiquette.of(read.book()), read.situation(), written, read.moment()));
        asked.aboutBook(read.book()).ifPresent(this::remark);
        Watch watch = new Watch(read.moment(), read.owner().zone());
        print(
                json
                        ? JsonFormat.of(read.book())
                                .about(About.of(read, review))
                                .write(review)
                        : new ReviewText(watch, id -> isOfDrafts(read.book(), id)).of(review));
    }

    /** Rules of that folder ask what a draft says; others hold back whatever reaches somebody. */
    private static boolean isOfDrafts(RuleBook book, String rule) {
        return book.rule(rule)
                .filter(entry -> DRAFTS.matcher(entry.file()).find())
                .isPresent();
    }

    private Draft draft(AdviceOptions.Read read, Instant sent) {
        Platform where =
                read.book().platformNamed(platform).orElseThrow(() -> RefusalMessage.NO_PLATFORM.refusal(platform));
        if (where.form() == Platform.Form.OFFLINE) {
            throw RefusalMessage.NOTHING_WRITTEN_THERE.refusal(where.name());
        } else if (to.isEmpty() && answers == null && where.form() == Platform.Form.LETTERS) {
            throw RefusalMessage.LETTER_TO_NOBODY.refusal(where.name());
        } else if (mailing && to.isEmpty()) {
            throw RefusalMessage.MAILING_TO_NOBODY.refusal();
        }
        TreeSet<PersonId> people = new TreeSet<>();
        to.forEach(each -> people.add(PersonArgument.of(each, read.input())));
        return new Draft(said(read, where, sent, people, text()), mailing);
    }

    private Utterance said(
            AdviceOptions.Read read, Platform where, Instant sent, TreeSet<PersonId> people, String text) {
        PersonId me = read.owner().id();
        if (answers != null) {
            AnsweredArgument answered = AnsweredArgument.of(answers, where, read);
            if (answered.inPublic()) {
                Utterance said = answered.said();
                return Reply.of(
                                ID.value(),
                                where,
                                me.value(),
                                sent,
                                text,
                                said.id().value())
                        .toWhom(said.author().value());
            }
            if (people.isEmpty()) {
                people.add(answered.said().author());
            }
            ThreadId thread = answered.said() instanceof Message message
                            && message.platform().equals(where)
                    ? message.thread()
                    : conversation(read, people, where);
            return new Message(ID, where, me, sent, sent, text, people, thread);
        } else if (people.isEmpty()) {
            return Post.of(ID.value(), where, me.value(), sent, text);
        }
        return new Message(ID, where, me, sent, sent, text, people, conversation(read, people, where));
    }

    /** The private conversation with the same people that goes on, or a new one. */
    private static ThreadId conversation(AdviceOptions.Read read, TreeSet<PersonId> people, Platform where) {
        PersonId me = read.owner().id();
        Optional<Message> latest = read.situation().facts().stream()
                .filter(Message.class::isInstance)
                .map(Message.class::cast)
                .filter(each -> each.platform().equals(where) && everybody(each).equals(with(people, me)))
                .max((one, other) -> one.at().compareTo(other.at()));
        return latest.map(Message::thread).orElseGet(() -> new ThreadId(ID.value()));
    }

    private static TreeSet<PersonId> everybody(Message message) {
        return with(new TreeSet<>(message.mentions()), message.author());
    }

    private static TreeSet<PersonId> with(TreeSet<PersonId> people, PersonId one) {
        TreeSet<PersonId> all = new TreeSet<>(people);
        all.add(one);
        return all;
    }

    private String text() {
        try {
            if (draft.equals(STANDARD_INPUT)) {
                // A file that is a pipe cannot tell how long it is, which its own readNBytes asks in some versions of
                // Java.
                byte[] read = new BufferedInputStream(in).readNBytes(Lines.LONGEST);
                return new String(read, StandardCharsets.UTF_8).strip();
            }
            Path path = Typed.file(draft);
            return Files.readString(path).strip();
        } catch (CharacterCodingException otherEncoding) {
            throw RefusalMessage.FILE_NOT_UTF_8.refusal(draft);
        } catch (IOException unreadable) {
            throw RefusalMessage.FILE_UNREADABLE.refusal(draft);
        }
    }
}
