package dev.etiquette.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Talk of real people that is public: chats of #ubuntu (github.com/jkkummerfeld/irc-disentanglement, commit
 * 82ed04f9627a45d0d6f2ec3c8683c88eb408a0d5, CC BY 4.0), in which a question mark at the end of a line is the label, and what people
 * said to a machine (github.com/DianDYu/MIDAS_dialog_act, commit f202201c484a722497de7f29af3e5f362e7652d5, Apache License 2.0), of
 * which people have said what it is. Neither is a part of this repository.
 */
final class PublicTexts {

    /** What asks. */
    static final String ASKS = "ASKS";

    /** What does not, as far as one can tell. */
    static final String OTHER = "OTHER";

    private static final Pattern LINE = Pattern.compile("\\[\\d\\d:\\d\\d] <[^>]+> (.*)");
    private static final Pattern ADDRESSED = Pattern.compile("^[\\w|\\[\\]`^{}-]{2,16}[:,]\\s+");
    private static final Pattern ASKED = Pattern.compile("\\?\\W*$");
    private static final Pattern SAID = Pattern.compile(".* > (.*) ## (.*)");
    private static final int SHORTEST = 8;

    /** The order in which some are chosen is always the same. */
    private static final long SEED = 3;

    private static final Set<String> QUESTIONS =
            Set.of("yes_no_question", "open_question_factual", "open_question_opinion");

    /** What may ask for something, or nobody can tell. */
    private static final Set<String> UNCLEAR =
            Set.of("command", "complaint", "abandon", "nonsense", "dev_command", "other", "closing", "hold");

    private PublicTexts() {}

    /**
     * So many lines of the chats, chosen by chance and always the same.
     *
     * @param folder such as {@code data/train}
     */
    static List<LabelledText> chat(Path folder, int most) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".ascii.txt"))
                    .sorted()
                    .toList();
        }
        List<LabelledText> texts = new ArrayList<>();
        for (Path file : files) {
            for (String line :
                    Files.readString(file, StandardCharsets.ISO_8859_1).split("\n")) {
                Matcher said = LINE.matcher(line);
                if (said.matches()) {
                    addChat(ADDRESSED.matcher(said.group(1)).replaceFirst("").strip(), texts);
                }
            }
        }
        Collections.shuffle(texts, new Random(SEED));
        return texts.subList(0, Math.min(most, texts.size()));
    }

    private static void addChat(String text, List<LabelledText> texts) {
        boolean sign = text.indexOf('?') >= 0;
        boolean asks = ASKED.matcher(text).find();
        if (text.length() >= SHORTEST && sign == asks) {
            texts.add(new LabelledText("chat", "en", text, asks ? ASKS : OTHER, "chat"));
        }
    }

    /** All of a file such as {@code da_data/train.txt} of which it is clear whether it asks. */
    static List<LabelledText> said(Path file) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            Matcher said = SAID.matcher(line);
            if (said.matches()) {
                Set<String> acts =
                        new HashSet<>(Arrays.asList(said.group(2).strip().split(";")));
                boolean asks = acts.stream().anyMatch(QUESTIONS::contains);
                if (asks || acts.stream().noneMatch(UNCLEAR::contains)) {
                    texts.add(new LabelledText("said", "en", said.group(1), asks ? ASKS : OTHER, "said"));
                }
            }
        }
        return texts;
    }
}
