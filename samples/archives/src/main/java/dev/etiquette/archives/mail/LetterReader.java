package dev.etiquette.archives.mail;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.IgnoredKind;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.findings.SourcePlace;
import dev.etiquette.archives.findings.UtteranceVersion;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.archives.text.PlainText;
import dev.etiquette.archives.text.QuotedText;
import dev.etiquette.archives.text.TextDigest;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Reactions;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;

/** Makes a message of each letter of a mailbox. */
final class LetterReader {

    private static final IgnoredKind UNWANTED =
            new IgnoredKind("letter in the junk or the bin", "letters in the junk or the bin");
    private static final IgnoredKind DRAFTS = new IgnoredKind("draft of a letter", "drafts of letters");
    private static final IgnoredKind TO_ONESELF = new IgnoredKind("letter to oneself", "letters to oneself");

    /** So many of each field are read; among more, nobody is spoken to. */
    private static final int MOST_RECIPIENTS = 100;

    private static final Set<String> SENT = Set.of(
            "sent",
            "sent mail",
            "sent items",
            "sent messages",
            "gesendet",
            "gesendete elemente",
            "enviado",
            "enviados",
            "envoyés",
            "éléments envoyés",
            "messages envoyés",
            "inviata",
            "posta inviata",
            "verzonden",
            "verzonden items",
            "itens enviados",
            "wysłane",
            "elementy wysłane",
            "gönderilmiş",
            "gönderilmiş postalar",
            "отправленные");
    private static final Set<String> UNWANTED_FOLDERS = Set.of(
            "spam",
            "junk",
            "junk e-mail",
            "trash",
            "deleted",
            "deleted items",
            "deleted messages",
            "bin",
            "papierkorb",
            "gelöscht",
            "gelöschte elemente",
            "papelera",
            "corbeille",
            "cestino",
            "prullenbak",
            "lixeira",
            "kosz",
            "корзина",
            "спам");
    private static final Set<String> DRAFT_FOLDERS = Set.of(
            "draft",
            "drafts",
            "entwurf",
            "entwürfe",
            "borradores",
            "brouillons",
            "bozze",
            "concepten",
            "rascunhos",
            "szkice",
            "черновики");

    private static final Pattern REPLY = Pattern.compile(
            "(?iu)(?:re|aw|antw|sv|vs|ref|rif|odp|ynt|fwd?|wg|rv|tr|i|enc|doorst)(?:\\[\\d+\\])?\\s*:.*");

    private final SourceDocument source;
    private final ArchiveFindings findings;
    private final PersonRegistry people;
    private final MailOwners counts;
    private final Letters letters;
    private final String folder;
    private final boolean gmail;
    private int number;

    /**
     * Reads the letters of one mailbox.
     *
     * @param gmail whether Gmail wrote the mailbox, and with it the labels of the letters
     */
    LetterReader(SourceDocument source, ArchiveFindings findings, MailOwners counts, Letters letters, boolean gmail) {
        this.source = source;
        this.findings = findings;
        this.people = findings.people();
        this.counts = counts;
        this.letters = letters;
        this.gmail = gmail;
        String name = source.file().substring(source.file().lastIndexOf('/') + 1);
        String box = name.equalsIgnoreCase("mbox") && source.file().contains("/")
                // Apple Mail: a folder "Sent Messages.mbox" holds a file "mbox".
                ? source.file().substring(0, source.file().lastIndexOf('/')).replaceFirst(".*/", "")
                : name;
        this.folder = box.replaceFirst("(?i)\\.(?:mbox|mbx)$", "").toLowerCase(Locale.ROOT);
    }

    /** Reads the letter that a mailbox has come to. */
    void read(MailboxStream mailbox) throws IOException {
        number++;
        SourcePlace place = source.at("letter " + number + " (line " + mailbox.line() + ")");
        try {
            Letter letter = Letter.read(mailbox, findings.limits().itemCharacters());
            if (letter.whole()) {
                read(letter, mailbox.startLine(), place);
            } else {
                findings.addSkipped(place.problem(
                        "its text is longer than " + findings.limits().itemCharacters() + " bytes"));
            }
        } catch (MimeException malformed) {
            findings.addSkipped(
                    place.problem("its header is too long or is none; expected fields such as \"From: …\""));
        }
    }

    private void read(Letter letter, String startLine, SourcePlace place) {
        LetterHeader header = letter.header();
        Set<String> labels = labels(header);
        if (isIn(labels, UNWANTED_FOLDERS) || isExpunged(header)) {
            findings.addIgnored(UNWANTED);
            return;
        } else if (isIn(labels, DRAFT_FOLDERS)) {
            findings.addIgnored(DRAFTS);
            return;
        }
        List<MailAddress> writers = header.addresses("from");
        Optional<Instant> at = MailDate.of(header.raw("date")).or(() -> MailDate.ofStart(startLine));
        if (writers.isEmpty()) {
            findings.addSkipped(place.problem(
                    "it does not say who wrote it; expected a field such as \"From: ann@bakery.example\""));
        } else if (at.isEmpty()) {
            findings.addSkipped(place.problem("its date \"" + QuotedText.of(header.raw("date"))
                    + "\" cannot be read; expected one such as \"Fri, 27 Feb 2026 17:00:00 +0100\""));
        } else {
            say(letter, writer(writers.get(0), header), at.get(), isIn(labels, SENT), place);
        }
    }

    /** A form on a page of the web writes in the name of a person, and names them as the one to answer. */
    private static MailAddress writer(MailAddress from, LetterHeader header) {
        List<MailAddress> answered = from.isMachine() ? header.addresses("reply-to") : List.of();
        return answered.size() == 1 && !answered.get(0).isMachine() ? answered.get(0) : from;
    }

    private void say(Letter letter, MailAddress from, Instant at, boolean sent, SourcePlace place) {
        LetterHeader header = letter.header();
        String writer = add(from);
        Set<Mark> marks = Sender.marks(header, from);
        Set<String> readers = new LinkedHashSet<>();
        for (String field : List.of("to", "cc", "bcc")) {
            header.addresses(field).stream().limit(MOST_RECIPIENTS).forEach(each -> readers.add(add(each)));
        }
        if (!sent) {
            // Whoever has it in the mailbox reads it, also where it went to them in secret.
            header.addresses("delivered-to").stream().limit(1).forEach(each -> readers.add(add(each)));
        }
        Set<String> involved = new LinkedHashSet<>(readers);
        involved.add(writer);
        counts.add(writer, readers, involved, sent);
        readers.remove(writer);
        if (readers.isEmpty()
                && involved.size() == 1
                && !header.raw("to").isEmpty()
                && marks.isEmpty()
                && !header.addresses("to").isEmpty()) {
            findings.addIgnored(TO_ONESELF);
            return;
        }
        if (readers.isEmpty()) {
            // Nobody is named, so it went to the owner, and in secret to others.
            readers.add(source.export().ownerPlaceholder());
        }
        String id = header.ids("message-id").stream()
                .findFirst()
                .orElseGet(() -> "mid:" + TextDigest.of(writer, at.toString(), header.raw("subject")));
        UtteranceVersion said = new UtteranceVersion(
                id,
                List.of(),
                writer,
                Optional.of(at),
                at,
                words(letter, from.name()),
                UtteranceVersion.Audience.privateTo(List.copyOf(readers)),
                List.of(),
                answers(header),
                "",
                Reactions.NONE,
                place);
        if (sent) {
            letters.addSent(said, from.name());
        } else if (Sender.isOfPersonByList(header, from)) {
            letters.addByList(said, marks, source.export().ownerPlaceholder());
        } else {
            letters.add(said, marks);
        }
    }

    /** The subject is part of what is said where the letter says nothing else, or where it asks in a first letter. */
    private static String words(Letter letter, String writer) {
        String words = Signature.without(letter.words(), writer);
        String subject = PlainText.line(letter.header().text("subject"));
        boolean first = !REPLY.matcher(subject).matches();
        boolean asks = first && subject.endsWith("?") && !words.contains(subject);
        return words.isEmpty() || asks ? (subject + "\n" + words).strip() : words;
    }

    private static List<String> answers(LetterHeader header) {
        List<String> answers = new ArrayList<>(header.ids("in-reply-to"));
        List<String> references = header.ids("references");
        for (int at = references.size() - 1; at >= 0; at--) {
            if (!answers.contains(references.get(at)) && answers.size() < 50) {
                answers.add(references.get(at));
            }
        }
        return answers;
    }

    private String add(MailAddress address) {
        people.add(address.id(), Platform.EMAIL);
        people.addHandle(address.id(), address.withoutTag());
        people.addName(address.id(), address.name());
        people.addEmail(address.id(), address.withoutTag());
        return address.id();
    }

    /** The folders of a letter: the name of the file, and where that says nothing, labels of Gmail. */
    private Set<String> labels(LetterHeader header) {
        Set<String> labels = new LinkedHashSet<>(Set.of(folder));
        if (gmail && !isNamed(labels)) {
            Arrays.stream(header.text("x-gmail-labels").split(","))
                    .map(each -> each.strip().replaceAll("^\"|\"$", "").toLowerCase(Locale.ROOT))
                    .forEach(labels::add);
        }
        return labels;
    }

    private static boolean isNamed(Set<String> folders) {
        return isIn(folders, SENT) || isIn(folders, UNWANTED_FOLDERS) || isIn(folders, DRAFT_FOLDERS);
    }

    private static boolean isIn(Set<String> labels, Set<String> folders) {
        return labels.stream().anyMatch(folders::contains);
    }

    /** Thunderbird keeps deleted letters in the file until it is compacted: flag 8. */
    private static boolean isExpunged(LetterHeader header) {
        String status = header.raw("x-mozilla-status");
        return status.matches("[0-9a-fA-F]{4}") && (Integer.parseInt(status, 16) & 0x8) != 0;
    }
}
