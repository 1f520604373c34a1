package dev.etiquette.benchmarks.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page with a place between two lines that a run fills in. */
final class FigurePage {

    private static final String BEGIN = "<!-- figures: written by a run, do not edit -->\n";
    private static final String END = "<!-- end of figures -->\n";

    private FigurePage() {}

    /**
     * Puts figures in the place of those of the last run.
     *
     * @throws IllegalStateException when the page has no such place
     */
    static void fill(Path page, String figures) throws IOException {
        Files.writeString(page, filled(Files.readString(page), figures));
    }

    static String filled(String page, String figures) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException("The page has no place for figures.");
        }
        return page.substring(0, begin + BEGIN.length()) + figures + page.substring(end);
    }
}
