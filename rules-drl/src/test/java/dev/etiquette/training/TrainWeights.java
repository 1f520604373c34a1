package dev.etiquette.training;

import dev.etiquette.model.Mark;
import dev.etiquette.training.LinearModel.Example;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Learns the weights of words for marks, and writes the table that the library ships. */
public final class TrainWeights {

    /** Enough for the words of questions, and not so many that they drown the texts made for it. */
    private static final int CHAT_LINES = 10_000;

    /** So many of them that ask nothing are examples of ordinary talk for the other marks. */
    private static final int ORDINARY_LINES = 2_500;

    private static final double COST = 0.5;
    private static final double BALANCE = 0.7;

    private TrainWeights() {}

    /**
     * Trains and writes.
     *
     * @param arguments the folder of texts made for this, that of the chats ({@code …/data/train}), the file of what was said to a
     *     machine ({@code …/da_data/train.txt}), and the file to write
     */
    public static void main(String... arguments) throws IOException {
        List<LabelledText> made = TextFiles.forTraining(Path.of(arguments[0]));
        List<LabelledText> chat = PublicTexts.chat(Path.of(arguments[1]), CHAT_LINES);
        List<LabelledText> said = PublicTexts.said(Path.of(arguments[2]));
        StandardReading reading = StandardReading.ofClassPath();
        Map<Mark, LinearModel> models = new LinkedHashMap<>();
        for (MarkLesson lesson : MarkLesson.values()) {
            List<LabelledText> texts = new ArrayList<>(made);
            if (lesson == MarkLesson.QUESTION) {
                texts.addAll(chat);
                texts.addAll(said);
            } else {
                chat.stream()
                        .filter(text -> text.label().equals(PublicTexts.OTHER))
                        .limit(ORDINARY_LINES)
                        .forEach(texts::add);
            }
            models.put(lesson.mark(), model(lesson, texts, reading));
        }
        Files.write(Path.of(arguments[3]), WeightsTable.lines(models, fingerprint(made), fingerprint(chat, said)));
    }

    static LinearModel model(MarkLesson lesson, List<LabelledText> texts, StandardReading reading) {
        List<Example> examples = new ArrayList<>();
        for (LabelledText text : texts) {
            Optional<Boolean> positive = lesson.of(text);
            positive.ifPresent(yes -> examples.add(new Example(reading.features(text, lesson.mark()), yes)));
        }
        return LinearModel.of(examples, COST, BALANCE);
    }

    /** Changes when any text or label does. */
    @SafeVarargs
    static String fingerprint(List<LabelledText>... texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (List<LabelledText> each : texts) {
                each.forEach(text -> digest.update(text.toString().getBytes(StandardCharsets.UTF_8)));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
