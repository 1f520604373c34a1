package dev.etiquette.commandline;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.Explanation;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.TrialAdvice;
import dev.etiquette.advice.Withheld;
import dev.etiquette.explanation.Why;
import dev.etiquette.json.JsonFormat;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells how one piece of advice came about, or why it is held back. */
@Command(
        name = "why",
        description =
                "Tells how one piece of advice came about, or why it is held back: by which rules, and by which facts.",
        customSynopsis = "etiquette why [OPTIONS] ID PATH...",
        exitCodeList = "0:The advice is explained.")
final class WhyCommand extends Subcommand implements Runnable {

    private final Clock clock;
    private final Consumer<String> progress;

    @Mixin
    private final AdviceOptions asked = new AdviceOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "For reading, or for programs. By default text.")
    private String format = "text";

    WhyCommand(Clock clock, Consumer<String> progress) {
        this.clock = clock;
        this.progress = progress;
    }

    @Override
    public void run() {
        boolean json = Typed.format(format, "text", "json").equals("json");
        String id = asked.takeFirst();
        if (asked.isEmpty() || Files.exists(Typed.path(id))) {
            throw RefusalMessage.NO_ADVICE_NAMED.refusal();
        }
        AdviceOptions.Read read = asked.read(clock, progress, progress);
        Etiquette etiquette = Etiquette.of(read.book());
        String text = evaluated(() -> {
            Advice advice = etiquette.advise(read.situation(), read.moment());
            Supplier<Explanation> explanation = () -> etiquette.explain(read.situation(), read.moment());
            return told(id, advice, explanation, read, json);
        });
        asked.aboutBook(read.book()).ifPresent(this::remark);
        print(text);
    }

    /**
     * The answer.
     *
     * @param explanation is asked for only when the id is known, for it takes long
     */
    private static String told(
            String id, Advice advice, Supplier<Explanation> explanation, AdviceOptions.Read read, boolean json) {
        String meant = AdviceArgument.of(id, advice).id().value();
        Optional<Recommendation> advised = advice.recommendations().stream()
                .filter(each -> each.id().value().equals(meant))
                .findFirst();
        WhyText text = new WhyText(new Watch(advice.now(), read.owner().zone()));
        if (advised.isPresent()) {
            return told(advised.get(), explanation, read, text, json);
        }
        Optional<Withheld> held = advice.withheld().stream()
                .filter(each -> each.recommendation().id().value().equals(meant))
                .findFirst();
        return held.map(each -> told(each, explanation, read, text, json))
                .orElseGet(() -> tried(meant, advice.trial(), explanation, read, text.onTrial(), json));
    }

    private static String told(
            Recommendation advised,
            Supplier<Explanation> explanation,
            AdviceOptions.Read read,
            WhyText text,
            boolean json) {
        Explanation made = explanation.get();
        Why why = made.why(advised);
        return json
                ? json(read, advised, false, text, why, made)
                : text.weighed(weighed(read, why)).advised(advised, why) + WhyText.missing(made);
    }

    private static String told(
            Withheld held, Supplier<Explanation> explanation, AdviceOptions.Read read, WhyText text, boolean json) {
        Explanation made = explanation.get();
        Why why = made.why(held);
        return json
                ? json(read, held.recommendation(), true, text, why, made)
                : text.weighed(weighed(read, why)).held(held, why) + WhyText.missing(made);
    }

    private static List<String> weighed(AdviceOptions.Read read, Why why) {
        return new WeighedReading(read.book(), read.situation()).sentences(why);
    }

    /** What only rules on trial would say. */
    private static String tried(
            String id,
            TrialAdvice trial,
            Supplier<Explanation> explanation,
            AdviceOptions.Read read,
            WhyText text,
            boolean json) {
        Optional<Recommendation> advised = trial.recommendations().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst();
        if (advised.isPresent()) {
            return told(advised.get(), explanation, read, text, json);
        }
        Withheld held = trial.withheld().stream()
                .filter(each -> each.recommendation().id().value().equals(id))
                .findFirst()
                .orElseThrow();
        return told(held, explanation, read, text, json);
    }

    private static String json(
            AdviceOptions.Read read,
            Recommendation about,
            boolean held,
            WhyText text,
            Why why,
            Explanation explanation) {
        return JsonFormat.of(read.book())
                .about(About.of(read, about, held, text.isOnTrial(), explanation))
                .write(why);
    }
}
