package dev.etiquette.desk.scenarios;

import dev.etiquette.report.ConditionOutline;
import dev.etiquette.report.FactOutline;
import dev.etiquette.report.PartOutline;
import dev.etiquette.report.RuleOutline;
import dev.etiquette.report.ValueOutline;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The scene on which a rule holds, as far as its conditions can be played: who is there, what was said, what day it is; and for each
 * condition the same scene with that one thing otherwise. Whether the rule holds on it is found out by running it.
 */
final class RuleScene {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final LocalDateTime ORDINARY = LocalDateTime.of(2026, 12, 9, 12, 0);
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 2, 12, 0);
    private static final String ANN = "Ann";
    private static final String BEN = "Ben";

    /** What decides which day it is, and so when all else was said. */
    private static final List<String> DAYS = List.of("Today", "SpecialDay");

    private final RuleOutline rule;
    private String who = ANN;
    private String place = "LinkedIn";
    private LocalDateTime now = NOON;

    /** What is so, by what it is of. */
    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    /** What is otherwise, with what is so then: nothing, or something else. */
    private final Map<String, Otherwise> others = new LinkedHashMap<>();

    private Optional<String> act = Optional.empty();

    /**
     * The scene with one thing otherwise.
     *
     * @param title of a scenario
     * @param gone which lines are not there
     * @param instead what is there instead
     * @param moment at which advice is asked for
     * @param act what is advised then; empty for what is advised on the scene of the rule
     */
    private record Otherwise(String title, String gone, List<String> instead, LocalDateTime moment, String act) {

        Otherwise(String title, String gone, List<String> instead, LocalDateTime moment) {
            this(title, gone, instead, moment, "");
        }
    }

    RuleScene(RuleOutline rule) {
        this.rule = rule;
    }

    /**
     * A scenario that should come out.
     *
     * @param title of it
     * @param lines of it, from the first Given on
     */
    record Proposed(String title, List<String> lines) {

        /** The same, asking only that this rule does not hold: another rule may hold the same back. */
        Proposed only(String rule) {
            List<String> all = new ArrayList<>(lines.subList(0, lines.size() - 1));
            all.add("Then rule " + rule + " should not apply");
            return new Proposed(title, all);
        }

        /** Whether it says that something is not held back. */
        boolean lets() {
            return lines.get(lines.size() - 1).endsWith("should not be held back");
        }

        String text() {
            return "  Scenario: " + title + "\n    " + String.join("\n    ", lines) + "\n";
        }
    }

    /** Scenarios for the rule: the first where it holds, then one for each thing that may be otherwise; none when it cannot be played. */
    List<Proposed> proposals(Map<String, String> platforms) {
        List<FactOutline> absent = new ArrayList<>();
        List<FactOutline> there = new ArrayList<>();
        for (ConditionOutline each : rule.conditions()) {
            if (each.form() == ConditionOutline.Form.NOT) {
                absent.addAll(each.facts());
            } else if (each.form() == ConditionOutline.Form.MATCH || each.form() == ConditionOutline.Form.EXISTS) {
                there.addAll(each.facts());
            }
        }
        there.forEach(fact -> who(fact));
        there.forEach(fact -> {
            compared(fact, "platform")
                    .map(ValueOutline::text)
                    .filter(platforms::containsKey)
                    .ifPresent(name -> place(platforms, name));
        });
        there.stream().filter(fact -> DAYS.contains(fact.fact())).forEach(this::play);
        there.stream().filter(fact -> !DAYS.contains(fact.fact())).forEach(this::play);
        absent.forEach(this::playAbsent);
        if (act.isEmpty()) {
            said();
        }
        if (act.isEmpty()) {
            return List.of();
        }
        List<Proposed> proposals = new ArrayList<>();
        boolean holds = rule.statement().text().equals("withhold");
        boolean anybody = there.stream()
                .anyMatch(fact -> fact.fact().equals("Contact")
                        && fact.parts().stream()
                                .noneMatch(part -> part.binding().isEmpty()));
        String does = act.get();
        proposals.add(new Proposed(
                rule.name(),
                scene(
                        "",
                        List.of(),
                        now,
                        holds
                                ? "Then the advice to " + does + " should be held back by " + rule.id()
                                : "Then I should be advised to " + does + ", because of " + rule.id())));
        if (anybody && !holds) {
            proposals.add(new Proposed(
                    "Without anybody there is nothing to do",
                    List.of(
                            "Given I am Maya",
                            "When it is " + when(now),
                            "Then rule " + rule.id() + " should not apply")));
        }
        others.values().forEach(each -> {
            String wanted = each.act().isEmpty() ? does : each.act();
            String done = each.gone().equals("who") ? wanted.replace(who, BEN) : wanted;
            List<String> lines = scene(
                    each.gone(),
                    each.instead(),
                    each.moment(),
                    holds
                            ? "Then the advice to " + done + " should not be held back"
                            : "Then rule " + rule.id() + " should not apply");
            proposals.add(new Proposed(
                    each.title(),
                    each.gone().equals("who")
                            ? lines.stream().map(line -> line.replace(who, BEN)).toList()
                            : lines));
        });
        return proposals;
    }

    private List<String> scene(String gone, List<String> instead, LocalDateTime moment, String then) {
        List<String> all = new ArrayList<>(List.of("Given I am Maya"));
        lines.forEach((of, some) -> {
            if (!of.equals(gone)) {
                some.forEach(line -> all.add("And " + line));
            }
        });
        instead.forEach(line -> all.add("And " + line));
        all.add("When it is " + when(moment));
        all.add(then);
        return all;
    }

    private static String when(LocalDateTime moment) {
        return DAY.format(moment) + ", " + moment.toLocalTime();
    }

    private String before(Duration length) {
        LocalDateTime at = now.minus(length);
        return "on " + DAY.format(at) + " at " + at.toLocalTime().withSecond(0);
    }

    private void place(Map<String, String> platforms, String name) {
        place = platforms.get(name);
        String other = place.equals("Mastodon") ? "LinkedIn" : "Mastodon";
        others.put("place", new Otherwise("Elsewhere it does not hold", "place", List.of(other), now));
    }

    private void who(FactOutline fact) {
        if (fact.fact().equals("Contact")) {
            compared(fact, "name").ifPresent(name -> {
                who = name.text().matches("\\p{Lu}[\\p{L} ]*") ? name.text() : "\"" + name.text() + "\"";
                others.put("who", new Otherwise("It does not hold for somebody else", "who", List.of(), now));
            });
        }
    }

    /** With what a field is compared, where it must be equal, or among others. */
    private static Optional<ValueOutline> compared(FactOutline fact, String field) {
        return fact.parts().stream()
                .filter(part -> part.left().text().equals(field)
                        && List.of("==", "contains").contains(part.operator())
                        && part.values().get(0).kind() != ValueOutline.Kind.NAME)
                .map(part -> part.values().get(0))
                .findFirst();
    }

    private void so(String of, String line, String title, String... instead) {
        lines.computeIfAbsent(of, unknown -> new ArrayList<>()).add(line);
        others.put(of, new Otherwise(title, of, List.of(instead), now));
    }

    private void play(FactOutline fact) {
        String text = compared(fact, "name").map(ValueOutline::text).orElse("");
        switch (fact.fact()) {
            case "Proposal" -> advised(fact);
            case "Tag" ->
                so(
                        "tag " + text,
                        who + " has the tag \"" + text + "\"",
                        "Another tag does not count, nor the tag of somebody else",
                        who + " has the tag \"other\"",
                        BEN + " has the tag \"" + text + "\"");
            case "Contact" ->
                compared(fact, "groups")
                        .ifPresent(group -> so(
                                "group",
                                who + " is in my group \"" + group.text() + "\"",
                                "Outside the group it does not hold",
                                BEN + " is in my group \"" + group.text() + "\""));
            case "Switch" ->
                so("switch", "the switch \"" + text + "\" is on", "While the switch is off it does not hold");
            case "Today" -> today(fact);
            case "SpecialDay" -> onChristmas();
            case "Detail" -> {
                String value = compared(fact, "text").map(ValueOutline::text).orElse("Globex");
                boolean since = names(fact, "since").isPresent();
                String line = "the \"" + text + "\" of " + who + " is \"" + value + "\"";
                so(
                        "detail",
                        line + (since ? " since " + before(Duration.ofDays(1)).substring("on ".length()) : ""),
                        since ? "What is so for long is not new" : "Without this being known it does not hold",
                        since
                                ? new String[] {line, other(text, value), somebodyElse(text, value)}
                                : new String[] {other(text, value), somebodyElse(text, value)});
            }
            case "Occasion" ->
                so(
                        "occasion",
                        "the \"" + text + "\" of " + who + " is on " + DATE.format(now),
                        "On another day it does not hold",
                        "the \"" + text + "\" of " + who + " is on " + DATE.format(now.plusDays(100)),
                        "the \"other day\" of " + who + " is on " + DATE.format(now),
                        "the \"" + text + "\" of " + BEN + " is on " + DATE.format(now));
            case "Relationship" -> talked(fact);
            case "Turn" ->
                compared(fact, "marks").ifPresent(mark -> {
                    String line = who + " said to me on " + place + " " + before(Duration.ofDays(2))
                            + ": \"You would not believe it.\"";
                    lines.computeIfAbsent("said", unknown -> new ArrayList<>()).add(line);
                    so(
                            "mark",
                            "that is read as " + mark.text(),
                            "Other words do not count",
                            "that is read as nothing in particular");
                });
            case "UnansweredMessage" -> asked();
            default -> {
                // What cannot be played shows when the scenario is run.
            }
        }
    }

    private String other(String name, String value) {
        return "the \"other " + name + "\" of " + who + " is \"" + value + "\"";
    }

    private static String somebodyElse(String name, String value) {
        return "the \"" + name + "\" of " + BEN + " is \"" + value + "\"";
    }

    private void playAbsent(FactOutline fact) {
        String text = compared(fact, "name").map(ValueOutline::text).orElse("");
        if (fact.fact().equals("Tag")) {
            others.put(
                    "no tag " + text,
                    new Otherwise(
                            "With the tag it does not hold", "", List.of(who + " has the tag \"" + text + "\""), now));
        } else if (fact.fact().equals("Switch")) {
            others.put(
                    "no switch",
                    new Otherwise(
                            "While the switch is on it does not hold",
                            "",
                            List.of("the switch \"" + text + "\" is on"),
                            now));
        }
    }

    /** Which days are special only the book knows; that one most likely is. */
    private void onChristmas() {
        now = LocalDateTime.of(2026, 12, 25, 12, 0);
        others.replaceAll((of, each) -> new Otherwise(each.title(), each.gone(), each.instead(), now, each.act()));
        others.put("special", new Otherwise("On an ordinary day it does not hold", "", List.of(), ORDINARY));
    }

    private void today(FactOutline fact) {
        compared(fact, "weekday").ifPresent(day -> {
            DayOfWeek wanted = DayOfWeek.valueOf(day.text());
            now = now.plusDays((wanted.getValue() - now.getDayOfWeek().getValue() + 7) % 7);
            others.replaceAll((of, each) -> new Otherwise(each.title(), each.gone(), each.instead(), now, each.act()));
            others.put("today", new Otherwise("On another day it does not hold", "", List.of(), now.plusDays(1)));
        });
    }

    private static Optional<String> names(FactOutline fact, String field) {
        return fact.parts().stream()
                .filter(part -> !part.binding().isEmpty() && part.left().text().equals(field))
                .map(PartOutline::binding)
                .findFirst();
    }

    /** How long ago the two talked, by what the rule asks of the moment at which they did. */
    private void talked(FactOutline fact) {
        Duration ago = Duration.ofDays(20);
        Optional<String> last = names(fact, "lastAt");
        Optional<Bound> bound = last.flatMap(this::bound);
        if (bound.isPresent()) {
            Duration length = bound.get().length();
            boolean least = bound.get().least();
            ago = least ? length.plusDays(1) : length.dividedBy(2);
            Duration other = least ? length.dividedBy(2) : length.plusDays(1);
            so("talk", talk(ago), least ? "It is too soon" : "It is too long ago", talk(other));
        } else {
            lines.computeIfAbsent("talk", unknown -> new ArrayList<>()).add(talk(ago));
        }
    }

    private String talk(Duration ago) {
        return who + " wrote to me on " + place + " " + before(ago) + ": \"Thank you for the bread!\"";
    }

    /**
     * How long after a moment it must be now.
     *
     * @param length how long
     * @param least whether it must be that long at least; else less
     */
    private record Bound(Duration length, boolean least) {}

    private Optional<Bound> bound(String moment) {
        return rule.conditions().stream()
                .flatMap(each -> each.facts().stream())
                .filter(fact -> fact.fact().equals("Now"))
                .flatMap(fact -> fact.parts().stream())
                .filter(part -> part.values().size() == 1)
                .filter(part -> part.values().get(0).text().equals("plus")
                        && part.values().get(0).values().get(0).text().equals(moment))
                .flatMap(part -> length(part.values().get(0).values().get(1))
                        .map(length -> new Bound(length, part.operator().startsWith(">")))
                        .stream())
                .findFirst();
    }

    private static Optional<Duration> length(ValueOutline call) {
        if (call.values().size() != 1 || call.values().get(0).kind() != ValueOutline.Kind.NUMBER) {
            return Optional.empty();
        }
        long number = Long.parseLong(call.values().get(0).text());
        return switch (call.text()) {
            case "days" -> Optional.of(Duration.ofDays(number));
            case "hours" -> Optional.of(Duration.ofHours(number));
            case "minutes" -> Optional.of(Duration.ofMinutes(number));
            default -> Optional.empty();
        };
    }

    private void asked() {
        inPlace(on ->
                who + " asked me on " + on + " " + before(Duration.ofHours(1)) + ": \"Which oven do you bake in?\"");
        act = act.or(() -> Optional.of("answer " + who));
    }

    /**
     * What is said on the platform of the rule; elsewhere, where that is what is otherwise.
     *
     * @param some a line each, by where it is said: a name in it may hold any sign
     */
    @SafeVarargs
    private void inPlace(UnaryOperator<String>... some) {
        for (UnaryOperator<String> line : some) {
            lines.computeIfAbsent("place", unknown -> new ArrayList<>()).add(line.apply(place));
        }
        Otherwise elsewhere = others.get("place");
        if (elsewhere != null) {
            String other = place.equals("Mastodon") ? "LinkedIn" : "Mastodon";
            List<String> there = new ArrayList<>();
            for (UnaryOperator<String> line : some) {
                there.add(line.apply(other));
            }
            others.put("place", new Otherwise(elsewhere.title(), "place", there, now));
        }
    }

    /** What makes the advice come up that a rule of restraint holds back. */
    private void advised(FactOutline fact) {
        String wanted = compared(fact, "action").map(ValueOutline::text).orElse("");
        if (wanted.isEmpty() && compared(fact, "unasked").isPresent()) {
            wanted = "KEEP_IN_TOUCH";
        }
        if (compared(fact, "reachesOut").isPresent()) {
            String stop = who + " wrote to me on " + place + " " + before(Duration.ofHours(1))
                    + ": \"Please stop writing to me.\"";
            others.put(
                    "reaches",
                    new Otherwise(
                            "What says nothing to anybody goes on",
                            "place",
                            List.of(stop),
                            now,
                            "record the opt-out of " + who));
        }
        switch (wanted) {
            case "", "RESPOND" -> asked();
            case "KEEP_IN_TOUCH" -> {
                lines.computeIfAbsent("touch", unknown -> new ArrayList<>())
                        .add("I want to be in touch with " + who + " every 30 days, and every 60 days at most");
                inPlace(
                        on -> "I wrote to " + who + " on " + on + " " + before(Duration.ofDays(40))
                                + ": \"How is your oven?\"",
                        on -> who + " wrote to me on " + on + " " + before(Duration.ofDays(39))
                                + ": \"Hot, thank you! Bye.\"");
                act = Optional.of("keep in touch with " + who);
            }
            case "ACKNOWLEDGE" -> {
                inPlace(on -> who + " said to me on " + on + " " + before(Duration.ofHours(1))
                        + ": \"What a wonderful bread you make!\"");
                act = Optional.of("acknowledge " + who);
            }
            case "START_CONVERSATION" -> {
                inPlace(on -> who + " and I became connected on " + on + " " + before(Duration.ofDays(3)));
                act = Optional.of("start a conversation with " + who);
            }
            default -> {
                // Nothing is known that makes it come up.
            }
        }
    }

    /** What a rule advises, as scenarios say it. */
    private void said() {
        ValueOutline done = rule.statement().values().isEmpty()
                ? rule.statement()
                : rule.statement().values().get(0);
        List<ValueOutline> given = done.values();
        act = switch (done.text()) {
            case "reachOut" -> Optional.of("reach out to " + who);
            case "keepInTouch" -> Optional.of("keep in touch with " + who);
            case "answer" -> Optional.of("answer " + who);
            case "task" -> Optional.of("do the task \"" + given.get(0).text() + "\"");
            case "taskAbout" -> Optional.of("do the task \"" + given.get(1).text() + "\"");
            case "postSomething" -> Optional.of("post \"" + given.get(1).text() + "\"");
            default -> Optional.empty();
        };
    }
}
