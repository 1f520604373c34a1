package dev.etiquette.archives.x;

import dev.etiquette.archives.ArchiveFolder;
import java.nio.file.Path;
import java.util.Locale;

/** Small scripts of an archive of X, for tests. The owner is 12345, known as mel. */
public final class XFiles {

    private XFiles() {}

    /** The note on every archive of X. */
    public static final String NO_MENTIONS = XFormat.NO_MENTIONS;

    public static final String NOON = "Sat Oct 11 12:00:00 +0000 2025";

    /** A script that assigns these entries; single quotes stand for double ones. */
    public static String list(String name, String... entries) {
        return "window.YTD." + name + ".part0 = [" + String.join(",\n", entries).replace('\'', '"') + "]";
    }

    public static String tweet(String id, String at, String text, String more) {
        return "{'tweet':{'id_str':'%s','created_at':'%s','full_text':'%s'%s}}"
                .formatted(id, at, text, more.isEmpty() ? "" : "," + more);
    }

    public static String tweet(String text, String more) {
        return tweet("1", NOON, text, more);
    }

    public static String mention(String id, String handle) {
        return "{'id_str':'%s','screen_name':'%s','name':'%s'}".formatted(id, handle, handle.toUpperCase(Locale.ROOT));
    }

    public static String message(String id, String from, String to, String at, String text) {
        return "{'messageCreate':{'id':'%s','senderId':'%s','recipientId':'%s','createdAt':'%s','text':'%s'}}"
                .formatted(id, from, to, at, text);
    }

    public static String conversation(String id, String... messages) {
        return "{'dmConversation':{'conversationId':'%s','messages':[%s]}}".formatted(id, String.join(",", messages));
    }

    /** An archive that says no more than whose it is. */
    public static ArchiveFolder in(Path folder) {
        return ArchiveFolder.nameless(folder)
                .file("account.js", list("account", "{'account':{'accountId':'12345','username':'mel'}}"));
    }
}
