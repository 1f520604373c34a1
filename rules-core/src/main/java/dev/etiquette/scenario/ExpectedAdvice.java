package dev.etiquette.scenario;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Urgency;
import dev.etiquette.language.NameSimilarity;
import dev.etiquette.model.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An action as a scenario tells it, and what else it says of it.
 *
 * @param written as it stands in the scenario
 * @param action what to do; empty for anything that says something to the person
 * @param person to whom
 * @param post about which post
 * @param platform where
 * @param channel how
 * @param by by when
 * @param notBefore from when on
 * @param urgency how pressing
 * @param rules which ask for it
 */
record ExpectedAdvice(
        String written,
        Optional<Action> action,
        Optional<String> person,
        Optional<String> post,
        Optional<String> platform,
        Optional<Channel> channel,
        Optional<ScenarioInstant> by,
        Optional<ScenarioInstant> notBefore,
        Optional<Urgency> urgency,
        List<String> rules) {

    private static final String ANYTHING = "contact";

    private static final Pattern RULES = Pattern.compile("^(.*?),? because of ([^\"]+)$");
    private static final Pattern URGENCY = Pattern.compile("^(.*), (\\p{Ll}+)$");
    private static final Pattern BEGINNING = Pattern.compile("^(.*?),? not before (" + InstantParser.MOMENT + ")$");
    private static final Pattern END = Pattern.compile("^(.*?) by (" + InstantParser.MOMENT + ")$");
    private static final Pattern CHANNEL = Pattern.compile("^(.*) (?:by|in)(?! the chat room$) (\\p{Ll}[\\p{Ll} ]*)$");
    private static final Pattern PLATFORM =
            Pattern.compile("^(.*?) (?:on|in) (the chat room|\\p{L}[\\p{L}\\p{N}+._-]*)$");

    /** An action alone, with where and how. */
    static ExpectedAdvice act(String written) {
        return read(written, written, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** An action, and what is wanted of it: by when, how pressing, from when on, which rules ask for it. */
    static ExpectedAdvice advice(String written) {
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
            urgency = Optional.of(PlaceNames.choice(pressing.group(2), Urgency.values(), "urgency"));
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
        return read(written, rest, by, notBefore, urgency, rules);
    }

    private static ExpectedAdvice read(
            String written,
            String act,
            Optional<ScenarioInstant> by,
            Optional<ScenarioInstant> notBefore,
            Optional<Urgency> urgency,
            List<String> rules) {
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
                    platform,
                    channel,
                    by,
                    notBefore,
                    urgency,
                    rules);
        }
        ActionPhrase deed = deed(rest);
        String object = rest.substring(deed.words().length()).strip();
        return new ExpectedAdvice(
                written,
                Optional.of(deed.action()),
                deed.of() == ActionPhrase.Of.PERSON ? Optional.of(person(object, written)) : Optional.empty(),
                deed.of() == ActionPhrase.Of.POST ? Optional.of(post(object, written)) : Optional.empty(),
                platform,
                channel,
                by,
                notBefore,
                urgency,
                rules);
    }

    private static ActionPhrase deed(String text) {
        for (ActionPhrase deed : ActionPhrase.beginning(text)) {
            boolean more = text.length() > deed.words().length();
            if (more == (deed.of() != ActionPhrase.Of.NOBODY)) {
                return deed;
            }
        }
        List<ActionPhrase> begun = ActionPhrase.beginning(text);
        if (!begun.isEmpty()) {
            ActionPhrase deed = begun.get(0);
            throw new InvalidStepException(
                    deed.of() == ActionPhrase.Of.NOBODY
                            ? "\"" + text.substring(deed.words().length()).strip() + "\" behind \"" + deed.words()
                                    + "\" is not understood."
                            : "\"" + text + "\" does not say "
                                    + (deed.of() == ActionPhrase.Of.POST ? "what." : "whom."),
                    deed.of() == ActionPhrase.Of.PERSON
                            ? "Maybe write \"" + deed.words() + " Ann\"."
                            : deed.of() == ActionPhrase.Of.POST ? "Maybe write \"" + deed.words() + " that\"." : "");
        }
        List<String> names =
                ActionPhrase.all().stream().map(ActionPhrase::words).distinct().toList();
        String first = text.split(" ")[0];
        List<String> firsts =
                names.stream().map(name -> name.split(" ")[0]).distinct().toList();
        String alike = NameSimilarity.nearest(first, firsts).stream()
                .findFirst()
                .flatMap(word ->
                        names.stream().filter(name -> name.startsWith(word)).findFirst())
                .map(name -> "Maybe write \"" + name + "\".")
                .orElse("");
        throw new InvalidStepException(
                "\"" + text + "\" is no action; there are " + String.join(", ", names) + ".", alike);
    }

    private static String person(String written, String all) {
        String name = written.strip();
        if (!name.matches(StepParameter.named("person").pattern())) {
            throw new InvalidStepException(
                    "\"" + name + "\" in \"" + all + "\" is no name of a person.",
                    "Maybe begin it with a capital, or put it between quotes.");
        }
        return StepParameter.bare(name);
    }

    private static String post(String written, String all) {
        if (!written.equals("that") && !written.matches("\"[^\"]+\"")) {
            throw new InvalidStepException(
                    "\"" + written + "\" in \"" + all + "\" names no post.",
                    "Maybe write \"that\", or what the post is called, between quotes.");
        }
        return written;
    }

    /** Refuses names of people, posts, platforms and rules that mean nothing, whether anything is found or not. */
    void check(ScenarioState scene) {
        person.ifPresent(scene.people()::known);
        post.ifPresent(scene::post);
        platform.ifPresent(scene::platform);
        rules.forEach(scene::checkRule);
    }

    /** Whether a recommendation is that action, whatever else is wanted of it. */
    boolean isAskedBy(Recommendation recommendation, ScenarioState scene) {
        return action.map(wanted -> recommendation.act().action() == wanted)
                        .orElseGet(() -> recommendation.act().action().reachesOut())
                && person.map(name -> scene.people()
                                .known(name)
                                .id()
                                .equals(recommendation.act().contact()))
                        .orElse(post.isPresent()
                                || recommendation.act().contact().isNone())
                && post.map(name -> scene.post(name)
                                .id()
                                .equals(recommendation.act().subject().id()))
                        .orElse(true)
                && platform.map(name ->
                                scene.platform(name).equals(recommendation.act().platform()))
                        .orElse(true)
                && channel.map(recommendation.act().channel()::equals).orElse(true);
    }

    /** What is wanted of it beside the action and is not so; empty when all is. */
    List<String> unmet(Recommendation recommendation, ScenarioState scene) {
        List<String> unmet = new ArrayList<>();
        by.map(scene::settled)
                .filter(moment -> !recommendation.dueBy().equals(Optional.of(moment)))
                .ifPresent(moment -> unmet.add("by " + scene.told(moment)));
        notBefore
                .map(scene::settled)
                .filter(moment -> !recommendation.notBefore().equals(Optional.of(moment)))
                .ifPresent(moment -> unmet.add("not before " + scene.told(moment)));
        urgency.filter(wanted -> recommendation.urgency() != wanted)
                .ifPresent(wanted -> unmet.add(PlaceNames.word(wanted)));
        for (String rule : rules) {
            scene.checkRule(rule);
            if (recommendation.reasons().stream()
                    .noneMatch(reason -> reason.rule().equals(rule))) {
                unmet.add("because of " + rule);
            }
        }
        return unmet;
    }
}
