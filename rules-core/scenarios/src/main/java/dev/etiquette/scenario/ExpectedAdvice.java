package dev.etiquette.scenario;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.advice.Urgency;
import dev.etiquette.language.NameSimilarity;
import dev.etiquette.model.Channel;
import dev.etiquette.wording.ChoiceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An action that a scenario expects, and what else it expects of it.
 *
 * @param written as the scenario has it
 * @param action what to do; empty for anything that says something to the person
 * @param person to whom
 * @param post about which post
 * @param platform where
 * @param channel how
 * @param by when it is due
 *
 * @param notBefore from when on
 * @param urgency how urgent
 *
 * @param rules that advise it
 */
record ExpectedAdvice(
        String written,
        Optional<Action> action,
        Optional<String> person,
        Optional<String> post,
        Optional<Task> task,
        Optional<String> platform,
        Optional<Channel> channel,
        Optional<ScenarioInstant> by,
        Optional<ScenarioInstant> notBefore,
        Optional<Urgency> urgency,
        List<String> rules) {

    /**
     * A task that a rule puts in its own words.
     *
     * @param name for good
     * @param about whom; where nobody is named, it may be about anybody or nobody
     */
    private record Task(String name, Optional<String> about) {

        boolean is(SuggestedAction act, ScenarioState scenario) {
            return name.equals(act.subject().id())
                    && about.map(who -> scenario.people().known(who).contact().name())
                            .map(act.name()::equals)
                            .orElse(true);
        }
    }

    private static final String ANYTHING = "contact";

    private static final Pattern TASK = Pattern.compile("\"([^\"]+)\"(?: about (.+))?");

    private static final Pattern RULES = Pattern.compile("^(.*?),? because of ([^\"]+)$");
    private static final Pattern URGENCY = Pattern.compile("^(.*), (\\p{Ll}+)$");
    private static final Pattern BEGINNING = Pattern.compile("^(.*?),? not before (" + InstantParser.MOMENT + ")$");
    private static final Pattern END = Pattern.compile("^(.*?) by (" + InstantParser.MOMENT + ")$");
    private static final Pattern CHANNEL = Pattern.compile("^(.*) (?:by|in)(?! the chat room$) (\\p{Ll}[\\p{Ll} ]*)$");
    private static final Pattern PLATFORM = Pattern.compile("^(.*?) (?:on|in) (" + StepParameter.PLATFORM + ")$");

    /** An action alone, with where and how. */
    static ExpectedAdvice act(String written, List<ActionPhrase> phrases) {
        return read(written, written, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), phrases);
    }

    /** An action, and what is expected of it: when it is due, how urgent, from when on, by which rules. */
    static ExpectedAdvice advice(String written, List<ActionPhrase> phrases) {
        String rest = written.strip();
        List<String> rules = List.of();
        Matcher because = RULES.matcher(rest);
        if (because.matches()) {
            rules = StepParameter.parts(because.group(2).strip());
            rest = because.group(1);
        }
        Optional<Urgency> urgency = Optional.empty();
        Matcher pressing = URGENCY.matcher(rest);
        if (pressing.matches()) {
            urgency = Optional.of(
                    PlaceNames.choice(pressing.group(2), Urgency.values(), ScenarioMessage.UNKNOWN_URGENCY));
            rest = pressing.group(1);
        }
        Optional<ScenarioInstant> notBefore = Optional.empty();
        Matcher beginning = BEGINNING.matcher(rest);
        if (beginning.matches()) {
            notBefore = Optional.of(InstantParser.read(beginning.group(2)));
            rest = beginning.group(1);
        }
        Optional<ScenarioInstant> by = Optional.empty();
        Matcher end = END.matcher(rest);
        if (end.matches()) {
            by = Optional.of(InstantParser.read(end.group(2)));
            rest = end.group(1);
        }
        return read(written, rest, by, notBefore, urgency, rules, phrases);
    }

    private static ExpectedAdvice read(
            String written,
            String act,
            Optional<ScenarioInstant> by,
            Optional<ScenarioInstant> notBefore,
            Optional<Urgency> urgency,
            List<String> rules,
            List<ActionPhrase> phrases) {
        String rest = act.strip();
        Optional<Channel> channel = Optional.empty();
        Matcher way = CHANNEL.matcher(rest);
        if (way.matches()) {
            channel = Optional.of(PlaceNames.channel(way.group(2)));
            rest = way.group(1);
        }
        Optional<String> platform = Optional.empty();
        Matcher place = PLATFORM.matcher(rest);
        if (place.matches()) {
            platform = Optional.of(place.group(2));
            rest = place.group(1);
        }
        if (rest.startsWith(ANYTHING + " ")) {
            String whom = person(rest.substring(ANYTHING.length() + 1), written);
            return new ExpectedAdvice(
                    written,
                    Optional.empty(),
                    Optional.of(whom),
                    Optional.empty(),
                    Optional.empty(),
                    platform,
                    channel,
                    by,
                    notBefore,
                    urgency,
                    rules);
        }
        ActionPhrase phrase = phrase(rest, phrases);
        String object = rest.substring(phrase.words().length()).strip();
        return new ExpectedAdvice(
                written,
                Optional.of(phrase.action()),
                phrase.of() == ActionPhrase.Of.PERSON ? Optional.of(person(object, written)) : Optional.empty(),
                phrase.of() == ActionPhrase.Of.POST ? Optional.of(post(object, written)) : Optional.empty(),
                phrase.of() == ActionPhrase.Of.TASK ? Optional.of(task(object, written)) : Optional.empty(),
                platform,
                channel,
                by,
                notBefore,
                urgency,
                rules);
    }

    private static ActionPhrase phrase(String text, List<ActionPhrase> phrases) {
        for (ActionPhrase phrase : ActionPhrase.beginning(text, phrases)) {
            boolean more = text.length() > phrase.words().length();
            if (more == (phrase.of() != ActionPhrase.Of.NOBODY)) {
                return phrase;
            }
        }
        List<ActionPhrase> begun = ActionPhrase.beginning(text, phrases);
        if (!begun.isEmpty()) {
            ActionPhrase phrase = begun.get(0);
            throw incomplete(text, phrase);
        }
        throw unknown(text, phrases);
    }

    private static InvalidStepException incomplete(String text, ActionPhrase phrase) {
        return switch (phrase.of()) {
            case PERSON ->
                new InvalidStepException(
                        ScenarioMessage.NO_PERSON_NAMED.with(text), ScenarioMessage.MAYBE_WRITE.with(phrase.example()));
            case POST ->
                new InvalidStepException(
                        ScenarioMessage.NO_POST_NAMED.with(text), ScenarioMessage.MAYBE_WRITE.with(phrase.example()));
            case TASK ->
                new InvalidStepException(
                        ScenarioMessage.NO_TASK_NAMED.with(text), ScenarioMessage.MAYBE_WRITE.with(phrase.example()));
            case NOBODY ->
                new InvalidStepException(ScenarioMessage.UNCLEAR_REST.with(
                        text.substring(phrase.words().length()).strip(), phrase.words()));
        };
    }

    /** The first word decides which action was likely meant. */
    private static InvalidStepException unknown(String text, List<ActionPhrase> phrases) {
        List<String> names =
                phrases.stream().map(ActionPhrase::words).distinct().toList();
        List<String> firsts =
                names.stream().map(name -> name.split(" ")[0]).distinct().toList();
        List<String> similar = NameSimilarity.nearest(text.split(" ")[0], firsts).stream()
                .flatMap(word -> names.stream().filter(name -> name.startsWith(word)))
                .distinct()
                .toList();
        return new InvalidStepException(
                ScenarioMessage.UNKNOWN_ACTION.with(
                        text,
                        similar.size() > 1
                                ? ScenarioMessage.SIMILAR.with(String.join(", ", similar))
                                : ScenarioMessage.ALL_ACTIONS.text()),
                similar.stream()
                        .findFirst()
                        .map(ScenarioMessage.MAYBE_WRITE::with)
                        .orElse(""));
    }

    private static String person(String written, String all) {
        String name = written.strip();
        if (!name.matches(StepParameter.named("person").pattern())) {
            throw new InvalidStepException(
                    ScenarioMessage.NOT_A_PERSON.with(name, all), ScenarioMessage.MAYBE_CAPITAL.text());
        }
        return StepParameter.bare(name);
    }

    private static String post(String written, String all) {
        if (!written.equals("that") && !written.matches("\"[^\"]+\"")) {
            throw new InvalidStepException(
                    ScenarioMessage.NOT_A_POST.with(written, all), ScenarioMessage.MAYBE_THAT.text());
        }
        return written;
    }

    private static Task task(String written, String all) {
        Matcher task = TASK.matcher(written);
        if (!task.matches()) {
            throw new InvalidStepException(
                    ScenarioMessage.NOT_A_TASK.with(written, all),
                    ScenarioMessage.MAYBE_WRITE.with("\"" + written.replace("\"", "") + "\""));
        }
        return new Task(task.group(1), Optional.ofNullable(task.group(2)).map(who -> person(who, all)));
    }

    /** Refuses unknown people, posts, platforms and rules, also where nothing is found anyway. */
    void check(ScenarioState scenario) {
        person.ifPresent(scenario.people()::known);
        task.flatMap(Task::about).ifPresent(scenario.people()::known);
        post.ifPresent(scenario::post);
        platform.ifPresent(scenario::platform);
        rules.forEach(scenario::checkRule);
    }

    /** Whether a recommendation is that action, whatever else is expected of it. */
    boolean isAskedBy(Recommendation recommendation, ScenarioState scenario) {
        return action.map(wanted -> recommendation.act().action().equals(wanted))
                        .orElseGet(() -> recommendation.act().action().reachesOut())
                && person.map(name -> scenario.people()
                                .known(name)
                                .id()
                                .equals(recommendation.act().contact()))
                        .orElse(post.isPresent()
                                || recommendation.act().contact().isNone())
                && post.map(name -> scenario.shows(
                                scenario.post(name),
                                recommendation.act().subject().id()))
                        .orElse(true)
                && task.map(wanted -> wanted.is(recommendation.act(), scenario)).orElse(true)
                && platform.map(name -> scenario.platform(name)
                                .equals(recommendation.act().platform()))
                        .orElse(true)
                && channel.map(recommendation.act().channel()::equals).orElse(true);
    }

    /** What is expected besides the action and is different; empty when all is as expected. */
    List<String> mismatches(Recommendation recommendation, ScenarioState scenario) {
        List<String> mismatches = new ArrayList<>();
        by.map(scenario::settled)
                .filter(moment -> !recommendation.dueBy().equals(Optional.of(moment)))
                .ifPresent(moment -> mismatches.add("by " + scenario.written(moment)));
        notBefore
                .map(scenario::settled)
                .filter(moment -> !recommendation.notBefore().equals(Optional.of(moment)))
                .ifPresent(moment -> mismatches.add("not before " + scenario.written(moment)));
        urgency.filter(wanted -> recommendation.urgency() != wanted)
                .ifPresent(wanted -> mismatches.add(ChoiceWords.of(wanted)));
        for (String rule : rules) {
            scenario.checkRule(rule);
            if (recommendation.reasons().stream()
                    .noneMatch(reason -> reason.rule().equals(rule))) {
                mismatches.add("because of " + rule);
            }
        }
        return mismatches;
    }
}
