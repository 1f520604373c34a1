package dev.etiquette.archives.mail;

import static dev.etiquette.archives.ArchiveAssertions.single;
import static dev.etiquette.archives.ArchiveAssertions.texts;
import static dev.etiquette.archives.ArchiveAssertions.utterance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Marks;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mailboxes, with what mail programs put into them. */
class MailboxesTest {

    private static final ImportOptions MAYA = ImportOptions.NONE.withOwner("maya@maya.example");
    private static final String START = "From ann@bakery.example Fri Feb 27 17:00:00 2026\n";

    @TempDir
    private Path folder;

    private ImportedArchive read(String name, String mailbox) {
        ArchiveFolder.nameless(folder).file(name, mailbox.getBytes(StandardCharsets.ISO_8859_1));
        return Archives.read(List.of(folder), MAYA);
    }

    private ImportedArchive inbox(String... letters) {
        return read("Inbox.mbox", String.join("\n", letters));
    }

    private static String letter(String id, String more, String text) {
        return START + "From: Ann Berg <Ann@Bakery.example>\nTo: Maya <maya@maya.example>\n"
                + "Date: Fri, 27 Feb 2026 17:00:00 +0100\nMessage-ID: <" + id + ">\n" + more + "\n" + text + "\n";
    }

    @Test
    void a_letter_is_a_message_by_email() {
        Utterance said = single(inbox(letter("1@x", "Subject: Oven\n", "Which oven do you bake in?\n")));
        assertThat(said.id()).isEqualTo(new UtteranceId("mid:1@x"));
        assertThat(said.platform()).isEqualTo(Platform.EMAIL);
        assertThat(said.author()).isEqualTo(new PersonId("mailto:ann@bakery.example"));
        assertThat(said.mentions()).containsExactly(new PersonId("mailto:maya@maya.example"));
        assertThat(said.at()).isEqualTo(Instant.parse("2026-02-27T16:00:00Z"));
        assertThat(said.text()).isEqualTo("Which oven do you bake in?");
    }

    @Test
    void people_have_names_addresses_and_several_of_them_read_it() {
        ImportedArchive archive = inbox(START + "From: =?utf-8?q?J=C3=B6rg?= <joerg@mill.example>\n"
                + "To: \"Falk, Maya\" <maya@maya.example>, undisclosed-recipients:;\nCc: Ben <ben@mill.example>,\n Mia <MIA@mill.example>\n"
                + "Date: Fri, 27 Feb 2026 17:00 +0100 (CET)\nMessage-ID: <1@x>\n\nHello\n");
        assertThat(archive.contacts()).extracting(Contact::name).containsExactly("Jörg");
        assertThat(archive.contacts().get(0).handles()).containsEntry(Platform.EMAIL, "joerg@mill.example");
        assertThat(archive.utterances().get(0).mentions())
                .extracting(PersonId::value)
                .containsExactly("mailto:ben@mill.example", "mailto:maya@maya.example", "mailto:mia@mill.example");
    }

    @Test
    void answers_are_in_the_conversation_of_what_they_answer_also_where_that_is_not_here() {
        ImportedArchive archive = inbox(
                letter("1@x", "References: <0@x>\n", "One\n"),
                letter("2@x", "In-Reply-To: <1@x>\nReferences: <0@x>\n <1@x>\n", "Two\n"),
                letter("3@x", "References: <0@x>\n", "Three\n"),
                letter("4@x", "", "Four\n"));
        assertThat(archive.utterances())
                .extracting(said -> said.thread().value())
                .containsOnly("mid:0@x", "mid:4@x");
        assertThat(utterance(archive, "mid:2@x").thread())
                .isEqualTo(utterance(archive, "mid:3@x").thread());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-generated",
                "Precedence: bulk",
                "precedence: List",
                "List-Id: <bakers.lists.example>",
                "List-Unsubscribe: <mailto:leave@lists.example>",
                "X-Auto-Response-Suppress: All",
                "Return-Path: <>",
                "Content-Type: multipart/report; boundary=x",
                "Feedback-ID: 1:2:3:x"
            })
    void what_a_machine_sent_or_somebody_sent_to_many_is_automatic(String field) {
        ImportedArchive archive = inbox(letter("1@x", field + "\n", "Which oven do you bake in?\n"));
        assertThat(archive.marks()).containsExactly(new Marks(new UtteranceId("mid:1@x"), Set.of(Mark.AUTOMATIC)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "noreply@shop.example",
                "do-not-reply@shop.example",
                "shop.noreply+7@shop.example",
                "MAILER-DAEMON@x.example",
                "notifications@forge.example"
            })
    void nobody_reads_what_is_written_to_such_an_address(String address) {
        ImportedArchive archive = inbox(START + "From: " + address + "\nTo: maya@maya.example\n"
                + "Date: Fri, 27 Feb 2026 17:00:00 +0100\nMessage-ID: <1@x>\n\nIs it you?\n");
        assertThat(archive.marks()).extracting(Marks::marks).containsExactly(Set.of(Mark.AUTOMATIC));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: no",
                "X-Auto-Response-Suppress: None",
                "Subject: Precedence: bulk",
                "X-Priority: 1"
            })
    void a_person_is_no_machine(String field) {
        assertThat(inbox(letter("1@x", field + "\n", "Which oven?\n")).marks()).isEmpty();
    }

    @Test
    void an_answer_in_somebodys_absence_is_one() {
        ImportedArchive archive =
                inbox(letter("1@x", "Auto-Submitted: auto-replied (vacation)\n", "I am away until 9 March.\n"));
        assertThat(archive.marks()).extracting(Marks::marks).containsExactly(Set.of(Mark.OUT_OF_OFFICE));
    }

    @Test
    void of_several_parts_the_plain_one_is_read_and_no_attachment() {
        String mixed = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"b\"\n";
        String text = "--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nAttached\n"
                + "--b\nContent-Type: multipart/alternative; boundary=c\n\n"
                + "--c\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nGr=FC=DFe=\n an alle\n"
                + "--c\nContent-Type: text/html\n\n<p>Other</p>\n--c--\n"
                + "--b\nContent-Type: message/rfc822\n\nSubject: x\n\nWithin\n--b--\n";
        assertThat(single(inbox(letter("1@x", mixed, text))).text()).isEqualTo("Grüße an alle");
    }

    @Test
    void html_alone_is_read_as_text() {
        String html = "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n";
        String body = Base64.getMimeEncoder()
                .encodeToString("<p>Which <b>oven</b>, Jörg?</p>".getBytes(StandardCharsets.UTF_8));
        assertThat(single(inbox(letter("1@x", html, body + "\n"))).text()).isEqualTo("Which oven, Jörg?");
    }

    @Test
    void lines_that_begin_with_from_belong_to_the_letter() {
        ImportedArchive archive = inbox(
                letter(
                        "1@x",
                        "",
                        "Look:\n>From the oven it came.\n>>From me.\nFrom here on\n\nFrom now on it rests.\n"),
                letter("2@x", "", "Two\n"));
        assertThat(archive.skipped()).isEmpty();
        assertThat(texts(archive))
                .contains("Look:\nFrom the oven it came.\nFrom here on\n\nFrom now on it rests.", "Two");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "From 1712345678901234567@xxx Mon Apr 01 10:00:00 +0000 2024",
                "From - Mon Apr 01 10:00:00 2024",
                "From ann@bakery.example  Mon Apr  1 10:00:00 2024",
                "From MAILER-DAEMON Mon Apr 01 10:00:00 2024"
            })
    void letters_begin_as_each_program_has_it(String start) {
        ImportedArchive archive = read(
                "All mail Including Spam and Trash.mbox",
                start
                        + "\r\nFrom: ann@bakery.example\r\nTo: maya@maya.example\r\nX-GM-THRID: 1\r\nMessage-ID: <1@x>\r\n\r\nHello\r\n\r\n"
                        + start
                        + "\r\nFrom: ann@bakery.example\r\nTo: maya@maya.example\r\nMessage-ID: <2@x>\r\n\r\nHello\r\n");
        assertThat(archive.skipped()).isEmpty();
        assertThat(archive.utterances())
                .hasSize(2)
                .allSatisfy(said -> assertThat(said.at()).isEqualTo(Instant.parse("2024-04-01T10:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fri, 27 Feb 2026 17:00:00 +0100 | 2026-02-27T16:00:00Z",
                "27 Feb 2026 17:00 +0100 (CET) | 2026-02-27T16:00:00Z",
                "Fri, 27 Feb 26 17:00:00 GMT | 2026-02-27T17:00:00Z",
                "Fri, 27 Feb 2026 17:00:00 EST | 2026-02-27T22:00:00Z",
                "Fri, 27-Feb-2026 17:00:00 -0000 | 2026-02-27T17:00:00Z",
                "nonsense | 2026-02-27T17:00:00Z"
            })
    void dates_are_read_in_their_old_forms_else_from_the_first_line(String date, String at) {
        ImportedArchive archive = inbox(START + "From: ann@bakery.example\nTo: maya@maya.example\nDate: " + date
                + "\nMessage-ID: <1@x>\n\nHello\n");
        assertThat(single(archive).at()).isEqualTo(Instant.parse(at));
    }

    @Test
    void the_subject_of_a_first_letter_counts_where_it_asks_or_stands_alone() {
        ImportedArchive archive = inbox(
                letter("1@x", "Subject: Lunch on Friday?\n", "I would pay.\n"),
                letter("2@x", "Subject: Re: Lunch on Friday?\n", "Yes.\n"),
                letter("3@x", "Subject: Please call me\n", "-- \nAnn\n"),
                letter("4@x", "Subject: Oven\n", "It is hot.\n"));
        assertThat(texts(archive))
                .containsExactlyInAnyOrder("Lunch on Friday?\nI would pay.", "Yes.", "Please call me", "It is hot.");
    }

    @Test
    void sent_letters_say_whose_mailbox_it_is_also_with_two_addresses() {
        String sent =
                "From %s Fri Feb 27 17:00:00 2026\nFrom: Maya <%s>\nTo: ann@bakery.example\nMessage-ID: <%s>\n\nHello\n";
        ArchiveFolder.nameless(folder)
                .file(
                        "Sent.mbox",
                        sent.formatted("m@x", "maya@maya.example", "1@x") + "\n"
                                + sent.formatted("m@x", "maya@maya.example", "2@x") + "\n"
                                + sent.formatted("m@x", "maya@maya.example", "5@x") + "\n"
                                + sent.formatted("m@x", "maya@maya.example", "6@x") + "\n"
                                + sent.formatted("m@x", "info@maya.example", "7@x") + "\n"
                                + sent.formatted("m@x", "info@maya.example", "8@x") + "\n"
                                + sent.formatted("m@x", "info@maya.example", "3@x"))
                .file(
                        "Inbox.mbox",
                        letter("4@x", "", "To you\n").replace("<maya@maya.example>", "<info@maya.example>"));
        ImportedArchive archive = Archives.read(List.of(folder), ImportOptions.NONE);
        assertThat(archive.owner().id()).isEqualTo(new PersonId("mailto:maya@maya.example"));
        assertThat(archive.utterances())
                .filteredOn(said -> said.author().equals(archive.owner().id()))
                .hasSize(7);
        assertThat(utterance(archive, "mid:4@x").mentions())
                .containsExactly(archive.owner().id());
        assertThat(archive.notes()).anyMatch(note -> note.contains("were taken for one person, you"));
    }

    @Test
    void labels_of_gmail_say_what_was_sent_and_what_is_junk() {
        ImportedArchive archive = read(
                "All mail.mbox",
                String.join(
                        "\n",
                        letter("1@x", "X-GM-THRID: 1\nX-Gmail-Labels: Inbox,Important\n", "One\n"),
                        letter("2@x", "X-GM-THRID: 2\nX-Gmail-Labels: Spam\n", "Two\n"),
                        letter("3@x", "X-GM-THRID: 3\nX-Gmail-Labels: =?UTF-8?Q?Entw=C3=BCrfe?=\n", "Three\n"),
                        letter("4@x", "X-GM-THRID: 4\nX-Mozilla-Status: 0009\n", "Four\n")));
        assertThat(texts(archive)).containsExactly("One");
        assertThat(archive.notes())
                .contains("Ignored: 2 letters in the junk or the bin.", "Ignored: 1 draft of a letter.");
    }

    @Test
    void in_most_letters_is_the_owner_and_of_two_nobody_knows() {
        String from = START + "From: %s\nTo: maya@maya.example\nMessage-ID: <%s>\n\nHello\n";
        ArchiveFolder.nameless(folder)
                .file(
                        "Inbox.mbox",
                        from.formatted("ann@x.example", "1@x") + "\n" + from.formatted("ben@x.example", "2@x"));
        assertThat(Archives.read(List.of(folder), ImportOptions.NONE).owner().id())
                .isEqualTo(new PersonId("mailto:maya@maya.example"));
        ArchiveFolder.nameless(folder).file("Inbox.mbox", from.formatted("ann@x.example", "1@x"));
        assertThatThrownBy(() -> Archives.read(List.of(folder), ImportOptions.NONE))
                .hasMessageContaining("These files may belong to");
    }

    @Test
    void what_cannot_be_read_is_told_by_its_place() {
        ImportedArchive archive = inbox(
                START + "Subject: x\n\nHello\n",
                START.replace("17:00:00", "17:00:99").replace("Feb", "Foo")
                        + "From: ann@x.example\nTo: maya@maya.example\nDate: soon\n\nHello\n",
                letter("3@x", "", "Three\n"));
        assertThat(texts(archive)).containsExactly("Three");
        assertThat(archive.skipped())
                .extracting(SkippedEntry::toString)
                .containsExactly(
                        folder.getFileName()
                                + "/Inbox.mbox, letter 1 (line 1): it does not say who wrote it; expected a field"
                                + " such as \"From: ann@bakery.example\".",
                        folder.getFileName()
                                + "/Inbox.mbox, letter 2 (line 6): its date \"soon\" cannot be read; expected one such"
                                + " as \"Fri, 27 Feb 2026 17:00:00 +0100\".");
    }

    @Test
    void a_question_to_the_owner_and_to_a_list_is_one_to_the_owner() {
        String direct = letter("1@x", "", "Which oven do you bake in?\n");
        String byList = letter("1@x", "List-Id: <bakers.lists.example>\n", "Which oven do you bake in?\n");
        assertThat(inbox(direct, byList).marks()).isEmpty();
        assertThat(inbox(byList, direct).marks()).isEmpty();
        assertThat(inbox(byList, byList).marks()).extracting(Marks::marks).containsExactly(Set.of(Mark.AUTOMATIC));
    }

    @Test
    void the_earlier_of_two_letters_keeps_the_id() {
        String later = letter("1@x", "", "Send me money.\n").replace("27 Feb", "28 Feb");
        ImportedArchive archive =
                inbox(letter("1@x", "", "One\n"), later, later.replace("Ann@Bakery.example", "ann@bread.example"));
        assertThat(utterance(archive, "mid:1@x").text()).isEqualTo("One");
        assertThat(texts(archive)).containsExactly("One", "Send me money.", "Send me money.");
    }

    @Test
    void a_letter_of_somebody_else_among_the_sent_ones_does_not_make_them_the_owner() {
        String sent = START + "From: <%s>\nTo: %s\nMessage-ID: <%s>\n\nHello\n";
        ArchiveFolder.nameless(folder)
                .file(
                        "Sent.mbox",
                        String.join(
                                "\n",
                                sent.formatted("maya@maya.example", "ann@x.example", "1@x"),
                                sent.formatted("maya@maya.example", "ben@x.example", "2@x"),
                                sent.formatted("maya@maya.example", "ben@x.example", "3@x"),
                                sent.formatted("maya@maya.example", "ben@x.example", "4@x"),
                                sent.formatted("ben@x.example", "maya@maya.example", "5@x"),
                                sent.formatted("ben@x.example", "maya@maya.example", "6@x"),
                                sent.formatted("ben@x.example", "maya@maya.example", "7@x"),
                                sent.formatted("ann@y.example", "maya@maya.example", "8@x")));
        ImportedArchive archive = Archives.read(List.of(folder), ImportOptions.NONE);
        assertThat(archive.owner().id()).isEqualTo(new PersonId("mailto:maya@maya.example"));
        assertThat(archive.notes())
                .contains(
                        "Among your sent letters are some of \"mailto:ben@x.example\", who was not taken for you: you wrote to"
                                + " them.",
                        "Among your sent letters are some of \"mailto:ann@y.example\", who was not taken for you: they are"
                                + " too few.")
                .noneMatch(note -> note.contains("were taken for one person, you"));
    }

    @Test
    void labels_that_whoever_sent_the_letter_may_have_given_it_count_for_nothing() {
        String junk = "X-GM-THRID: 1\nX-Gmail-Labels: Spam\n";
        assertThat(texts(inbox(letter("1@x", junk, "One\n"), letter("2@x", "", "Two\n"))))
                .containsExactly("One", "Two");
        ImportedArchive both = read("Spam.mbox", letter("3@x", junk.replace("Spam", "Sent"), "Three\n"));
        assertThat(texts(both)).containsExactly("One", "Two");
        assertThat(both.notes()).contains("Ignored: 1 letter in the junk or the bin.");
    }

    @Test
    void whom_a_letter_was_delivered_to_reads_it_also_with_a_tag() {
        String secret = letter("1@x", "Delivered-To: maya@maya.example\n", "Which oven?\n")
                .replace("To: Maya <maya@maya.example>", "To: ben@mill.example");
        String tagged = letter("2@x", "Delivered-To: maya+bread@maya.example\n", "Which flour?\n")
                .replace("To: Maya <maya@maya.example>", "To: Maya+Bread@maya.example");
        ImportedArchive archive = inbox(secret, tagged);
        assertThat(archive.owner().id()).isEqualTo(new PersonId("mailto:maya@maya.example"));
        assertThat(utterance(archive, "mid:1@x").mentions())
                .containsExactlyInAnyOrder(
                        new PersonId("mailto:ben@mill.example"), new PersonId("mailto:maya@maya.example"));
        assertThat(utterance(archive, "mid:2@x").mentions()).containsExactly(new PersonId("mailto:maya@maya.example"));
    }

    @Test
    void whom_a_form_names_as_the_one_to_answer_wrote_it() {
        String form = letter("1@x", "Reply-To: Ben <ben@mill.example>\n", "Which oven?\n")
                .replace("Ann Berg <Ann@Bakery.example>", "noreply@forms.example");
        String machine = form.replace("1@x", "2@x").replace("ben@mill.example", "no-reply@mill.example");
        ImportedArchive archive = inbox(form, machine);
        assertThat(utterance(archive, "mid:1@x").author()).isEqualTo(new PersonId("mailto:ben@mill.example"));
        assertThat(archive.marks()).extracting(each -> each.utterance().value()).containsExactly("mid:2@x");
    }

    private static final String TO_CHOIR =
            START + "From: Ann Berg <ann@bakery.example>\nTo: Choir <choir@lists.example>\n"
                    + "Date: Fri, 27 Feb 2026 17:00:00 +0100\nList-Id: Choir <choir.lists.example>\n";

    private ImportedArchive choir(String header, String text) {
        ArchiveFolder.nameless(folder)
                .file(
                        "Sent.mbox",
                        "From maya@maya.example Thu Feb 26 17:00:00 2026\nFrom: Maya Lind <maya@maya.example>\n"
                                + "To: choir@lists.example\nDate: Thu, 26 Feb 2026 17:00:00 +0100\nMessage-ID: <s@x>\n\nThe notes are there.\n");
        return read("Inbox.mbox", TO_CHOIR + "Message-ID: <l@x>\n" + header + "\n" + text + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear all, the concert is on the 19th. Maya, could you bring the projector?",
                "Hi Maya, which oven?",
                "All is ready. @maya: the key?",
                "And you, Maya?"
            })
    void what_calls_the_owner_on_a_list_to_which_the_owner_writes_is_said_to_the_owner(String text) {
        ImportedArchive archive = choir("", text);

        assertThat(archive.marks()).isEmpty();
        assertThat(utterance(archive, "mid:l@x").mentions())
                .contains(archive.owner().id());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                    | Who can bake something?
            ''                                                    | Ben, could you bring the projector? Maya has none.
            List-Unsubscribe-Post: List-Unsubscribe=One-Click  | Maya, could you use a new oven?
            Auto-Submitted: auto-generated                     | Maya, your booking?
            Feedback-ID: 7:shop                                | Maya, are you ready?
            """)
    void anything_else_on_it_is_owed_nothing(String header, String text) {
        ImportedArchive archive = choir(header.isEmpty() ? "" : header + "\n", text);

        assertThat(archive.marks()).extracting(Marks::marks).containsExactly(Set.of(Mark.AUTOMATIC));
    }

    @Test
    void where_the_owner_never_wrote_a_name_is_one_of_many() {
        assertThat(read("Inbox.mbox", TO_CHOIR + "Message-ID: <l@x>\n\nMaya, could you bring the projector?\n")
                        .marks())
                .hasSize(1);
    }
}
