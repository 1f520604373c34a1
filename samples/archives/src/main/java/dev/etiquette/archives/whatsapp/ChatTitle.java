package dev.etiquette.archives.whatsapp;

import dev.etiquette.archives.text.PlainText;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** With whom a chat is, or which group it is, as the name of its file, its zip or its folder says. */
final class ChatTitle {

    private static final Pattern NAME = Pattern.compile(
            "(?iu)[^/]*whats ?app[^/]*?(?: - | with | mit | con | avec | com | met | med | с | z )(?<title>[^/]+?)(?: ?\\(\\d+\\))?(?:\\.(?:txt|zip))?");

    /** "Ann ile WhatsApp Sohbeti". */
    private static final Pattern TURKISH = Pattern.compile("(?iu)(?<title>[^/]+?) ile whats ?app [^/]*");

    private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|]");

    private ChatTitle() {}

    /** What a name and the title that a file has of it have in common: a file's name cannot hold every character. */
    static String comparable(String name) {
        return UNFIT.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("_")
                .toLowerCase(Locale.ROOT);
    }

    /** The title; empty when no name has one. */
    static String of(String file) {
        String[] names = file.split("/");
        for (int at = names.length - 1; at >= 0; at--) {
            for (Pattern pattern : new Pattern[] {NAME, TURKISH}) {
                Matcher name = pattern.matcher(names[at]);
                if (name.matches()) {
                    return PlainText.address(name.group("title"));
                }
            }
        }
        return "";
    }
}
