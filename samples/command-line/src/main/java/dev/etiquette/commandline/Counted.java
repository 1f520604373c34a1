package dev.etiquette.commandline;

/** Numbers of things. */
final class Counted {

    private Counted() {}

    /** "1 post", "2 posts", "2 replies". */
    static String of(long count, String what) {
        String many = what.endsWith("y") ? what.substring(0, what.length() - 1) + "ies" : what + "s";
        return count + " " + (count == 1 ? what : many);
    }
}
