package dev.etiquette.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The parts of a web address by which one sees where it leads, in small letters. Made of whatever was typed: nothing
 * is refused.
 *
 * @param host without "www"
 * @param folders the parts of the path
 * @param parameters names and values, as "name=value"; a place within the page is left out
 */
record WebAddress(String host, List<String> folders, List<String> parameters) {

    private static final Pattern SCHEME = Pattern.compile("^(?:https?://)?(?:www\\.)?");
    private static final Pattern BEHIND = Pattern.compile("[.,;:!?)\\]}>\"'\u2026\u201d\u2019\u00bb]+$");
    /** A place within the page, and no page of its own as in {@code #/rye} and {@code #!rye}. */
    private static final Pattern PLACE = Pattern.compile("#(?![!/])[^#=]*$");

    private static final Pattern PARAMETERS = Pattern.compile("[?&;#]");

    static WebAddress of(String typed) {
        String small = typed.toLowerCase(Locale.ROOT);
        String bare = SCHEME.matcher(BEHIND.matcher(small).replaceFirst("")).replaceFirst("");
        String[] parts = PARAMETERS.split(PLACE.matcher(bare).replaceFirst(""));
        String[] path = parts.length == 0 ? new String[] {""} : parts[0].split("/");
        return new WebAddress(
                path.length == 0 ? "" : path[0],
                List.of(path).subList(Math.min(1, path.length), path.length),
                Arrays.stream(parts).skip(1).toList());
    }
}
