package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Utterance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real conversations of a help channel, with reply links that people set by hand, against the advice: nobody who was
 * answered is called waiting, and no open question of the last day is missing.
 */
class RealConversationsTest {

    private static final Path SHARED = Path.of("../../../shared/data/chat");

    /** A folder with more exports of that kind, one in each folder of it: {@code -Dconversations=FOLDER}. */
    private static final String MORE = "conversations";

    private static final List<Duration> AFTER_BUSY_MOMENTS = List.of(
            Duration.ofMinutes(31), Duration.ofHours(1), Duration.ofHours(8), Duration.ofDays(1), Duration.ofDays(5));
    private static final int BUSY_DAYS = 8;
    private static final Pattern TAKEN_BACK =
            Pattern.compile("(?i)\\b(nvm|never ?mind|thanks|thank you|thx|ty|bye|ok)\\b");

    private static final Etiquette ETIQUETTE = Etiquette.of(RuleBook.standard());

    private static Stream<Path> folders() throws IOException {
        Stream<Path> shared = Stream.of("jrib", "cfhowlett", "ActionParsnip").map(SHARED::resolve);
        String more = System.getProperty(MORE, "");
        if (more.isEmpty()) {
            return shared;
        }
        try (Stream<Path> others = Files.list(Path.of(more))) {
            return Stream.concat(shared, others.sorted().toList().stream());
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void nobody_answered_waits_and_no_open_question_of_the_last_day_is_missing(Path folder) {
        assumeTrue(Files.isDirectory(folder), "the shared data is not here");
        ImportedArchive archive = Archives.read(List.of(folder), ImportOptions.NONE);
        Situation situation = Situation.of(archive.owner()).with(archive.facts());
        int questions = 0;
        for (Instant now : moments(archive)) {
            Advice advice = ETIQUETTE.advise(situation, now);
            List<Utterance> past = archive.utterances().stream()
                    .filter(each -> !each.at().isAfter(now))
                    .toList();
            List<Recommendation> answers = advice.recommendations().stream()
                    .filter(each -> each.act().action() == Action.RESPOND)
                    .toList();
            Map<PersonId, Instant> spokenTo = spokenTo(archive.owner().id(), past);
            Set<String> replied = repliedTo(archive.owner().id(), past);

            assertThat(answers)
                    .as("answered, and yet called waiting, at %s", now)
                    .noneMatch(each -> replied.contains(each.act().subject().id())
                            || spokenTo.getOrDefault(each.act().contact(), Instant.MIN)
                                    .isAfter(each.act().cameUpAt()));

            Set<PersonId> waiting =
                    answers.stream().map(each -> each.act().contact()).collect(Collectors.toSet());
            List<Utterance> open = openQuestions(archive, past, now, spokenTo, replied);
            questions += open.size();
            assertThat(waiting)
                    .as("asked within the last day of %s and not answered: %s", now, open)
                    .containsAll(open.stream().map(Utterance::author).toList());
        }
        // Of others nobody knows whether anything was ever left open.
        if (folder.startsWith(SHARED)) {
            assertThat(questions).as("open questions that were looked for").isPositive();
        }
    }

    /** Some time after the last word of each of the busiest days. */
    private static Set<Instant> moments(ImportedArchive archive) {
        Map<Long, List<Utterance>> byDay = archive.utterances().stream()
                .collect(Collectors.groupingBy(each -> each.at().getEpochSecond() / 86_400));
        Set<Instant> moments = new TreeSet<>();
        byDay.values().stream()
                .sorted((one, other) -> other.size() - one.size())
                .limit(BUSY_DAYS)
                .forEach(day -> {
                    Instant last = day.stream()
                            .map(Utterance::at)
                            .max(Instant::compareTo)
                            .orElseThrow();
                    AFTER_BUSY_MOMENTS.forEach(later -> moments.add(last.plus(later)));
                });
        return moments;
    }

    private static Map<PersonId, Instant> spokenTo(PersonId me, List<Utterance> past) {
        Map<PersonId, Instant> spokenTo = new HashMap<>();
        past.stream().filter(each -> each.author().equals(me)).forEach(each -> {
            List<PersonId> others = new ArrayList<>(each.mentions());
            if (each instanceof Reply reply) {
                others.add(reply.answersWhom());
            }
            others.forEach(other -> spokenTo.merge(other, each.at(), (one, two) -> one.isAfter(two) ? one : two));
        });
        return spokenTo;
    }

    private static Set<String> repliedTo(PersonId me, List<Utterance> past) {
        Set<String> replied = new HashSet<>();
        past.forEach(each -> {
            if (each.author().equals(me) && each instanceof Reply reply) {
                replied.add(reply.answers().value());
            }
        });
        return replied;
    }

    /** What says the owner's name first and has a question mark; everything that nobody could doubt. */
    private static List<Utterance> openQuestions(
            ImportedArchive archive,
            List<Utterance> past,
            Instant now,
            Map<PersonId, Instant> spokenTo,
            Set<String> replied) {
        String me = archive.owner().names().first().toLowerCase(Locale.ROOT);
        return past.stream()
                .filter(each -> each.text().toLowerCase(Locale.ROOT).startsWith(me))
                .filter(each -> each.text().contains("?"))
                .filter(each -> each.at().isAfter(now.minus(Duration.ofDays(1))))
                .filter(each -> each.at().isBefore(now.minus(Duration.ofMinutes(30))))
                .filter(each -> !replied.contains(id(each)))
                .filter(each ->
                        !spokenTo.getOrDefault(each.author(), Instant.MIN).isAfter(each.at()))
                .filter(each -> past.stream().noneMatch(later -> tookItBack(each, later)))
                .toList();
    }

    /** "nvm, I found it. Thanks." */
    private static boolean tookItBack(Utterance question, Utterance later) {
        return later.author().equals(question.author())
                && later.at().isAfter(question.at())
                && TAKEN_BACK.matcher(later.text()).find();
    }

    private static String id(Utterance said) {
        return said.id().value();
    }
}
