package dev.etiquette.commandline;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.Explanation;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.RunawayRulesException;
import dev.etiquette.advice.Withheld;
import dev.etiquette.explanation.Why;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells how one piece of advice came about, or why it is held back. */
@Command(
        name = "why",
        description =
                "Tells how one piece of advice came about, or why it is held back: by which rules, and by which facts.",
        customSynopsis = "etiquette why [OPTIONS] ID PATH...",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The advice is explained.",
            "1:Something unforeseen went wrong.",
            "2:What was typed, the archive or the rule book cannot be used; a sentence says why."
        })
final class WhyCommand implements Runnable {

    /** Whoever typed a wrong id is shown so many. */
    private static final int MOST_SHOWN = 20;

    private final Clock clock;
    private final Consumer<String> progress;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final AdviceOptions asked = new AdviceOptions();

    WhyCommand(Clock clock, Consumer<String> progress) {
        this.clock = clock;
        this.progress = progress;
    }

    @Override
    public void run() {
        String id = asked.takeFirst();
        if (asked.isEmpty() || Files.exists(Typed.path(id))) {
            throw RefusalMessage.NO_ADVICE_NAMED.refusal();
        }
        AdviceOptions.Read read = asked.read(clock, progress, progress);
        Etiquette etiquette = Etiquette.of(read.book());
        String text;
        try {
            Advice advice = etiquette.advise(read.situation(), read.moment());
            text = told(id, advice, () -> etiquette.explain(read.situation(), read.moment()), read);
        } catch (RunawayRulesException stopped) {
            throw new Refusal(String.valueOf(stopped.getMessage()));
        }
        if (spec != null) {
            asked.aboutBook(read.book()).ifPresent(spec.commandLine().getErr()::println);
            spec.commandLine().getOut().print(text);
        }
    }

    /** Explains when asked, which takes long. */
    private interface Explaining {
        Explanation explanation();
    }

    private static String told(String id, Advice advice, Explaining explaining, AdviceOptions.Read read) {
        List<String> all = Stream.concat(
                        advice.recommendations().stream(),
                        advice.withheld().stream().map(Withheld::recommendation))
                .map(each -> each.id().value())
                .toList();
        String meant = meant(id, all);
        Optional<Recommendation> advised = advice.recommendations().stream()
                .filter(each -> each.id().value().equals(meant))
                .findFirst();
        WhyText text = new WhyText(new Watch(advice.now(), read.owner().zone()));
        if (advised.isPresent()) {
            Why why = explaining.explanation().why(advised.get());
            return text.advised(advised.get(), why);
        }
        Withheld held = advice.withheld().stream()
                .filter(each -> each.recommendation().id().value().equals(meant))
                .findFirst()
                .orElseThrow();
        return text.held(held, explaining.explanation().why(held));
    }

    /** The only id that begins so. */
    private static String meant(String typed, List<String> all) {
        if (all.contains(typed)) {
            return typed;
        }
        List<String> found = all.stream().filter(each -> each.startsWith(typed)).toList();
        if (found.size() == 1) {
            return found.get(0);
        } else if (found.size() > 1) {
            throw RefusalMessage.SEVERAL_ADVICES.refusal(typed, listed(found));
        } else if (all.isEmpty()) {
            throw RefusalMessage.NO_ADVICE_AT_ALL.refusal(typed);
        }
        throw RefusalMessage.NO_SUCH_ADVICE.refusal(typed, listed(all));
    }

    private static String listed(List<String> ids) {
        String listed = ids.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
        return ids.size() > MOST_SHOWN ? listed + " and " + (ids.size() - MOST_SHOWN) + " more" : listed;
    }
}
