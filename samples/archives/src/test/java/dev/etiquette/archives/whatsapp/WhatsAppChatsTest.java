package dev.etiquette.archives.whatsapp;

import static dev.etiquette.archives.ArchiveAssertions.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.findings.DateOrder;
import dev.etiquette.archives.findings.WrittenTimes;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Message;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.Visibility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chats as telephones of several languages write them. */
class WhatsAppChatsTest {

    private static final ImportOptions MAYA =
            ImportOptions.NONE.withOwner("Maya").withZone(ZoneId.of("Europe/Berlin"));

    @TempDir
    private Path folder;

    private ImportedArchive chat(String text) {
        return read(MAYA, text);
    }

    private ImportedArchive read(ImportOptions options, String text) {
        ArchiveFolder.nameless(folder).file("_chat.txt", text);
        return Archives.read(List.of(folder), options);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[27.02.26, 17:00:05] | 2026-02-27T16:00:05Z",
                "[27/02/2026, 17:00:05] | 2026-02-27T16:00:05Z",
                "27/02/2026, 17:00 - | 2026-02-27T16:00:00Z",
                "27.02.26, 17:00 - | 2026-02-27T16:00:00Z",
                "2/27/26, 5:00\u202FPM - | 2026-02-27T16:00:00Z",
                "[2/27/26, 5:00:05\u202FPM] | 2026-02-27T16:00:05Z",
                "2/27/26, 12:30 AM - | 2026-02-26T23:30:00Z",
                "2/27/26, 12:30 PM - | 2026-02-27T11:30:00Z",
                "27/2/2026, 5:00 p. m. - | 2026-02-27T16:00:00Z",
                "27/2/2026 5:00\u00A0p.\u00A0m. - | 2026-02-27T16:00:00Z",
                "2026-02-27, 17:00 - | 2026-02-27T16:00:00Z",
                "[2026/2/27 下午5:00:05] | 2026-02-27T16:00:05Z",
                "2026. 2. 27. 오후 5:00 - | 2026-02-27T16:00:00Z",
                "27-02-2026 17:00 - | 2026-02-27T16:00:00Z",
                "27.02.26 um 17:00 - | 2026-02-27T16:00:00Z",
                "\u200E[27.02.26, 17:00:05] | 2026-02-27T16:00:05Z",
                "[٢٧/٢/٢٠٢٦، ٥:٠٠:٠٥ م] | 2026-02-27T16:00:05Z",
                "\u200F٢٧/\u200F٢/\u200F٢٠٢٦, ١٧:٠٠ - | 2026-02-27T16:00:00Z"
            })
    void times_of_every_language_are_read(String start, String at) {
        ImportedArchive archive = chat(start + " Ann Berg: Which oven?\n");
        assertThat(archive.skipped()).isEmpty();
        assertThat(archive.utterances()).singleElement().satisfies(said -> {
            assertThat(said.at()).isEqualTo(Instant.parse(at));
            assertThat(said.text()).isEqualTo("Which oven?");
            assertThat(said.author()).isEqualTo(new PersonId("whatsapp:Ann Berg"));
            assertThat(said.platform()).isEqualTo(Platform.WHATSAPP);
            assertThat(said.mentions()).containsExactly(new PersonId("whatsapp:Maya"));
        });
        assertThat(archive.notes()).noneMatch(note -> note.contains("--date-order"));
    }

    @Test
    void one_date_shows_the_order_of_all() {
        ImportedArchive archive = chat("3/4/26, 5:00 PM - Ann: One\n3/14/26, 5:00 PM - Maya: Two\n");
        assertThat(archive.utterances())
                .extracting(Utterance::at)
                .containsExactly(Instant.parse("2026-03-04T16:00:00Z"), Instant.parse("2026-03-14T16:00:00Z"));
        assertThat(archive.notes()).noneMatch(note -> note.contains("--date-order"));
    }

    @Test
    void rising_time_shows_the_order_where_no_date_does() {
        ImportedArchive archive =
                chat("01/02/26, 17:00 - Ann: One\n05/02/26, 17:00 - Ann: Two\n02/03/26, 17:00 - Maya: Three\n");
        assertThat(archive.utterances())
                .extracting(Utterance::at)
                .containsExactly(
                        Instant.parse("2026-02-01T16:00:00Z"),
                        Instant.parse("2026-02-05T16:00:00Z"),
                        Instant.parse("2026-03-02T16:00:00Z"));
        assertThat(archive.notes()).noneMatch(note -> note.contains("--date-order"));
    }

    @Test
    void an_order_that_nothing_shows_is_told_and_can_be_said() {
        String text = "03/04/26, 17:00 - Ann: One\n03/05/26, 17:00 - Maya: Two\n";
        ImportedArchive archive = chat(text);
        assertThat(archive.utterances().get(0).at()).isEqualTo(Instant.parse("2026-04-03T15:00:00Z"));
        assertThat(archive.notes())
                .contains("The dates of " + folder.getFileName() + "/_chat.txt may have the day or the month first; the"
                        + " day was taken to come first. If the month does, say --date-order mdy.");
        ImportedArchive told = read(
                MAYA.withWrittenTimes(new WrittenTimes(Optional.empty(), Optional.of(DateOrder.MONTH_DAY_YEAR))), text);
        assertThat(told.utterances().get(0).at()).isEqualTo(Instant.parse("2026-03-04T16:00:00Z"));
        assertThat(told.notes()).noneMatch(note -> note.contains("--date-order"));
    }

    @Test
    void other_chats_of_the_telephone_show_the_order() throws IOException {
        Path ann = Files.createDirectories(folder.resolve("WhatsApp Chat - Ann"));
        Path ben = Files.createDirectories(folder.resolve("WhatsApp Chat - Ben"));
        Path cem = Files.createDirectories(folder.resolve("WhatsApp Chat - Cem"));
        // These could be of the eleventh of March and of June, and of whoever has an American telephone.
        Files.writeString(
                ann.resolve("_chat.txt"), "[3/11/2026, 2:00:12 pm] Ann: One\n[6/11/2026, 2:00:12 pm] Ann: Two\n");
        Files.writeString(ben.resolve("_chat.txt"), "[30/9/2026, 2:00:12 pm] Ben: Three\n");
        Files.writeString(cem.resolve("_chat.txt"), "[12.10.2026, 14:00:12] Cem: Four\n");
        ImportedArchive archive = Archives.read(List.of(folder), MAYA);
        assertThat(archive.utterances())
                .extracting(said -> said.text() + " " + said.at())
                .containsExactlyInAnyOrder(
                        "One 2026-11-03T13:00:12Z",
                        "Two 2026-11-06T13:00:12Z",
                        "Three 2026-09-30T12:00:12Z",
                        "Four 2026-10-12T12:00:12Z");
        // In another form, of which no chat shows the order.
        assertThat(archive.notes())
                .filteredOn(note -> note.contains("--date-order"))
                .singleElement()
                .asString()
                .contains("Cem");
    }

    @Test
    void guesses_of_several_chats_are_one_note() throws IOException {
        for (String name : List.of("Ann", "Ben", "Cem")) {
            Path chat = Files.createDirectories(folder.resolve("WhatsApp Chat - " + name));
            Files.writeString(chat.resolve("_chat.txt"), "[03/04/2026, 14:00:12] " + name + ": Hello\n");
        }
        assertThat(Archives.read(List.of(folder), MAYA).notes())
                .filteredOn(note -> note.contains("--date-order"))
                .singleElement()
                .asString()
                .contains("WhatsApp Chat - Ann/_chat.txt and 2 other chats may have");
    }

    @Test
    void a_telephone_may_have_been_in_another_zone() {
        ImportedArchive archive = read(
                MAYA.withWrittenTimes(new WrittenTimes(Optional.of(ZoneId.of("America/New_York")), Optional.empty())),
                "[27.02.26, 17:00:00] Ann: One\n");
        assertThat(archive.utterances().get(0).at()).isEqualTo(Instant.parse("2026-02-27T22:00:00Z"));
    }

    @Test
    void without_any_zone_times_are_utc_and_that_is_told() {
        ImportedArchive archive = read(ImportOptions.NONE.withOwner("Maya"), "[27.02.26, 17:00:00] Ann: One\n");
        assertThat(archive.utterances().get(0).at()).isEqualTo(Instant.parse("2026-02-27T17:00:00Z"));
        assertThat(archive.notes()).anyMatch(note -> note.startsWith("Some times do not say in which time zone"));
    }

    @Test
    void a_message_goes_over_lines_also_over_some_that_look_like_times() {
        ImportedArchive archive =
                chat("[27.02.26, 17:00:00] Ann: Which oven\r\ndo you bake in?\n\n12/13 of the dough is flour\n"
                        + "[27.02.26, 17:01:00] Maya: The old one\n");
        assertThat(texts(archive))
                .containsExactly("Which oven\ndo you bake in?\n\n12/13 of the dough is flour", "The old one");
    }

    @Test
    void what_was_said_in_one_minute_keeps_its_order() {
        ImportedArchive archive = chat("27/02/26, 17:00 - Ann: Which oven?\n27/02/26, 17:00 - Maya: The old one\n"
                + "27/02/26, 17:00 - Ann: Thanks\n27/02/26, 17:00 - Ann: Thanks\n");
        assertThat(texts(archive)).containsExactly("Which oven?", "The old one", "Thanks", "Thanks");
        assertThat(archive.utterances()).extracting(Utterance::at).doesNotHaveDuplicates();
        assertThat(archive.utterances()).allMatch(said -> said.at().isBefore(Instant.parse("2026-02-27T16:00:01Z")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "27/02/26, 17:00 - Messages and calls are end-to-end encrypted. Tap to learn more.",
                "27/02/26, 17:00 - Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.",
                "27/02/26, 17:00 - Ann changed the subject from “Bread: old” to “Bread: new”",
                "27/02/26, 17:00 - Ann: This message was deleted",
                "27/02/26, 17:00 - Ann: Diese Nachricht wurde gelöscht.",
                "27/02/26, 17:00 - Ann: Se eliminó este mensaje",
                "[27/02/26, 17:00:00] Ann: \u200EMissed voice call",
                "[27/02/26, 17:00:00] Ann: \u200EYou deleted this message."
            })
    void what_the_app_says_is_nobodys_word(String line) {
        ImportedArchive archive = chat(line + "\n27/02/26, 17:01 - Ann: Hello\n");
        assertThat(texts(archive)).containsExactly("Hello");
        assertThat(archive.notes()).contains("Ignored: 1 notice of WhatsApp.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "27/02/26, 17:00 - Maya: <Media omitted>",
                "27/02/26, 17:00 - Maya: <Medien ausgeschlossen>",
                "27/02/26, 17:00 - Maya: <Multimedia omitido>",
                "27/02/26, 17:00 - Maya: IMG-20260227-WA0001.jpg (file attached)",
                "27/02/26, 17:00 - Maya: PTT-20260227-WA0003.opus (Datei angehängt)",
                "27/02/26, 17:00 - Maya: null",
                "[27/02/26, 17:00:00] Maya: \u200Eimage omitted",
                "\u200E[27/02/26, 17:00:00] Maya: \u200EAudio weggelassen",
                "[27/02/26, 17:00:00] Maya: \u200E<attached: 00000012-PHOTO-2026-02-27-17-00-00.jpg>"
            })
    void a_picture_or_recording_is_a_message_without_words(String line) {
        ImportedArchive archive = chat("27/02/26, 16:00 - Ann: Which oven?\n" + line + "\n");
        assertThat(texts(archive)).containsExactly("Which oven?", "");
        assertThat(archive.utterances().get(1).author()).isEqualTo(new PersonId("whatsapp:Maya"));
    }

    @Test
    void words_beside_a_picture_are_kept_and_say_more_than_it() {
        ImportedArchive archive = chat("[27.02.26, 17:00:00] Ann: \u200Eimage omitted\n"
                + "[27.02.26, 17:00:09] Ann: What is this?\n"
                + "27.02.26, 17:01 - Maya: IMG-1.jpg (file attached)\nThe oven\n"
                + "[27.02.26, 17:02:00] Ann: And this? \u200E<attached: 00000012-PHOTO.jpg>\n");
        assertThat(texts(archive)).containsExactly("What is this?", "The oven", "And this?");
        assertThat(archive.notes()).contains("Ignored: 1 picture or recording without words.");
    }

    @Test
    void marks_of_edits_are_no_words() {
        ImportedArchive archive = chat("[27.02.26, 17:00:00] Ann: At nine \u200E<This message was edited>\n"
                + "27.02.26, 17:01 - Ann: At ten <Diese Nachricht wurde bearbeitet.>\n"
                + "27.02.26, 17:02 - Ann: I <3 bread\n27.02.26, 17:03 - Ann: see <https://bread.example>\n");
        assertThat(texts(archive)).containsExactly("At nine", "At ten", "I <3 bread", "see <https://bread.example>");
    }

    @Test
    @Timeout(30)
    void any_number_of_marks_is_passed_over_at_once() {
        assertThat(ChatLine.of("\u200E".repeat(400_000) + "1")).isEmpty();
        assertThat(ChatLine.of("\u200E".repeat(400_000) + "[27.02.26, 17:00:00] Ann: Hello"))
                .isPresent();
    }

    @Test
    void names_have_marks_and_colons_and_numbers() {
        ImportedArchive archive = chat("[27.02.26, 17:00:00] ~\u202FAnn: One\n"
                + "[27.02.26, 17:00:01] \u202A+49 170 0000001\u202C: Two: three\n"
                + "[27.02.26, 17:00:02] Maya: Four\n");
        assertThat(archive.contacts()).extracting(Contact::name).containsExactly("+49 170 0000001", "Ann");
        assertThat(texts(archive)).containsExactly("One", "Two: three", "Four");
    }

    @Test
    void in_a_group_only_whom_it_names_is_spoken_to() {
        ImportedArchive archive = Archives.read(
                List.of(ArchiveFolder.nameless(folder)
                        .file(
                                "WhatsApp Chat with Bread people.txt",
                                "27/02/26, 17:00 - Ann created group “Bread people”\n"
                                        + "27/02/26, 17:00 - Ann: Who comes?\n27/02/26, 17:01 - Ben: I do\n"
                                        + "27/02/26, 17:02 - Ben: @\u2068Maya\u2069 and you?\n27/02/26, 17:03 - Maya: Yes\n")
                        .folder()),
                MAYA);
        assertThat(archive.utterances()).hasSize(4).allSatisfy(said -> {
            assertThat(said).isInstanceOf(Post.class);
            assertThat(said.visibility()).isEqualTo(Visibility.FOLLOWERS);
        });
        assertThat(archive.utterances().get(2).mentions()).containsExactly(new PersonId("whatsapp:Maya"));
        assertThat(texts(archive)).contains("@Maya and you?");
    }

    @Test
    void the_name_of_the_file_says_who_the_other_one_is() {
        ImportedArchive archive = Archives.read(
                List.of(ArchiveFolder.nameless(folder)
                        .file("WhatsApp Chat mit Ann Berg.txt", "27.02.26, 17:00 - Maya: Hello?\n")
                        .file(
                                "b/WhatsApp Chat with Ben.txt",
                                "2/27/26, 5:00 PM - Ben: Hi\n2/27/26, 5:01 PM - Maya: Hi\n")
                        .folder()),
                ImportOptions.NONE);
        assertThat(archive.owner().id()).isEqualTo(new PersonId("whatsapp:Maya"));
        assertThat(archive.utterances().get(0))
                .isInstanceOf(Message.class)
                .satisfies(said -> assertThat(said.mentions()).containsExactly(new PersonId("whatsapp:Ann Berg")));
    }

    @Test
    void a_chat_of_two_does_not_say_whose_it_is() {
        assertThatThrownBy(() ->
                        read(ImportOptions.NONE, "[27.02.26, 17:00:00] Ann: One\n[27.02.26, 17:01:00] Maya: Two\n"))
                .hasMessage("These files may belong to \"whatsapp:Ann\" or \"whatsapp:Maya\", and do not say to whom."
                        + "\nMaybe say who you are with --me ID.");
    }

    @Test
    void one_chat_in_two_exports_is_read_once() {
        String later = "28/02/26, 17:00 - Maya: Two\n";
        ImportedArchive archive = Archives.read(
                List.of(ArchiveFolder.nameless(folder)
                        .file("old/WhatsApp Chat with Ann.txt", "27/02/26, 17:00 - Ann: One\n" + later)
                        .file(
                                "new/WhatsApp Chat with Ann.txt",
                                later + "28/02/26, 17:00 - Maya: Two\n28/02/26, 18:00 - Ann: 3\n")
                        .folder()),
                MAYA);
        assertThat(texts(archive)).containsExactly("One", "Two", "Two", "3");
        assertThat(archive.skipped()).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_told_by_its_line() {
        ImportedArchive archive = chat("Chat history\n27/02/26, 17:00 - Ann: One\n31/02/26, 17:00 - Ann: Two\n"
                + "28/02/26, 17:00 - Maya: Three\n");
        assertThat(texts(archive)).containsExactly("One", "Three");
        assertThat(archive.skipped())
                .extracting(SkippedEntry::toString)
                .containsExactly(
                        folder.getFileName()
                                + "/_chat.txt, line 1: it stands before the first message, which begins with a"
                                + " date and a time.",
                        folder.getFileName()
                                + "/_chat.txt, line 3: its date 31, 2, 26 is none; expected a day, a month and"
                                + " a year, as in most lines of the file.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zoe\u0308 Berg | Zo\u00EB Berg",
                "ANN | Ann",
                "A_C Mill | A/C Mill",
            })
    void the_title_of_a_file_is_a_name_that_files_can_have(String title, String sender) {
        String said = "27/02/26, 17:00 - " + sender + ": Which oven?\n27/02/26, 17:01 - Maya: The old one\n";
        ArchiveFolder.nameless(folder).file("WhatsApp Chat with " + title + ".txt", said);
        ImportedArchive archive = Archives.read(List.of(folder), ImportOptions.NONE);
        assertThat(archive.owner().id()).isEqualTo(new PersonId("whatsapp:Maya"));
        assertThat(archive.contacts()).extracting(Contact::name).containsExactly(sender);
    }

    @Test
    void two_people_are_a_group_only_where_a_notice_says_so() {
        String said = "27/02/26, 17:00 - Ann: Which oven?\n27/02/26, 17:01 - Maya: The old one\n";
        ArchiveFolder.nameless(folder).file("WhatsApp Chat with Sunshine.txt", said);
        ImportedArchive two = Archives.read(List.of(folder), MAYA);
        assertThat(two.utterances()).hasSize(2).hasOnlyElementsOfType(Message.class);
        assertThat(two.notes()).anyMatch(note -> note.contains("was taken for one of two people"));
        ArchiveFolder.nameless(folder)
                .file("WhatsApp Chat with Sunshine.txt", "27/02/26, 16:00 - Ann added Ben\n" + said);
        assertThat(Archives.read(List.of(folder), MAYA).utterances()).hasOnlyElementsOfType(Post.class);
    }

    @Test
    void an_hour_that_comes_twice_goes_on_from_line_to_line() {
        ImportedArchive archive = chat("[25.10.26, 02:50:00] Ann: One\n[25.10.26, 02:10:00] Ann: Two\n"
                + "[25.10.26, 02:40:00] Maya: Three\n[25.10.26, 03:00:00] Maya: Four\n");
        assertThat(archive.utterances())
                .extracting(Utterance::at)
                .containsExactly(
                        Instant.parse("2026-10-25T00:50:00Z"),
                        Instant.parse("2026-10-25T01:10:00Z"),
                        Instant.parse("2026-10-25T01:40:00Z"),
                        Instant.parse("2026-10-25T02:00:00Z"));
    }

    @Test
    void words_that_only_look_like_those_of_the_app_stay() {
        ImportedArchive archive = chat("27/02/26, 17:00 - Ann: <see you at nine>\n"
                + "27/02/26, 17:01 - Ann: Did you get bread.pdf (the old one)\n"
                + "[27/02/26, 17:02:00] Ann: \u200EWhich oven?\n");
        assertThat(texts(archive))
                .containsExactly("<see you at nine>", "Did you get bread.pdf (the old one)", "Which oven?");
    }

    @Test
    void a_year_to_come_is_told() {
        ImportedArchive archive = chat("27/02/2569, 17:00 - Ann: One\n27/02/2026, 17:00 - Ann: Two\n");
        assertThat(texts(archive)).containsExactly("Two");
        assertThat(archive.skipped()).extracting(SkippedEntry::reason).containsExactly("its year 2569 is out of range");
    }
}
