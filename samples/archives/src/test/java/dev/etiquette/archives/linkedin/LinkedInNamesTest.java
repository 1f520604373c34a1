package dev.etiquette.archives.linkedin;

import static dev.etiquette.archives.linkedin.LinkedInFiles.ADA;
import static dev.etiquette.archives.linkedin.LinkedInFiles.ANN;
import static dev.etiquette.archives.linkedin.LinkedInFiles.CONNECTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Message;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People in exports of LinkedIn that give names alone: of 2018, with titles, of those who left. */
class LinkedInNamesTest {

    private static final String OLD = "From,To,Date,Subject,Content,Direction,Folder\n";

    @TempDir
    private Path folder;

    private static List<Message> messages(ImportedArchive archive) {
        return archive.utterances().stream().map(Message.class::cast).toList();
    }

    @Test
    void messages_of_2018_are_read_and_say_who_the_owner_is() {
        ImportedArchive archive = LinkedInFiles.nameless(folder)
                .file(
                        "Messages.csv",
                        OLD + "\"Mia Koch, PhD, PMP\",Ida Vos,\"3/14/18, 9:26 AM\",,Which mill?,INCOMING,INBOX\n"
                                + "Ida Vos,\"Mia Koch, PhD, PMP\",\"3/14/18, 9:30 AM\",,\"The old\none\",OUTGOING,SENT\n")
                .read();
        assertThat(archive.owner().names()).contains("Ida Vos");
        assertThat(archive.contacts()).extracting(Contact::name).containsExactly("Mia Koch, PhD, PMP");
        assertThat(messages(archive)).extracting(Message::text).containsExactly("Which mill?", "The old\none");
        assertThat(messages(archive))
                .extracting(Message::thread)
                .allMatch(messages(archive).get(0).thread()::equals);
        assertThat(archive.notes()).noneMatch(note -> note.contains("holds no messages.csv"));
    }

    @Test
    void a_title_makes_no_group_and_no_other_person() {
        ImportedArchive archive = LinkedInFiles.nameless(folder)
                .profile("Ada", "Lovelace")
                .file("Connections.csv", CONNECTIONS + "Mia,Koch," + ANN + ",,,,15 Jan 2024\n")
                .messages(LinkedInFiles.row(
                        "c1",
                        "Ada Lovelace",
                        ADA,
                        "Mia Koch, MBA, CFA",
                        "",
                        "2024-02-01 10:00:00 UTC",
                        "Hi",
                        "SENT",
                        "No"))
                .read();
        assertThat(archive.contacts())
                .extracting(contact -> contact.id().value())
                .containsExactly(ANN);
        assertThat(messages(archive))
                .singleElement()
                .satisfies(message -> assertThat(message.mentions()).hasSize(1));
    }

    @Test
    void nothing_is_owed_to_who_left() {
        ImportedArchive archive = LinkedInFiles.in(folder)
                .messages(LinkedInFiles.row(
                        "c1",
                        "LinkedIn-Mitglied",
                        "",
                        "Ada Lovelace",
                        ADA,
                        "2024-02-01 10:00:00 UTC",
                        "Hi?",
                        "INBOX",
                        "No"))
                .read();
        assertThat(archive.contacts())
                .singleElement()
                .satisfies(gone -> assertThat(gone.doNotContact())
                        .singleElement()
                        .satisfies(ban -> assertThat(ban.reason()).startsWith("This account is closed or hidden")));
        assertThat(archive.notes()).anyMatch(note -> note.startsWith("Accounts that were closed or hide: 1."));
    }

    @Test
    void who_is_in_all_conversations_is_the_owner_also_by_name() {
        ImportedArchive archive = LinkedInFiles.nameless(folder)
                .messages(
                        LinkedInFiles.row(
                                "c1", "Mia", ANN, "Ida Vos", "", "2024-02-01 10:00:00 UTC", "a", "INBOX", "No"),
                        LinkedInFiles.row(
                                "c2", "Jan", ADA, "Ida Vos", "", "2024-02-01 11:00:00 UTC", "b", "INBOX", "No"))
                .read();
        assertThat(archive.owner().names()).contains("Ida Vos");
        assertThat(archive.contacts()).extracting(Contact::name).containsExactlyInAnyOrder("Mia", "Jan");
    }

    @Test
    void connections_with_one_mailbox_are_as_many_people() {
        ImportedArchive archive = LinkedInFiles.in(folder)
                .file(
                        "Connections.csv",
                        CONNECTIONS + "Mia,Koch,,info@mill.example,,,15 Jan 2024\n"
                                + "Jan,Vos,,info@mill.example,,,15 Jan 2024\n" + "Ida,Vos," + ANN
                                + "-2,info@mill.example,,,15 Jan 2024\n")
                .read();
        assertThat(archive.contacts()).extracting(Contact::name).contains("Mia Koch", "Jan Vos", "Ida Vos");
    }
}
