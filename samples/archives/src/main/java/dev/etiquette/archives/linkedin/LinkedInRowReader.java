package dev.etiquette.archives.linkedin;

import dev.etiquette.archives.activitystreams.ActivityReader;
import dev.etiquette.archives.csv.CsvRow;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.people.ClosedGroups;
import dev.etiquette.archives.text.IsoTime;
import dev.etiquette.archives.text.PlainText;
import dev.etiquette.archives.text.QuotedText;
import dev.etiquette.model.Times;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The rows of one table, put into findings. */
public final class LinkedInRowReader {

    /** How rows are called that are of no use here, by intention. */
    public static final String DRAFTS = "that are drafts of messages, never sent";

    public static final String SPAM = "that are messages in the spam folder";
    public static final String ADVERTISEMENTS = "that are advertisements by LinkedIn";
    public static final String MACHINES = "that are talks with LinkedIn's own assistants";
    public static final String HIDDEN = "that are connections who hide their profile";
    public static final String REACTIONS = "that are your reactions to posts";
    public static final String REPOSTS = "that are reposts of what others wrote";

    private static final Set<String> YES = Set.of("yes", "true", "1", "y");
    private static final Set<String> EVERYBODY = Set.of("PUBLIC", "ANYONE", "LOGGED_IN", "LOGGED_IN_MEMBERS");
    private static final Set<String> CIRCLES = Set.of("CONNECTIONS", "MEMBER_NETWORK", "CONNECTIONS_ONLY", "GROUP");
    /** How advertisements are laid out by LinkedIn's own editor. */
    private static final String ADVERTISED = "spinmail-quill-editor";

    private static final String MACHINE = ".*(coach|guide_messages|role_play).*";

    private final LinkedInFile kind;
    private final SourceDocument origin;
    private final ArchiveFindings findings;
    private final boolean machine;

    LinkedInRowReader(LinkedInFile kind, SourceDocument origin, ArchiveFindings findings) {
        this.kind = kind;
        this.origin = origin;
        this.findings = findings;
        String file = origin.file().substring(origin.file().lastIndexOf('/') + 1);
        this.machine = file.toLowerCase(Locale.ROOT).matches(MACHINE);
    }

    void read(CsvRow row) {
        if (row.isEmpty()) {
            return;
        }
        SourceDocument.Place place = origin.at(row.where());
        switch (kind) {
            case CONNECTIONS -> connection(row, place);
            case MESSAGES -> message(row, place);
            case INVITATIONS -> invitation(row, place);
            case SHARES -> share(row, place);
            case COMMENTS -> comment(row, place);
            case REACTIONS -> findings.leftAside(REACTIONS);
            case PROFILE -> findings.linkedIn().owner(name(row), url(row.text("Public Profile Url"), place));
        }
    }

    private void connection(CsvRow row, SourceDocument.Place place) {
        String name = name(row);
        String url = url(row.text("URL"), place);
        String email = row.text("Email Address");
        if (name.isEmpty() && url.isEmpty()) {
            findings.leftAside(HIDDEN);
            return;
        }
        time(row, "Connected On", place, true).ifPresent(at -> {
            findings.linkedIn().connected(new LinkedInConnection(name, url, email, at, place));
        });
    }

    private void message(CsvRow row, SourceDocument.Place place) {
        String url = row.text("SENDER PROFILE URL");
        String content = row.raw("CONTENT");
        if (machine) {
            findings.leftAside(MACHINES);
        } else if (isYes(row, "IS MESSAGE DRAFT") || isYes(row, "IS CONVERSATION DRAFT")) {
            findings.leftAside(DRAFTS);
        } else if (row.text("FOLDER").equalsIgnoreCase("SPAM")) {
            findings.leftAside(SPAM);
        } else if (url.isEmpty() && content.contains(ADVERTISED)) {
            findings.leftAside(ADVERTISEMENTS);
        } else if (!ActivityReader.usable(row.text("CONVERSATION ID"))) {
            findings.skipped(place.skipped("it names no conversation"));
        } else if (url.isEmpty() && row.text("FROM").isEmpty()) {
            findings.skipped(place.skipped("it does not say who wrote it"));
        } else {
            time(row, "DATE", place, false).ifPresent(at -> message(row, url(url, place), at, content, place));
        }
    }

    private void message(CsvRow row, String sender, Instant at, String content, SourceDocument.Place place) {
        String to = PlainText.line(row.text("TO"));
        List<String> recipients = findings.linkedIn().profiles(row.text("RECIPIENT PROFILE URLS"));
        long names = to.chars().filter(each -> each == ',').count();
        if (Math.max(names, recipients.size()) > ClosedGroups.MOST_MEMBERS) {
            findings.skipped(place.skipped("it is sent to more than " + ClosedGroups.MOST_MEMBERS + " people"));
            return;
        }
        findings.linkedIn()
                .said(LinkedInMessage.of(
                        row.text("CONVERSATION ID"),
                        PlainText.line(row.text("FROM")),
                        sender,
                        to,
                        recipients,
                        at,
                        content,
                        place));
    }

    private void invitation(CsvRow row, SourceDocument.Place place) {
        String direction = row.text("Direction").toUpperCase(Locale.ROOT);
        boolean mine = direction.equals("OUTGOING");
        if (!mine && !direction.equals("INCOMING")) {
            findings.skipped(place.skipped(
                    "its direction \"" + QuotedText.of(direction) + "\" is neither INCOMING nor OUTGOING"));
            return;
        }
        time(row, "Sent At", place, false).ifPresent(at -> {
            String from = PlainText.line(row.text("From"));
            String to = PlainText.line(row.text("To"));
            String inviter = url(row.text("inviterProfileUrl"), place);
            String invitee = url(row.text("inviteeProfileUrl"), place);
            LinkedInInvitation invitation = new LinkedInInvitation(
                    mine,
                    mine ? to : from,
                    mine ? invitee : inviter,
                    mine ? from : to,
                    mine ? inviter : invitee,
                    at,
                    LinkedInText.of(row.raw("Message")),
                    place);
            if (invitation.name().isEmpty() && invitation.url().isEmpty()) {
                findings.skipped(place.skipped("it does not say who the other one is"));
            } else {
                findings.linkedIn().invited(invitation);
            }
        });
    }

    private void share(CsvRow row, SourceDocument.Place place) {
        String commentary = row.raw("ShareCommentary");
        String shared = row.text("SharedUrl");
        String visibility = row.text("Visibility").toUpperCase(Locale.ROOT);
        String stated = commentary.strip();
        boolean shifted = visibility.isEmpty()
                && (EVERYBODY.contains(stated) || CIRCLES.contains(stated))
                && !shared.isEmpty()
                && !shared.startsWith("http");
        if (shifted) {
            // Some archives put the readers under the commentary's heading, and the commentary under the next.
            visibility = stated;
            commentary = row.raw("SharedUrl");
            shared = "";
        }
        String text = LinkedInText.commentary(commentary);
        if (text.isEmpty() && LinkedInPosts.isPost(shared)) {
            findings.leftAside(REPOSTS);
            return;
        }
        Optional<String> id = LinkedInPosts.id(row.text("ShareLink"));
        if (id.isEmpty()) {
            findings.skipped(place.skipped("its ShareLink \"" + QuotedText.of(row.text("ShareLink"))
                    + "\" is not the address of a post on LinkedIn"));
            return;
        }
        boolean circle = CIRCLES.contains(visibility);
        Optional<Instant> at = time(row, "Date", place, false);
        if (at.isPresent()) {
            findings.people().isCollection(LinkedInPosts.CONNECTIONS);
            findings.said(LinkedInPosts.share(id.get(), at.get(), text.isEmpty() ? shared : text, circle, place));
        }
    }

    private void comment(CsvRow row, SourceDocument.Place place) {
        String link = row.text("Link");
        Optional<String> answered = LinkedInPosts.id(link);
        if (answered.isEmpty()) {
            findings.skipped(
                    place.skipped("its link \"" + QuotedText.of(link) + "\" is not the address of a post on LinkedIn"));
            return;
        }
        String text = LinkedInText.commentary(row.raw("Message"));
        time(row, "Date", place, false)
                .ifPresent(at ->
                        findings.linkedIn().commented(LinkedInPosts.comment(link, answered.get(), at, text, place)));
    }

    /** The moment in a column; a row without one that can be read is skipped, unless it may be unknown. */
    private Optional<Instant> time(CsvRow row, String column, SourceDocument.Place place, boolean mayBeMissing) {
        String text = row.text(column);
        if (text.isEmpty() && mayBeMissing) {
            return Optional.of(Times.ALWAYS);
        }
        Optional<IsoTime.Moment> moment = LinkedInDates.parse(text);
        if (moment.isEmpty()) {
            findings.skipped(place.skipped(
                    text.isEmpty()
                            ? "it has no date"
                            : "its " + column + " \"" + QuotedText.of(text) + "\" is no date that is known"));
        } else if (moment.get().local()) {
            findings.localTime();
        }
        return moment.map(IsoTime.Moment::at);
    }

    /** One form of an address; what is no profile is as good as none, and is told. */
    private String url(String address, SourceDocument.Place place) {
        Optional<String> url = findings.linkedIn().profile(address);
        if (url.isEmpty() && !address.isEmpty()) {
            findings.skipped(place.skipped(
                    "\"" + QuotedText.of(address) + "\" is not the address of a profile; the name alone was used"));
        }
        return url.orElse("");
    }

    private static String name(CsvRow row) {
        String name = row.text("First Name") + " " + row.text("Last Name");
        return PlainText.line(name.substring(0, Math.min(name.length(), 200)));
    }

    private static boolean isYes(CsvRow row, String column) {
        return YES.contains(row.text(column).toLowerCase(Locale.ROOT));
    }
}
