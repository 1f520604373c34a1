package dev.etiquette.archives.linkedin;

import static dev.etiquette.archives.linkedin.LinkedInFiles.ADA;
import static dev.etiquette.archives.linkedin.LinkedInFiles.ANN;
import static dev.etiquette.archives.linkedin.LinkedInFiles.BEN;
import static dev.etiquette.archives.linkedin.LinkedInFiles.row;
import static dev.etiquette.archives.linkedin.LinkedInFiles.toAda;
import static dev.etiquette.archives.linkedin.LinkedInFiles.toAnn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.archives.problem.UnreadableArchiveException;
import dev.etiquette.model.Message;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Visibility;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each column of messages.csv, and whom a message is by and for. */
class LinkedInMessagesTest {

    private static final String DAY = "2026-08-01 02:00:00 UTC";

    @TempDir
    private Path folder;

    private Message only(String row) {
        List<Message> said = LinkedInFiles.in(folder)
                .messages(toAda("2020-01-01 00:00:00 UTC", "first"), row)
                .said();
        assertThat(said).hasSize(1);
        return said.get(0);
    }

    @Test
    void a_row_is_a_private_message() {
        Message message = only(toAda(DAY, "Hello"));
        assertThat(message.platform()).isEqualTo(Platform.LINKEDIN);
        assertThat(message.visibility()).isEqualTo(Visibility.DIRECT);
        assertThat(message.author().value()).isEqualTo(ANN);
        assertThat(message.mentions()).extracting(Object::toString).containsExactly(ADA);
        assertThat(message.at()).isEqualTo(Instant.parse("2026-08-01T02:00:00Z"));
        assertThat(message.thread().value()).isEqualTo("c1");
        assertThat(message.text()).isEqualTo("Hello");
    }

    @Test
    void a_date_in_the_nineteenth_century_is_data() {
        assertThat(only(toAda("1842-07-10 08:14:00 UTC", "Dear Ada")).at())
                .isEqualTo(Instant.parse("1842-07-10T08:14:00Z"));
    }

    @Test
    void content_over_several_lines_keeps_them() {
        assertThat(only(toAda(DAY, "Dear \"Ada\",\r\n\r\nyours,\nAnn")).text())
                .isEqualTo("Dear \"Ada\",\n\nyours,\nAnn");
    }

    @Test
    void content_in_html_becomes_plain_text() {
        assertThat(only(toAda(DAY, "<p>Hello <b>Ada</b> &amp; all</p>\n<p>Bye</p>"))
                        .text())
                .isEqualTo("Hello Ada & all\n\nBye");
        assertThat(only(toAda(DAY, "Look:\n<a href=\"https://a.example/\">here</a>"))
                        .text())
                .isEqualTo("Look:\nhere");
    }

    @Test
    void angle_brackets_and_ampersands_alone_are_no_html() {
        assertThat(only(toAda(DAY, "1 < 2 & 3 > 2 &amp; <Ada>")).text()).isEqualTo("1 < 2 & 3 > 2 &amp; <Ada>");
    }

    @Test
    void drafts_spam_and_advertisements_are_left_aside_and_counted() {
        ImportedArchive archive = LinkedInFiles.in(folder)
                .messages(
                        toAda(DAY, "first"),
                        row("c1", "Ada", ADA, "Ann", ANN, DAY, "draft", "INBOX", "Yes"),
                        row("c1", "Ada", ADA, "Ann", ANN, DAY, "draft", "INBOX", "true"),
                        row("c2", "Bot", BEN, "Ada", ADA, DAY, "spam", "SPAM", "No"),
                        row("c3", "Shop", "", "Ada", ADA, DAY, "<p class=\"spinmail-quill-editor__x\">Buy</p>", "", ""))
                .read();
        assertThat(archive.utterances()).hasSize(1);
        assertThat(archive.notes())
                .contains(
                        "Ignored: 2 drafts of messages, never sent.",
                        "Ignored: 1 message in the spam folder.",
                        "Ignored: 1 advertisement by LinkedIn.");
        assertThat(archive.contacts())
                .extracting(contact -> contact.id().value())
                .containsExactly(ANN);
    }

    @Test
    void talks_with_the_assistants_of_linkedin_are_left_aside() {
        for (String name : List.of("guide_messages.csv", "learning_role_play_messages.csv", "coach_messages.csv")) {
            LinkedInFiles.in(folder).file(name, LinkedInFiles.MESSAGES + toAda(DAY, "I am a machine"));
        }
        ImportedArchive archive = LinkedInFiles.in(folder).read();
        assertThat(LinkedInFiles.texts(archive)).containsExactly("first");
        assertThat(archive.notes()).contains("Ignored: 3 talks with LinkedIn's own assistants.");
    }

    @Test
    void columns_are_found_by_name_in_any_order_with_a_mark_and_in_quotes() {
        String file = "\uFEFF\"CONTENT\",\"DATE\",\"FROM\",\"NEW COLUMN\",\"SENDER PROFILE URL\","
                + "\"RECIPIENT PROFILE URLS\",\"TO\",\"CONVERSATION ID\"\n"
                + "\"Hello\",\"2026-08-01 02:00:00 UTC\",\"Ann Lee\",\"\",\"" + ANN + "\",\"" + ADA
                + "\",\"Ada Lovelace\",\"c9\"\n";
        ImportedArchive archive = LinkedInFiles.nameless(folder)
                .profile("Ada", "Lovelace")
                .file("messages.csv", file)
                .read();
        assertThat(archive.utterances()).hasSize(1);
        assertThat(archive.utterances().get(0).thread().value()).isEqualTo("c9");
        assertThat(archive.utterances().get(0).text()).isEqualTo("Hello");
        assertThat(archive.skipped()).isEmpty();
    }

    @Test
    void semicolons_of_a_spreadsheet_part_columns_as_well() {
        ImportedArchive archive = LinkedInFiles.nameless(folder)
                .profile("Ada", "Lovelace")
                .file(
                        "messages.csv",
                        "CONVERSATION ID;FROM;SENDER PROFILE URL;TO;RECIPIENT PROFILE URLS;DATE;CONTENT\n" + "c1;Ann;"
                                + ANN + ";Ada Lovelace;" + ADA + ";2026-08-01 02:00:00 UTC;Hello, you\n")
                .read();
        assertThat(LinkedInFiles.texts(archive)).containsExactly("Hello, you");
    }

    @Test
    void addresses_of_one_person_are_one() {
        ImportedArchive archive = LinkedInFiles.in(folder)
                .messages(
                        row("c1", "Ann", ANN, "Ada Lovelace", ADA, DAY, "1", "", ""),
                        row(
                                "c1",
                                "Ann",
                                "http://uk.linkedin.com/IN/Ann/?trk=x",
                                "Ada Lovelace",
                                ADA + "/",
                                DAY,
                                "2",
                                "",
                                ""),
                        row(
                                "c1",
                                "Ann",
                                "www.linkedin.com/in/%61nn/de",
                                "Ada Lovelace",
                                "linkedin.com/in/ADA#x",
                                DAY,
                                "3",
                                "",
                                ""))
                .read();
        assertThat(archive.contacts())
                .extracting(contact -> contact.id().value())
                .containsExactly(ANN);
        assertThat(archive.utterances()).hasSize(3);
    }

    @Test
    void a_group_is_all_recipients_however_they_are_parted() {
        assertThat(only(row("c2", "Ada Lovelace", ADA, "Ann Lee, Ben", ANN + " " + BEN, DAY, "Hi", "", ""))
                        .mentions())
                .extracting(Object::toString)
                .containsExactly(ANN, BEN);
        assertThat(only(row("c2", "Ada Lovelace", ADA, "Ann Lee, Ben", ANN + "," + BEN, DAY, "Hi", "", ""))
                        .mentions())
                .extracting(Object::toString)
                .containsExactly(ANN, BEN);
    }

    @Test
    void a_name_without_an_address_is_the_only_one_of_that_name() {
        ImportedArchive archive = LinkedInFiles.in(folder)
                .messages(toAda(DAY, "first"), row("c7", "Ada Lovelace", ADA, "ann  lee", "", DAY, "Hi", "", ""))
                .read();
        assertThat(archive.contacts())
                .extracting(contact -> contact.id().value())
                .containsExactly(ANN);
        assertThat(archive.notes())
                .contains("\"ann  lee\" without an address was taken for \"" + ANN + "\", the only one of that name.");
    }

    @Test
    void two_people_of_one_name_stay_two() {
        ImportedArchive archive = LinkedInFiles.in(folder)
                .messages(
                        row("c1", "Ann Lee", ANN, "Ada Lovelace", ADA, DAY, "1", "", ""),
                        row("c2", "Ann Lee", BEN, "Ada Lovelace", ADA, DAY, "2", "", ""),
                        row("c3", "Ann Lee", "", "Ada Lovelace", ADA, DAY, "3", "", ""),
                        row("c4", "Ann Lee", "", "Ada Lovelace", ADA, DAY, "4", "", ""))
                .read();
        assertThat(archive.contacts())
                .extracting(contact -> contact.id().value())
                .containsExactly(ANN, BEN, "linkedin:name:c3:ann lee", "linkedin:name:c4:ann lee");
        assertThat(archive.contacts()).extracting(contact -> contact.name()).containsOnly("Ann Lee");
    }

    @Test
    void deleted_members_of_two_conversations_stay_two() {
        ImportedArchive archive = LinkedInFiles.in(folder)
                .messages(
                        toAda(DAY, "first"),
                        row("c3", "LinkedIn Member", "", "Ada Lovelace", ADA, DAY, "3", "", ""),
                        row("c3", "Ada Lovelace", ADA, "LinkedIn Member", "", DAY, "back", "", ""),
                        row("c4", "LinkedIn-Mitglied", "", "Ada Lovelace", ADA, DAY, "4", "", ""))
                .read();
        assertThat(archive.contacts())
                .extracting(contact -> contact.id().value())
                .containsExactly(ANN, "linkedin:name:c3:member", "linkedin:name:c4:member");
    }

    @Test
    void an_older_archive_knows_who_has_left_since() {
        ImportedArchive archive = LinkedInFiles.in(folder)
                .file("old/messages.csv", LinkedInFiles.MESSAGES + row("c3", "Ben", BEN, "Ada", ADA, DAY, "Hi", "", ""))
                .file(
                        "new/messages.csv",
                        LinkedInFiles.MESSAGES + row("c3", "LinkedIn Member", "", "Ada", ADA, DAY, "Hi", "", ""))
                .read();
        assertThat(LinkedInFiles.texts(archive)).containsExactly("first", "Hi");
        assertThat(archive.contacts())
                .extracting(contact -> contact.id().value())
                .containsExactly(ANN, BEN);
    }

    @Test
    void names_with_commas_in_a_list_of_names_stay_whole() {
        ImportedArchive archive = LinkedInFiles.nameless(folder)
                .profile("Ada", "Lovelace")
                .file(
                        "messages.csv",
                        "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,DATE,CONTENT\n"
                                + "c1,Ada Lovelace," + ADA + ",\"Ann Lee, Ph.D., Ben Poe\"," + DAY + ",Hi\n"
                                + "c1,\"Ann Lee, Ph.D.\"," + ANN + ",\"Ada Lovelace, Ben Poe\"," + DAY + ",Ho\n")
                .read();
        assertThat(archive.contacts())
                .extracting(contact -> contact.id().value())
                .containsExactly(ANN, "linkedin:name:c1:ben poe");
        assertThat(archive.utterances().get(0).mentions()).hasSize(2);
    }

    @Test
    void without_recipients_the_others_of_the_conversation_are_meant() {
        assertThat(only(row("c1", "Ada Lovelace", ADA, "", "", DAY, "Hi", "", ""))
                        .mentions())
                .extracting(Object::toString)
                .containsExactly(ANN);
        ImportedArchive archive = LinkedInFiles.in(folder)
                .messages(toAda(DAY, "first"), row("c5", "Ada Lovelace", ADA, "", "", DAY, "Hi", "", ""))
                .read();
        assertThat(archive.skipped())
                .extracting(SkippedEntry::toString)
                .containsExactly(folder.getFileName() + "/messages.csv, line 3: it does not say to whom it was sent.");
    }

    @Test
    void malformed_rows_are_skipped_with_their_line() {
        ImportedArchive archive = LinkedInFiles.in(folder)
                .messages(
                        toAda(DAY, "first"),
                        "c1,,too,short\n",
                        toAda("yesterday", "x"),
                        toAda("", "x"),
                        row("", "Ann", ANN, "Ada", ADA, DAY, "x", "", ""),
                        row("c1", "", "", "Ada", ADA, DAY, "x", "", ""),
                        toAda("2026-08-01 04:00:00 UTC", "last"))
                .read();
        assertThat(LinkedInFiles.texts(archive)).containsExactly("first", "last");
        assertThat(archive.skipped())
                .extracting(skipped -> skipped.where() + ": " + skipped.reason())
                .containsExactly(
                        "line 3: it has 4 fields, and the header has 12",
                        "line 4: its DATE \"yesterday\" cannot be read",
                        "line 5: it has no date",
                        "line 6: it names no conversation",
                        "line 7: it does not say who wrote it");
    }

    @Test
    void the_owner_is_who_takes_part_in_every_conversation() {
        ImportedArchive archive = LinkedInFiles.nameless(folder)
                .messages(
                        row("c1", "Ann", ANN, "Ada", ADA, DAY, "1", "", ""),
                        row("c2", "Ada", ADA, "Ben", BEN, DAY, "2", "", ""))
                .read();
        assertThat(archive.owner().id().value()).isEqualTo(ADA);
        assertThat(archive.owner().handles()).containsEntry(Platform.LINKEDIN, "ada");
    }

    private static String[] talks(int withAda, int without, String other) {
        List<String> rows = new ArrayList<>();
        for (int talk = 0; talk < withAda + without; talk++) {
            String reader = talk < withAda ? ADA : other;
            String from = ANN + talk;
            rows.add(row("c" + talk, "Somebody " + talk, from, "X", reader, DAY, "text " + talk, "INBOX", "No"));
        }
        return rows.toArray(String[]::new);
    }

    @Test
    void the_owner_is_who_is_in_nearly_all_conversations_when_nobody_else_is_in_most() {
        ImportedArchive archive =
                LinkedInFiles.nameless(folder).messages(talks(95, 5, BEN)).read();
        assertThat(archive.owner().id().value()).isEqualTo(ADA);
        assertThat(archive.notes())
                .contains("No file says whose this LinkedIn archive is; it was taken for that of \"" + ADA
                        + "\", who is in 95 of its 100 conversations. Maybe say who you are with --me ID, if that is not"
                        + " you.");
        assertThat(Archives.read(List.of(folder), ImportOptions.NONE.withOwner(BEN))
                        .owner()
                        .id()
                        .value())
                .isEqualTo(BEN);
        LinkedInFiles certain =
                LinkedInFiles.nameless(folder.resolve("certain")).messages(talks(95, 0, BEN));
        assertThat(certain.read().notes()).noneMatch(note -> note.contains("No file says"));
    }

    @Test
    void who_is_in_fewer_conversations_or_beside_another_one_in_most_is_not_certain() {
        assertThatThrownBy(LinkedInFiles.nameless(folder.resolve("few")).messages(talks(94, 6, BEN))::read)
                .isInstanceOf(UnreadableArchiveException.class);
        String[] rows = talks(96, 4, BEN);
        for (int talk = 0; talk < 51; talk++) {
            rows[talk] = rows[talk].replace("\"" + ADA + "\"", "\"" + ADA + "," + BEN + "\"");
        }
        assertThatThrownBy(LinkedInFiles.nameless(folder.resolve("two")).messages(rows)::read)
                .isInstanceOf(UnreadableArchiveException.class);
    }

    @Test
    void of_one_conversation_alone_nobody_can_say_whose_it_is() {
        LinkedInFiles files = LinkedInFiles.nameless(folder).messages(toAda(DAY, "1"), toAnn(DAY, "2"));
        assertThatThrownBy(files::read)
                .isInstanceOf(UnreadableArchiveException.class)
                .hasMessage("These files may belong to \"" + ADA + "\" or \"" + ANN + "\", and do not say to whom."
                        + "\nMaybe say who you are with --me ID.");
        assertThat(Archives.read(List.of(folder), ImportOptions.NONE.withOwner("http://linkedin.com/in/Ann/?x"))
                        .owner()
                        .id()
                        .value())
                .isEqualTo(ANN);
    }

    @Test
    void the_profile_says_who_of_two_the_owner_is() {
        ImportedArchive archive = LinkedInFiles.nameless(folder)
                .profile("Ann", "Lee")
                .messages(toAda(DAY, "1"), toAnn(DAY, "2"))
                .read();
        assertThat(archive.owner().id().value()).isEqualTo(ANN);
        assertThat(archive.owner().names()).contains("Ann Lee");
    }

    @Test
    void the_same_rows_again_change_nothing_and_an_edit_of_nothing_keeps_the_id() {
        LinkedInFiles once = LinkedInFiles.in(folder).messages(toAda(DAY, "1"), toAnn(DAY, "2"));
        ImportedArchive first = once.read();
        once.file("copy/messages.csv", LinkedInFiles.MESSAGES + toAnn(DAY, "2") + toAda(DAY, "1") + toAda(DAY, "1"));
        assertThat(once.read().utterances()).isEqualTo(first.utterances());
        assertThat(first.utterances().get(0).id().value()).matches("linkedin:message:[0-9a-f]{32}");
    }

    @Test
    void it_is_said_what_such_an_archive_cannot_tell() {
        assertThat(LinkedInFiles.in(folder).read().notes())
                .contains("This LinkedIn archive holds no comments by others on your posts: nobody can be seen"
                        + " waiting, except in messages.");
        assertThat(LinkedInFiles.nameless(folder.resolve("other"))
                        .profile("Ada", "Lovelace")
                        .file("Shares.csv", LinkedInFiles.SHARES)
                        .read()
                        .notes())
                .contains("This LinkedIn archive holds no messages.csv: private messages cannot be seen.");
    }

    @Test
    void what_lies_in_my_post_was_sent_to_me_whether_the_row_says_so_or_not() {
        assertThat(only(row("c2", "Ann Lee", ANN, "Ben", BEN, DAY, "Hi both", "", ""))
                        .mentions())
                .extracting(Object::toString)
                .containsExactly(ADA, BEN);
    }

    @Test
    void what_i_wrote_to_somebody_unknown_is_not_sent_to_myself() {
        assertThat(only(row("c2", "Ada Lovelace", ADA, "Cy", "", DAY, "Hi", "", ""))
                        .mentions())
                .extracting(Object::toString)
                .containsExactly("linkedin:name:c2:cy");
    }
}
