package dev.etiquette.commandline;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.Explanation;
import dev.etiquette.RuleBook;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.explanation.EarliestMoment;
import dev.etiquette.explanation.RuleRef;
import dev.etiquette.explanation.WhyNot;
import dev.etiquette.json.JsonFormat;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.review.ReviewProgress;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells why something is not advised. */
@Command(
        name = "why-not",
        description = "Tells why something is not advised: what holds it back, what has settled it, or what is missing,"
                + " and when time alone makes it so.",
        exitCodeList = "0:There is an answer.")
final class WhyNotCommand extends Subcommand implements Runnable {

    /** How far to look for the moment at which time alone makes it so. */
    private static final Duration AHEAD = Duration.ofDays(28);

    private final Clock clock;
    private final Consumer<String> progress;

    @Mixin
    private final AdviceOptions asked = new AdviceOptions();

    @Option(
            names = "--contact",
            paramLabel = "NAME",
            description = "Whom it should be about: a name, a handle or an id. Without it, anybody.")
    private @Nullable String contact;

    @Option(
            names = "--action",
            paramLabel = "ACTION",
            description =
                    "What should be advised: answer, thank, approach, follow up, keep in touch, call, repeat, and so on;"
                            + " a wrong word lists them, the most alike first.")
    private @Nullable String action;

    @Option(names = "--rule", paramLabel = "ID", description = "Of one rule alone, of whatever sort it is.")
    private @Nullable String rule;

    @Option(names = "--all", description = "Tells all causes, and at which condition each rule stopped.")
    private boolean all;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "For reading, or for programs. By default text.")
    private String format = "text";

    WhyNotCommand(Clock clock, Consumer<String> progress) {
        this.clock = clock;
        this.progress = progress;
    }

    @Override
    public void run() {
        boolean json = Typed.format(format, "text", "json").equals("json");
        if (contact == null && action == null && rule == null) {
            throw RefusalMessage.NOTHING_ASKED.refusal();
        }
        AdviceOptions.Read read = asked.read(clock, progress, progress);
        PersonId person = contact == null ? PersonId.NONE : PersonArgument.of(contact, read.input());
        Optional<Action> wanted = Optional.ofNullable(action).map(typed -> ActionArgument.of(typed, read.book()));
        String text = evaluated(() -> told(read, person, wanted, json));
        asked.aboutBook(read.book()).ifPresent(this::remark);
        print(text);
    }

    private String told(AdviceOptions.Read read, PersonId person, Optional<Action> wanted, boolean json) {
        Etiquette etiquette = Etiquette.of(read.book());
        Explanation explanation = etiquette.explain(read.situation(), read.moment());
        List<WhyNot> found = found(explanation, person, wanted);
        Optional<EarliestMoment> earliest = advised(read, person, wanted)
                .filter(advised -> isAdvising(explanation, read, person, found))
                .map(advised -> etiquette.earliest(
                        read.situation(), read.moment(), read.moment().plus(AHEAD), reporting(read, advised)));
        if (json) {
            JsonFormat writer = JsonFormat.of(read.book())
                    .about(About.of(
                            read, question(read, person, wanted), retired(read).isPresent(), explanation));
            return earliest.map(each -> writer.writeWhyNot(found, each)).orElseGet(() -> writer.writeWhyNot(found));
        }
        Watch watch = new Watch(read.moment(), read.owner().zone());
        WhyText text = new WhyText(watch);
        String question = question(read, person, wanted) + " " + watch.here();
        if (retired(read).isPresent()) {
            return text.whyNot(question, retired(read), List.of(), false, all);
        }
        List<WhyNot> shown = all || rule != null ? found : nearest(explanation, found, person);
        Optional<String> first = found.isEmpty() && rule != null
                ? Optional.of(nothingStops(explanation, rule, person, whom(read, person)))
                : leftAlone(read, person, whom(read, person), found);
        String answer = text.whyNot(question, first, shown, shown.size() < found.size(), all)
                + earliest.map(text::earliest).orElse("");
        return answer + WhyText.missing(explanation);
    }

    /** The same, telling how far it has come: a large archive has many moments to look at. */
    private Predicate<Advice> reporting(AdviceOptions.Read read, Predicate<Advice> advised) {
        ProgressLine line = new ProgressLine("Looking ahead", clock, progress);
        AtomicInteger evaluations = new AtomicInteger();
        return advice -> {
            line.accept(new ReviewProgress(
                    read.moment(), advice.now(), read.moment().plus(AHEAD), evaluations.incrementAndGet(), 0));
            return advised.test(advice);
        };
    }

    /** What is to be said of a rule that is switched off; empty where it is not. */
    private Optional<String> retired(AdviceOptions.Read read) {
        return Optional.ofNullable(rule)
                .flatMap(read.book()::rule)
                .filter(RuleBook.Entry::retired)
                .map(entry -> entry.id() + " is retired, so that nothing comes of it (" + entry.file() + ", line "
                        + entry.line() + ").");
    }

    /** What a rule on trial says is never advised. */
    private boolean isTried(AdviceOptions.Read read) {
        return rule != null
                && read.book().rule(rule).filter(RuleBook.Entry::trial).isPresent();
    }

    /**
     * The causes that the user has use for: where an action is advised, held back or settled, other rules that might have asked for
     * the same are only other grounds for it.
     */
    private static List<WhyNot> nearest(Explanation explanation, List<WhyNot> found, PersonId person) {
        Set<RuleRef> others = found.stream()
                .flatMap(each -> action(each).stream())
                .distinct()
                .flatMap(action -> explanation.whyNot(action, person).stream())
                .flatMap(each -> WhyText.stop(each).stream())
                .collect(Collectors.toSet());
        return found.stream()
                .filter(each -> !(each instanceof WhyNot.Stopped)
                        || WhyText.stop(each).filter(others::contains).isEmpty())
                .toList();
    }

    private static Optional<Action> action(WhyNot whyNot) {
        if (whyNot instanceof WhyNot.Advised advised) {
            return Optional.of(advised.recommendation().act().action());
        }
        if (whyNot instanceof WhyNot.Settled settled) {
            return action(settled.otherwise());
        }
        return whyNot instanceof WhyNot.HeldBack held
                ? Optional.of(held.withheld().recommendation().act().action())
                : Optional.empty();
    }

    /** Whether it can ever be advised: not so by a rule that only derives or holds back. */
    private boolean isAdvising(Explanation explanation, AdviceOptions.Read read, PersonId person, List<WhyNot> found) {
        return rule == null
                || found.stream().anyMatch(each -> action(each).isPresent())
                || ActionArgument.all(read.book()).stream()
                        .flatMap(action -> explanation.whyNot(action, person).stream())
                        .flatMap(each -> WhyText.stop(each).stream())
                        .anyMatch(stopped -> stopped.id().equals(rule));
    }

    /** Of a rule that stops nowhere and asks for nothing. */
    private static String nothingStops(Explanation explanation, String rule, PersonId person, String whom) {
        List<String> held = explanation.held(rule, person);
        if (held.isEmpty()) {
            return "Nothing of it is about " + whom + ".";
        }
        return "It holds: " + held.get(0) + "."
                + (held.size() == 1 ? "" : " It also holds in other ways: " + (held.size() - 1) + ".");
    }

    /** Who is to be left alone is so whatever else a rule might lack; of several places the widest is told. */
    private static Optional<String> leftAlone(
            AdviceOptions.Read read, PersonId person, String whom, List<WhyNot> found) {
        return read.situation().facts().stream()
                .flatMap(WhyNotCommand::bans)
                .filter(ban -> ban.contact().equals(person) && !ban.since().isAfter(read.moment()))
                .min(Comparator.comparing(DoNotContact::scope))
                .filter(ban -> found.stream().noneMatch(WhyNot.HeldBack.class::isInstance))
                .map(ban -> (whom + " is to be left alone" + where(ban) + ". " + ban.reason()).strip());
    }

    private static String where(DoNotContact ban) {
        String on = ban.platform().equals(Platform.ANY)
                ? ""
                : " on " + ban.platform().name();
        return ban.channel().equals(Channel.ANY) ? on : " by " + ban.channel().name() + on;
    }

    private static Stream<DoNotContact> bans(Fact fact) {
        if (fact instanceof Contact contact) {
            return contact.doNotContact().stream();
        }
        return fact instanceof DoNotContact ban ? Stream.of(ban) : Stream.empty();
    }

    private List<WhyNot> found(Explanation explanation, PersonId person, Optional<Action> wanted) {
        if (rule != null) {
            return explanation.whyNot(rule, person);
        }
        return wanted.map(each -> explanation.whyNot(each, person)).orElseGet(() -> explanation.whyNot(person));
    }

    /** What time could bring; who asks about anything at all has no such moment. */
    private Optional<Predicate<Advice>> advised(AdviceOptions.Read read, PersonId person, Optional<Action> wanted) {
        if (isTried(read) || rule == null && wanted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(advice -> advice.recommendations().stream()
                .anyMatch(each -> isAbout(each.act(), person)
                        && wanted.map(each.act().action()::equals).orElse(true)
                        && (rule == null
                                || each.reasons().stream()
                                        .anyMatch(reason -> reason.rule().equals(rule)))));
    }

    private static boolean isAbout(SuggestedAction act, PersonId person) {
        return person.isNone() || act.contact().equals(person);
    }

    private static String whom(AdviceOptions.Read read, PersonId person) {
        return read.input().contacts().stream()
                .filter(each -> each.id().equals(person))
                .map(Contact::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(person.isNone() ? "anybody" : person.value());
    }

    private String question(AdviceOptions.Read read, PersonId person, Optional<Action> wanted) {
        String whom = whom(read, person);
        String what = rule != null
                ? "why not " + rule + (person.isNone() ? "" : ", of " + whom)
                : wanted.map(each -> "why not "
                                + (person.isNone() ? ActionArgument.ofNobody(each) : each.says() + " " + whom))
                        .orElse("why not more about " + whom);
        return Harmless.line(what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1)) + "?";
    }
}
