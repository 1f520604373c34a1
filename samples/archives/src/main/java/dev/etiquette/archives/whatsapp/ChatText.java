package dev.etiquette.archives.whatsapp;

import dev.etiquette.archives.text.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody wrote, without what the app has added to it, in the languages of the app.
 *
 * @param words may be empty, for a picture or a voice message
 * @param notice whether the app speaks and not the sender: of a call, of a deleted message, of encryption
 */
record ChatText(String words, boolean notice) {

    private static final ChatText NOTICE = new ChatText("", true);

    /** The app marks its own words so. */
    private static final char MARK = '\u200E';

    private static final String LEFT_OUT =
            "(?:omitted|weggelassen|ausgeschlossen|omitid[oa]|omess[oa]|omis(?:e|es)?|absente?|weggelaten"
                    + "|pominięt[oay]|dahil edilmedi|opuszczon[oay]|oculto|oculta|опущен[оаы]?|пропущен[оаы]?|省略|생략됨?|غير مدرج"
                    + "|تم استبعاد)";

    private static final Pattern ATTACHED = Pattern.compile("\\u200E?<[^<>\\n:]{3,30}: [^<>\\n]{1,200}\\.\\w{2,5}>");

    /** Words in parentheses after a name of a file may be anybody's; these are the app's, or that name is. */
    private static final Pattern ATTACHED_FILE = Pattern.compile("(?iu)\\u200E?(?:"
            + "(?:IMG|VID|PTT|AUD|STK|DOC)-\\d{8}-WA\\d{1,6}\\.\\w{2,5} \\([^()\\n]{4,40}\\)"
            + "|[^\\n]{1,150}\\.\\w{2,5} \\((?:file attached|datei angehängt|archivo adjunto|fichier joint|file allegato"
            + "|arquivo anexado|ficheiro anexado|bestand bijgevoegd|plik dołączony|załączono plik|dosya ekli|ekli dosya"
            + "|файл добавлен|файл прикрепл[её]н|添付ファイル|文件附件|附件|첨부 파일|파일 첨부됨|الملف مرفق)\\))(?=\\n|$)");

    private static final Pattern OMITTED = Pattern.compile("(?iu)<[^<>\\n]{0,30}" + LEFT_OUT + "[^<>\\n]{0,20}>");
    private static final Pattern MARKED_MEDIUM =
            Pattern.compile("(?iu)\\u200E?[^\\n]{0,30}" + LEFT_OUT + "[^\\n]{0,20}");
    private static final Pattern EDITED = Pattern.compile("\\u200E?<(?<said>[^<>\\n]{5,60})>$");
    private static final Pattern POLL =
            Pattern.compile("\\u200E(?:POLL|UMFRAGE|ENCUESTA|SONDAGE|ENQUETE|SONDAGGIO):\\s*");
    private static final Pattern POLL_OPTION = Pattern.compile("(?m)^\\u200E[^\\n:]{2,20}: ");

    private static final Set<String> EDITS = lower(List.of(
            "This message was edited",
            "Diese Nachricht wurde bearbeitet",
            "Se editó este mensaje",
            "Ce message a été modifié",
            "Mensagem editada",
            "Questo messaggio è stato modificato",
            "Dit bericht is bewerkt",
            "Ta wiadomość została edytowana",
            "Bu mesaj düzenlendi",
            "Данное сообщение изменено",
            "このメッセージは編集されました"));

    private static final Set<String> DELETED = lower(List.of(
            "This message was deleted",
            "You deleted this message",
            "Diese Nachricht wurde gelöscht",
            "Du hast diese Nachricht gelöscht",
            "Se eliminó este mensaje",
            "Eliminaste este mensaje",
            "Ce message a été supprimé",
            "Vous avez supprimé ce message",
            "Mensagem apagada",
            "Esta mensagem foi apagada",
            "Você apagou esta mensagem",
            "Questo messaggio è stato eliminato",
            "Hai eliminato questo messaggio",
            "Dit bericht is verwijderd",
            "Je hebt dit bericht verwijderd",
            "U hebt dit bericht verwijderd",
            "Ta wiadomość została usunięta",
            "Usunięto tę wiadomość",
            "Bu mesaj silindi",
            "Bu mesajı sildiniz",
            "Данное сообщение удалено",
            "Вы удалили данное сообщение",
            "このメッセージは削除されました",
            "تم حذف هذه الرسالة",
            "لقد حذفت هذه الرسالة"));

    private static Set<String> lower(List<String> sentences) {
        return sentences.stream().map(each -> each.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** The text of a message as the file has it. */
    static ChatText of(String raw) {
        String text = raw.strip();
        if (isOneOf(DELETED, text)) {
            return NOTICE;
        }
        boolean medium = text.equals("null") || OMITTED.matcher(text).matches();
        if (medium || (text.indexOf(MARK) == 0 && MARKED_MEDIUM.matcher(text).matches())) {
            return new ChatText("", false);
        }
        text = withoutAttachments(text);
        if (POLL.matcher(text).lookingAt()) {
            text = POLL_OPTION.matcher(POLL.matcher(text).replaceFirst("")).replaceAll("");
        } else if (text.indexOf(MARK) == 0 && !text.equals(raw.strip())) {
            text = text.substring(1);
        } else if (text.indexOf(MARK) == 0 && text.indexOf('?') < 0) {
            // The app asks nothing, so a question that begins with its mark is somebody's.
            return NOTICE;
        }
        return new ChatText(PlainText.block(withoutMarks(withoutEdit(text))), false);
    }

    private static String withoutAttachments(String text) {
        if (text.indexOf('(') < 0 && text.indexOf('<') < 0) {
            return text;
        }
        Matcher file = ATTACHED_FILE.matcher(text);
        String rest = file.lookingAt() ? text.substring(file.end()) : text;
        return ATTACHED.matcher(rest).replaceAll("").strip();
    }

    private static String withoutEdit(String text) {
        if (!text.endsWith(">")) {
            return text;
        }
        Matcher edit = EDITED.matcher(text);
        boolean said = edit.find() && (edit.group().charAt(0) == MARK || isOneOf(EDITS, edit.group("said")));
        return said ? text.substring(0, edit.start()) : text;
    }

    private static boolean isOneOf(Set<String> sentences, String text) {
        if (text.length() > 80) {
            return false;
        }
        String plain = text.replace(String.valueOf(MARK), "").strip().toLowerCase(Locale.ROOT);
        return sentences.contains(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain);
    }

    /** The marks around the name of somebody who is mentioned, and those of the app. */
    private static String withoutMarks(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean mark = character == MARK || character == '\u2068' || character == '\u2069';
            if (!mark) {
                plain.append(character);
            }
        }
        return plain.toString();
    }
}
