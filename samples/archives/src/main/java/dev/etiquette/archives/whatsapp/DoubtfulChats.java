package dev.etiquette.archives.whatsapp;

import dev.etiquette.archives.csv.CsvLines;
import dev.etiquette.archives.files.ArchiveFile;
import dev.etiquette.archives.findings.DateOrder;
import java.util.ArrayList;
import java.util.List;

/** Chats whose dates may be written in two orders; they wait for what the others show. A zip is closed by then, so lines are kept. */
final class DoubtfulChats {

    /** So many characters are kept; a chat of no day after the twelfth is short. */
    private static final long MOST = 1L << 22;

    /**
     * One of them.
     *
     * @param lines all of them
     */
    record Chat(ArchiveFile file, ChatSurvey survey, List<CsvLines.Line> lines) {}

    private final List<Chat> chats = new ArrayList<>();
    private final List<String> dayFirst = new ArrayList<>();
    private final List<String> monthFirst = new ArrayList<>();
    private long size;

    /** Whether there is room for one more of that length. */
    boolean haveRoom(long characters) {
        return size + characters <= MOST;
    }

    /** Keeps one. */
    void add(Chat chat) {
        chats.add(chat);
        chat.lines().forEach(line -> size += line.text().length());
    }

    /** Those that are kept, in the order of their files. */
    List<Chat> chats() {
        return List.copyOf(chats);
    }

    /** Notes that the order of a chat was guessed. */
    void addGuess(String file, DateOrder order) {
        (order == DateOrder.DAY_MONTH_YEAR ? dayFirst : monthFirst).add(file);
    }

    /** What to tell of guesses: a sentence for each order. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!dayFirst.isEmpty()) {
            notes.add(
                    uncertain(dayFirst) + "the day was taken to come first. If the month does, say --date-order mdy.");
        }
        if (!monthFirst.isEmpty()) {
            notes.add(uncertain(monthFirst)
                    + "the month was taken to come first. If the day does, say --date-order dmy.");
        }
        return notes;
    }

    private static String uncertain(List<String> files) {
        String others = files.size() == 1
                ? ""
                : " and " + (files.size() - 1) + (files.size() == 2 ? " other chat" : " other chats");
        return "The dates of " + files.get(0) + others + " may have the day or the month first; ";
    }
}
