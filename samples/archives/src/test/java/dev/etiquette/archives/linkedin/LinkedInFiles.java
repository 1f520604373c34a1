package dev.etiquette.archives.linkedin;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Message;
import dev.etiquette.model.Utterance;
import java.nio.file.Path;
import java.util.List;

/** Small LinkedIn archives for tests. The owner is {@link #ADA}, whom the profile names. */
public final class LinkedInFiles {

    public static final String ADA = "https://www.linkedin.com/in/ada";
    public static final String ANN = "https://www.linkedin.com/in/ann";
    public static final String BEN = "https://www.linkedin.com/in/ben";
    public static final String MESSAGES =
            "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,"
                    + "FOLDER,ATTACHMENTS,IS MESSAGE DRAFT\n";
    public static final String CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
    public static final String INVITATIONS = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n";
    public static final String SHARES = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n";
    public static final String COMMENTS = "Date,Link,Message\n";

    private final ArchiveFolder written;

    private LinkedInFiles(ArchiveFolder written) {
        this.written = written;
    }

    public static LinkedInFiles in(Path folder) {
        return nameless(folder).profile("Ada", "Lovelace").messages(toAda("2020-01-01 00:00:00 UTC", "first"));
    }

    /** Without any file. */
    public static LinkedInFiles nameless(Path folder) {
        return new LinkedInFiles(ArchiveFolder.nameless(folder));
    }

    public LinkedInFiles profile(String first, String last) {
        return file("Profile.csv", "First Name,Last Name,Headline,Industry\n" + first + "," + last + ",x,y\n");
    }

    public LinkedInFiles messages(String... rows) {
        return file("messages.csv", MESSAGES + String.join("", rows));
    }

    public LinkedInFiles file(String name, String content) {
        written.file(name, content);
        return this;
    }

    public Path folder() {
        return written.folder();
    }

    public ImportedArchive read() {
        return written.read();
    }

    /** All messages but that which every archive made by {@link #in} begins with. */
    public List<Message> said() {
        return read().utterances().stream()
                .filter(Message.class::isInstance)
                .map(Message.class::cast)
                .filter(message -> !message.text().equals("first"))
                .toList();
    }

    public static Contact contact(ImportedArchive archive, String id) {
        return archive.contacts().stream()
                .filter(contact -> contact.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not among " + archive.contacts()));
    }

    public static List<String> texts(ImportedArchive archive) {
        return archive.utterances().stream().map(Utterance::text).toList();
    }

    /** A row from Ann to Ada; the content is quoted here. */
    public static String toAda(String date, String content) {
        return row("c1", "Ann Lee", ANN, "Ada Lovelace", ADA, date, content, "INBOX", "No");
    }

    public static String toAnn(String date, String content) {
        return row("c1", "Ada Lovelace", ADA, "Ann Lee", ANN, date, content, "INBOX", "No");
    }

    public static String row(
            String conversation,
            String from,
            String sender,
            String to,
            String recipients,
            String date,
            String content,
            String folder,
            String version) {
        return conversation + ",," + from + "," + sender + ",\"" + to + "\",\"" + recipients + "\"," + date + ",,\""
                + content.replace("\"", "\"\"") + "\"," + folder + ",," + version + "\n";
    }
}
