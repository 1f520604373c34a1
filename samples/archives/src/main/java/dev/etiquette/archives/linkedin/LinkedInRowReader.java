package dev.etiquette.archives.linkedin;

import dev.etiquette.archives.csv.CsvRow;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.IgnoredKind;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.findings.SourcePlace;
import dev.etiquette.archives.people.ClosedGroups;
import dev.etiquette.archives.people.PersonName;
import dev.etiquette.archives.text.Identifiers;
import dev.etiquette.archives.text.IsoTime;
import dev.etiquette.archives.text.PlainText;
import dev.etiquette.archives.text.TextDigest;
import dev.etiquette.model.Times;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads the rows of one table into findings. */
final class LinkedInRowReader {

    private static final IgnoredKind DRAFTS =
            new IgnoredKind("draft of a message, never sent", "drafts of messages, never sent");
    private static final IgnoredKind SPAM =
            new IgnoredKind("message in the spam folder", "messages in the spam folder");
    private static final IgnoredKind ADVERTISEMENTS =
            new IgnoredKind("advertisement by LinkedIn", "advertisements by LinkedIn");
    private static final IgnoredKind ASSISTANTS =
            new IgnoredKind("talk with one of LinkedIn's own assistants", "talks with LinkedIn's own assistants");
    private static final IgnoredKind HIDDEN =
            new IgnoredKind("connection who hides the profile", "connections who hide their profile");
    private static final IgnoredKind REACTIONS =
            new IgnoredKind("reaction of yours to a post", "reactions of yours to posts");
    private static final IgnoredKind REPOSTS =
            new IgnoredKind("repost of what somebody else wrote", "reposts of what others wrote");

    private static final Set<String> YES = Set.of("yes", "true", "1", "y");
    private static final Set<String> EVERYBODY = Set.of("PUBLIC", "ANYONE", "LOGGED_IN", "LOGGED_IN_MEMBERS");
    private static final Set<String> CONNECTIONS_ONLY =
            Set.of("CONNECTIONS", "MEMBER_NETWORK", "CONNECTIONS_ONLY", "GROUP");
    /** A style class that LinkedIn's own editor puts into advertisements. */
    private static final String ADVERTISED = "spinmail-quill-editor";

    private static final String ASSISTANT_FILE = ".*(coach|guide_messages|role_play).*";

    private final LinkedInFile kind;
    private final SourceDocument source;
    private final ArchiveFindings findings;
    private final LinkedInRows rows;
    private final boolean assistant;

    LinkedInRowReader(LinkedInFile kind, SourceDocument source, ArchiveFindings findings, LinkedInRows rows) {
        this.kind = kind;
        this.source = source;
        this.findings = findings;
        this.rows = rows;
        String file = source.file().substring(source.file().lastIndexOf('/') + 1);
        this.assistant = file.toLowerCase(Locale.ROOT).matches(ASSISTANT_FILE);
    }

    /** Reads one row. */
    void read(CsvRow row) {
        if (row.isEmpty()) {
            return;
        }
        SourcePlace place = source.at(row.where());
        switch (kind) {
            case CONNECTIONS -> connection(row, place);
            case MESSAGES -> message(row, place);
            case OLD_MESSAGES -> oldMessage(row, place);
            case INVITATIONS -> invitation(row, place);
            case SHARES -> share(row, place);
            case COMMENTS -> comment(row, place);
            case REACTIONS -> findings.addIgnored(REACTIONS);
            case PROFILE -> rows.addOwner(name(row), url(row.text("Public Profile Url"), place));
        }
    }

    private void connection(CsvRow row, SourcePlace place) {
        String name = name(row);
        String url = url(row.text("URL"), place);
        String email = row.text("Email Address");
        if (name.isEmpty() && url.isEmpty()) {
            findings.addIgnored(HIDDEN);
            return;
        }
        time(row, "Connected On", place, true).ifPresent(at -> {
            rows.addConnection(new LinkedInConnection(name, url, email, at, place));
        });
    }

    private void message(CsvRow row, SourcePlace place) {
        String url = row.text("SENDER PROFILE URL");
        String content = row.raw("CONTENT");
        if (assistant) {
            findings.addIgnored(ASSISTANTS);
        } else if (isYes(row, "IS MESSAGE DRAFT") || isYes(row, "IS CONVERSATION DRAFT")) {
            findings.addIgnored(DRAFTS);
        } else if (row.text("FOLDER").equalsIgnoreCase("SPAM")) {
            findings.addIgnored(SPAM);
        } else if (url.isEmpty() && content.contains(ADVERTISED)) {
            findings.addIgnored(ADVERTISEMENTS);
        } else if (!Identifiers.isUsable(row.text("CONVERSATION ID"))) {
            findings.addSkipped(place.problem(LinkedInProblems.NO_CONVERSATION));
        } else if (url.isEmpty() && row.text("FROM").isEmpty()) {
            findings.addSkipped(place.problem(LinkedInProblems.NO_SENDER));
        } else {
            time(row, "DATE", place, false).ifPresent(at -> message(row, url(url, place), at, content, place));
        }
    }

    private void message(CsvRow row, String sender, Instant at, String content, SourcePlace place) {
        String to = PlainText.line(row.text("TO"));
        List<String> recipients = rows.profiles(row.text("RECIPIENT PROFILE URLS"));
        long names = to.chars().filter(each -> each == ',').count();
        if (Math.max(names, recipients.size()) > ClosedGroups.MOST_MEMBERS) {
            findings.addSkipped(place.problem(LinkedInProblems.TOO_MANY_RECIPIENTS));
            return;
        }
        rows.addMessage(LinkedInMessage.of(
                row.text("CONVERSATION ID"),
                PlainText.line(row.text("FROM")),
                sender,
                to,
                recipients,
                at,
                content,
                place));
    }

    /** A message of 2018: its conversation is that of the people whom it names. */
    private void oldMessage(CsvRow row, SourcePlace place) {
        String from = PlainText.line(row.text("FROM"));
        String to = PlainText.line(row.text("TO"));
        if (row.text("FOLDER").toUpperCase(Locale.ROOT).contains("SPAM")) {
            findings.addIgnored(SPAM);
        } else if (row.text("FOLDER").toUpperCase(Locale.ROOT).contains("DRAFT")) {
            findings.addIgnored(DRAFTS);
        } else if (from.isEmpty()) {
            findings.addSkipped(place.problem(LinkedInProblems.NO_SENDER));
        } else if (PersonName.split(to).size() > ClosedGroups.MOST_MEMBERS) {
            findings.addSkipped(place.problem(LinkedInProblems.TOO_MANY_RECIPIENTS));
        } else {
            time(row, "DATE", place, false).ifPresent(at -> {
                List<String> others = PersonName.split(to);
                if (row.text("DIRECTION").equalsIgnoreCase("OUTGOING")) {
                    rows.addOwnerSide(from);
                } else if (row.text("DIRECTION").equalsIgnoreCase("INCOMING") && others.size() == 1) {
                    rows.addOwnerSide(others.get(0));
                }
                SortedSet<String> members = new TreeSet<>();
                members.add(PersonName.key(from));
                others.forEach(other -> members.add(PersonName.key(other)));
                String talk = "linkedin:talk:" + TextDigest.of(members.toArray(String[]::new));
                rows.addMessage(LinkedInMessage.of(talk, from, "", to, List.of(), at, row.raw("CONTENT"), place));
            });
        }
    }

    private void invitation(CsvRow row, SourcePlace place) {
        String direction = row.text("Direction").toUpperCase(Locale.ROOT);
        boolean mine = direction.equals("OUTGOING");
        if (!mine && !direction.equals("INCOMING")) {
            findings.addSkipped(place.problem(LinkedInProblems.unknownDirection(direction)));
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
                findings.addSkipped(place.problem(LinkedInProblems.NO_OTHER_PERSON));
            } else {
                rows.addInvitation(invitation);
            }
        });
    }

    private void share(CsvRow row, SourcePlace place) {
        String commentary = row.raw("ShareCommentary");
        String shared = row.text("SharedUrl");
        String visibility = row.text("Visibility").toUpperCase(Locale.ROOT);
        String stated = commentary.strip();
        boolean shifted = visibility.isEmpty()
                && (EVERYBODY.contains(stated) || CONNECTIONS_ONLY.contains(stated))
                && !shared.isEmpty()
                && !shared.startsWith("http");
        if (shifted) {
            // In some archives the columns are shifted: the visibility is in the column of the commentary.
            visibility = stated;
            commentary = row.raw("SharedUrl");
            shared = "";
        }
        String text = LinkedInText.commentary(commentary);
        if (text.isEmpty() && LinkedInPosts.isPost(shared)) {
            findings.addIgnored(REPOSTS);
            return;
        }
        Optional<String> id = LinkedInPosts.id(row.text("ShareLink"));
        if (id.isEmpty()) {
            findings.addSkipped(place.problem(LinkedInProblems.noPost("ShareLink", row.text("ShareLink"))));
            return;
        }
        boolean connectionsOnly = CONNECTIONS_ONLY.contains(visibility);
        Optional<Instant> at = time(row, "Date", place, false);
        if (at.isPresent()) {
            findings.people().addCollection(LinkedInPosts.CONNECTIONS);
            findings.addUtterance(
                    LinkedInPosts.share(id.get(), at.get(), text.isEmpty() ? shared : text, connectionsOnly, place));
        }
    }

    private void comment(CsvRow row, SourcePlace place) {
        String link = row.text("Link");
        Optional<String> answered = LinkedInPosts.id(link);
        if (answered.isEmpty()) {
            findings.addSkipped(place.problem(LinkedInProblems.noPost("link", link)));
            return;
        }
        String text = LinkedInText.commentary(row.raw("Message"));
        time(row, "Date", place, false)
                .ifPresent(at -> rows.addComment(LinkedInPosts.comment(link, answered.get(), at, text, place)));
    }

    /** The time in a column. A row without a readable time is skipped; a missing time may be allowed. */
    private Optional<Instant> time(CsvRow row, String column, SourcePlace place, boolean mayBeMissing) {
        String text = row.text(column);
        if (text.isEmpty() && mayBeMissing) {
            return Optional.of(Times.ALWAYS);
        }
        Optional<IsoTime.Moment> moment = LinkedInDates.parse(text);
        if (moment.isEmpty()) {
            findings.addSkipped(place.problem(
                    text.isEmpty() ? LinkedInProblems.NO_DATE : LinkedInProblems.unreadableDate(column, text)));
        } else if (moment.get().local()) {
            findings.addLocalTime();
        }
        return moment.map(IsoTime.Moment::at);
    }

    /** The normal form of the address of a profile; empty, and reported, when it is not one. */
    private String url(String address, SourcePlace place) {
        Optional<String> url = rows.profile(address);
        if (url.isEmpty() && !address.isEmpty()) {
            findings.addSkipped(place.problem(LinkedInProblems.noProfile(address)));
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
