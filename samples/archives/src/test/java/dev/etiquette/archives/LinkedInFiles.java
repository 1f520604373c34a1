package dev.etiquette.archives;

import dev.etiquette.model.Contact;
import dev.etiquette.model.Message;
import dev.etiquette.model.Utterance;
import java.nio.file.Path;
import java.util.List;

/** Small LinkedIn archives for tests. The owner is {@link #ADA}, whom the profile names. */
final class LinkedInFiles {

    static final String ADA = "https://www.linkedin.com/in/ada";
    static final String ANN = "https://www.linkedin.com/in/ann";
    static final String BEN = "https://www.linkedin.com/in/ben";
    static final String MESSAGES =
            "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,"
                    + "FOLDER,ATTACHMENTS,IS MESSAGE DRAFT\n";
    static final String CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
    static final String INVITATIONS = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n";
    static final String SHARES = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n";
    static final String COMMENTS = "Date,Link,Message\n";

    private final Written written;

    private LinkedInFiles(Written written) {
        this.written = written;
    }

    static LinkedInFiles in(Path folder) {
        return nameless(folder).profile("Ada", "Lovelace").messages(toAda("2020-01-01 00:00:00 UTC", "first"));
    }

    /** Without any file. */
    static LinkedInFiles nameless(Path folder) {
        return new LinkedInFiles(Written.nameless(folder));
    }

    LinkedInFiles profile(String first, String last) {
        return file("Profile.csv", "First Name,Last Name,Headline,Industry\n" + first + "," + last + ",x,y\n");
    }

    LinkedInFiles messages(String... rows) {
        return file("messages.csv", MESSAGES + String.join("", rows));
    }

    LinkedInFiles file(String name, String content) {
        written.file(name, content);
        return this;
    }

    Path folder() {
        return written.folder();
    }

    Table read() {
        return written.read();
    }

    /** All messages but that which every archive made by {@link #in} begins with. */
    List<Message> said() {
        return read().utterances().stream()
                .filter(Message.class::isInstance)
                .map(Message.class::cast)
                .filter(message -> !message.text().equals("first"))
                .toList();
    }

    static Contact contact(Table table, String id) {
        return table.contacts().stream()
                .filter(contact -> contact.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not among " + table.contacts()));
    }

    static List<String> texts(Table table) {
        return table.utterances().stream().map(Utterance::text).toList();
    }

    /** A row from Ann to Ada; the content is quoted here. */
    static String toAda(String date, String content) {
        return row("c1", "Ann Lee", ANN, "Ada Lovelace", ADA, date, content, "INBOX", "No");
    }

    static String toAnn(String date, String content) {
        return row("c1", "Ada Lovelace", ADA, "Ann Lee", ANN, date, content, "INBOX", "No");
    }

    static String row(
            String conversation,
            String from,
            String sender,
            String to,
            String recipients,
            String date,
            String content,
            String folder,
            String draft) {
        return conversation + ",," + from + "," + sender + ",\"" + to + "\",\"" + recipients + "\"," + date + ",,\""
                + content.replace("\"", "\"\"") + "\"," + folder + ",," + draft + "\n";
    }
}
