package dev.etiquette.tables;

import dev.etiquette.reading.Phrase;
import dev.etiquette.reading.Phrase.Where;
import dev.etiquette.reading.PhraseDirectory;
import dev.etiquette.reading.SmallNumbers;
import dev.etiquette.report.Position;
import dev.etiquette.tables.PhraseTable.Kept;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A sound table of phrases in the form that is read fastest: nothing in it is parsed or looked through for mistakes again. It is
 * read beside the text of the table, and says where in that text each phrase stands.
 */
public final class PreparedPhrases {

    private static final Where[] PLACES = Where.values();

    private PreparedPhrases() {}

    /**
     * Writes a table that is laid over none.
     *
     * @param text from which it was read
     */
    public static void write(PhraseTable table, String text, DataOutputStream out) throws IOException {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (Kept each : table.kept()) {
            names.putIfAbsent(each.phrase().language(), names.size());
            names.putIfAbsent(each.phrase().mark(), names.size());
        }
        SmallNumbers.write(names.size(), out);
        for (String name : names.keySet()) {
            out.writeUTF(name);
        }
        SmallNumbers.write(table.kept().size(), out);
        int behind = 0;
        for (Kept each : table.kept()) {
            Phrase phrase = each.phrase();
            SmallNumbers.write(names.get(phrase.language()), out);
            SmallNumbers.write(names.get(phrase.mark()), out);
            out.writeByte(phrase.where().ordinal());
            behind = write(phrase.phrase(), text, behind, out);
            SmallNumbers.write(phrase.notAfter().size(), out);
            for (String words : phrase.notAfter()) {
                out.writeUTF(words);
            }
        }
        SmallNumbers.write(table.ownMarks().size(), out);
        for (Map.Entry<String, Position> mark : table.ownMarks().entrySet()) {
            out.writeUTF(mark.getKey());
            SmallNumbers.write(mark.getValue().line(), out);
            SmallNumbers.write(mark.getValue().column(), out);
            SmallNumbers.write(mark.getValue().endColumn(), out);
        }
        PhraseDirectory.of(table.rows()).write(table.rows(), out);
    }

    /** Where it stands behind the one before; by itself where it does not, as quotes in a cell are written twice. */
    private static int write(String phrase, String text, int behind, DataOutputStream out) throws IOException {
        int start = phrase.isEmpty() ? -1 : text.indexOf(phrase, behind);
        if (start < 0) {
            SmallNumbers.write(0, out);
            out.writeUTF(phrase);
            return behind;
        }
        SmallNumbers.write(phrase.length(), out);
        SmallNumbers.write(start - behind, out);
        return start + phrase.length();
    }

    /**
     * Reads what was written.
     *
     * @param file the name of the table, for places in it
     * @param text the same as when it was written
     */
    public static PhraseTable read(DataInputStream in, String file, String text) throws IOException {
        List<String> names = new ArrayList<>();
        for (int left = SmallNumbers.read(in); left > 0; left--) {
            names.add(in.readUTF());
        }
        int rows = SmallNumbers.read(in);
        List<Kept> kept = new ArrayList<>(rows);
        int behind = 0;
        for (int row = 0; row < rows; row++) {
            String language = names.get(SmallNumbers.read(in));
            String mark = names.get(SmallNumbers.read(in));
            Where where = PLACES[in.readUnsignedByte()];
            int length = SmallNumbers.read(in);
            String wording;
            if (length == 0) {
                wording = in.readUTF();
            } else {
                int start = behind + SmallNumbers.read(in);
                behind = start + length;
                wording = text.substring(start, behind);
            }
            kept.add(Kept.of(new Phrase(language, mark, where, wording, words(in))));
        }
        SortedMap<String, Position> ownMarks = new TreeMap<>();
        for (int left = SmallNumbers.read(in); left > 0; left--) {
            ownMarks.put(
                    in.readUTF(),
                    new Position(file, SmallNumbers.read(in), SmallNumbers.read(in), SmallNumbers.read(in)));
        }
        List<Phrase> phrases = kept.stream().map(Kept::phrase).toList();
        return new PhraseTable(kept, ownMarks, PhraseDirectory.read(phrases, in));
    }

    private static SortedSet<String> words(DataInputStream in) throws IOException {
        int left = SmallNumbers.read(in);
        if (left == 0) {
            return Collections.emptySortedSet();
        }
        SortedSet<String> words = new TreeSet<>();
        for (; left > 0; left--) {
            words.add(in.readUTF());
        }
        return words;
    }
}
