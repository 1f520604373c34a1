package dev.etiquette.archives.contacts;

import dev.etiquette.archives.text.QuotedText;
import dev.etiquette.model.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What became of the columns of a table that are none of the fields, or that say less than they seem to: no wish to be left
 * alone passes in silence.
 */
final class ColumnReport {

    private static final int MOST_NAMED = 30;

    private final String file;
    private final SortedSet<String> details = new TreeSet<>();
    private final SortedMap<String, Integer> suspicious = new TreeMap<>();
    private final SortedMap<String, Integer> read = new TreeMap<>();
    private final SortedMap<String, Integer> byEmail = new TreeMap<>();
    private final SortedMap<String, Integer> byPhone = new TreeMap<>();
    private final SortedMap<String, Integer> assumed = new TreeMap<>();

    ColumnReport(String file) {
        this.file = file;
    }

    /** A value was kept as a detail by the name of its column. */
    void addDetail(String column) {
        if (details.size() < MOST_NAMED) {
            details.add(QuotedText.of(column));
        }
    }

    /** A value was kept as a detail, in a column whose name sounds like a wish to be left alone. */
    void addSuspicious(String column) {
        count(suspicious, "\"" + QuotedText.of(column) + "\"");
    }

    /** A value that is a status or a label was read as a wish to be left alone. */
    void addRead(String column, String value) {
        count(read, "\"" + QuotedText.of(value) + "\" in \"" + QuotedText.of(column) + "\"");
    }

    /** A column forbids one channel only. */
    void addNarrow(String column, Channel channel) {
        count(channel.equals(Channel.EMAIL) ? byEmail : byPhone, "\"" + QuotedText.of(column) + "\"");
    }

    /** A handle without a platform was taken for one on the only platform that was read. */
    void addAssumed(String platform) {
        count(assumed, platform);
    }

    private static void count(SortedMap<String, Integer> counts, String what) {
        if (counts.containsKey(what) || counts.size() < MOST_NAMED) {
            counts.merge(what, 1, Integer::sum);
        }
    }

    /** All sentences. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        suspicious.forEach((column, count) -> sentences.add(ContactProblems.notABan(file, column, count)));
        read.forEach((what, count) -> sentences.add(ContactProblems.readAsBan(file, what, count)));
        byEmail.forEach(
                (column, count) -> sentences.add(ContactProblems.narrow(file, column, Channel.EMAIL.name(), count)));
        byPhone.forEach((column, count) -> sentences.add(
                ContactProblems.narrow(file, column, Channel.PHONE.name().toLowerCase(Locale.ROOT), count)));
        assumed.forEach((platform, count) -> sentences.add(ContactProblems.assumed(file, platform, count)));
        if (!details.isEmpty()) {
            sentences.add(ContactProblems.details(file, details));
        }
        return sentences;
    }
}
