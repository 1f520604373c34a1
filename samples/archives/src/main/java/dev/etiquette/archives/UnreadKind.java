package dev.etiquette.archives;

import dev.etiquette.archives.findings.ExportFormatProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is known of files that are not read, each by what only its kind has, so that whoever gave them knows why. */
final class UnreadKind {

    private static final Set<String> MEDIA = Set.of(
            "png",
            "jpg",
            "jpeg",
            "gif",
            "webp",
            "heic",
            "bmp",
            "svg",
            "ico",
            "mp4",
            "mov",
            "m4v",
            "avi",
            "webm",
            "mp3",
            "m4a",
            "ogg",
            "opus",
            "wav",
            "aac",
            "css",
            "woff",
            "woff2",
            "ttf",
            "otf",
            "eot",
            "map",
            "ds_store",
            "pdf");

    private record Sign(Pattern beginning, String kind) {}

    private static final List<Sign> SIGNS = List.of(new Sign(
            Pattern.compile("ID,Timestamp,Contents,Attachments(?s:.*)"
                    + "|\\{\\s*\"id\"\\s*:\\s*\"\\d+\"\\s*,\\s*\"type\"\\s*:\\s*(?:\\d|\"[A-Z_]+\")(?s:.*)"
                    + "|\\[\\s*\\{\\s*\"ID\"\\s*:(?s:.{0,200})\"Timestamp\"(?s:.*)"),
            "your own messages from the data package of Discord, without those of others"));

    private UnreadKind() {}

    /** What is read instead. */
    static String whatIsRead(List<ExportFormatProvider> providers) {
        return "What is read: "
                + providers.stream().map(ExportFormatProvider::whatIsRead).collect(Collectors.joining("; "))
                + "; each as a folder, a zip or a file. Address books are given with --contacts.";
    }

    /** Why a file is not read, as the end of a sentence; empty when nothing is known of its kind. */
    static Optional<String> in(String name, String beginning) {
        String start = beginning.strip();
        if (start.regionMatches(true, 0, "BEGIN:VCARD", 0, 11)) {
            return Optional.of("it holds contacts, which are given with --contacts");
        }
        return SIGNS.stream()
                .filter(sign -> sign.beginning().matcher(start).lookingAt())
                .findFirst()
                .map(sign -> "it is not a supported kind of export: it seems to be " + sign.kind());
    }

    /** Whether a file holds a picture, a sound or the like, and nothing that anybody said. */
    static boolean isMedia(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return MEDIA.contains(file.substring(file.lastIndexOf('.') + 1));
    }
}
