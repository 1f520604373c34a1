package dev.etiquette.explanation;

import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Withheld;
import dev.etiquette.vocabulary.ValueFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Explanations for a reader: the only place where they become text. */
final class ExplanationText {

    /** As many as somebody will read. */
    private static final int MOST_LINES = 80;

    /** Is always there, and says nothing. */
    private static final String OWNER = "Owner";

    private static final String INDENT = "  ";

    private final List<String> lines = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final Set<String> shown = new HashSet<>();

    private ExplanationText() {}

    static List<String> of(Why why) {
        ExplanationText text = new ExplanationText();
        why.steps().forEach(step -> text.step(step, ""));
        return List.copyOf(text.lines);
    }

    static List<String> of(WhyNot whyNot, ZoneId zone) {
        ExplanationText text = new ExplanationText();
        text.told(whyNot, zone, "");
        return List.copyOf(text.lines);
    }

    static List<String> of(List<WhyNot> all, ZoneId zone) {
        ExplanationText text = new ExplanationText();
        all.forEach(each -> text.told(each, zone, ""));
        return List.copyOf(text.lines);
    }

    private void told(WhyNot whyNot, ZoneId zone, String indent) {
        if (whyNot instanceof WhyNot.Stopped stopped) {
            stop(stopped.stop(), zone, indent);
            return;
        }
        add(indent, sentence(whyNot, zone));
        if (whyNot instanceof WhyNot.Settled settled) {
            told(settled.otherwise(), zone, indent + INDENT);
        } else if (whyNot instanceof WhyNot.HeldBack held) {
            held.why().steps().forEach(step -> step(step, indent + INDENT));
        } else if (whyNot instanceof WhyNot.OnTrial tried) {
            tried.recommendations()
                    .forEach(each -> add(indent + INDENT, ExplanationMessage.WOULD_ADVISE.with(each.text())));
            tried.otherwise().forEach(each -> told(each, zone, indent + INDENT));
        }
    }

    private void step(Step step, String indent) {
        RuleRef rule = step.rule();
        add(
                indent,
                rule.file().isEmpty()
                        ? ExplanationMessage.NO_RULE.with(rule.id(), step.reason())
                        : ExplanationMessage.RULE.with(rule.id(), rule.file(), rule.line(), rule.name()));
        step.grounds().forEach(ground -> ground(ground, indent + INDENT));
    }

    private void ground(Ground ground, String indent) {
        if (ground instanceof Ground.Given given && !given.fact().type().equals(OWNER)) {
            add(indent, ExplanationMessage.FROM.with(given.fact().text()));
        } else if (ground instanceof Ground.Derived derived) {
            add(indent, ExplanationMessage.FROM.with(derived.fact().text()));
            derived.by().ifPresent(step -> step(step, indent + INDENT));
        } else if (ground instanceof Ground.Counted counted) {
            counted(counted, indent);
        }
        // What was not there is in the values; a reader asks for what was.
    }

    private void counted(Ground.Counted counted, String indent) {
        add(indent, ExplanationMessage.FROM_COUNTED.with(counted.value(), counted.condition()));
        for (Ground each : counted.of()) {
            if (each instanceof Ground.Derived derived) {
                add(indent + INDENT, ExplanationMessage.OF.with(derived.fact().text()));
                derived.by().ifPresent(step -> step(step, indent + INDENT + INDENT));
            } else if (each instanceof Ground.Given given) {
                add(indent + INDENT, ExplanationMessage.OF.with(given.fact().text()));
            }
        }
        if (counted.more() > 0) {
            add(indent + INDENT, ExplanationMessage.OF_MORE.with(counted.more()));
        }
    }

    private void stop(Stop stop, ZoneId zone, String indent) {
        if (!told.add(stop.rule().id())) {
            add(indent, ExplanationMessage.STOPPED_ABOVE.with(stop.rule().id()));
            return;
        }
        add(indent, ExplanationMessage.STOPPED_AT.with(stop.rule().id(), stop.file(), stop.line(), stop.text()));
        String found = found(stop.obstacle(), zone);
        boolean again = stop.obstacle() instanceof Obstacle.Differs && !shown.add(found);
        add(indent + INDENT, again ? ExplanationMessage.FOUND_THE_SAME.text() : found);
        stop.because().forEach(each -> stop(each, zone, indent + INDENT + INDENT));
    }

    private static String found(Obstacle obstacle, ZoneId zone) {
        if (obstacle instanceof Obstacle.Missing missing) {
            return ExplanationMessage.FOUND_NONE.with(missing.type());
        } else if (obstacle instanceof Obstacle.Forbidden forbidden) {
            return ExplanationMessage.FOUND.with(forbidden.found().text());
        } else if (obstacle instanceof Obstacle.Time time) {
            return ExplanationMessage.FALSE_NOW.with(
                    time.test(), ValueFormat.of(time.now(), zone), ValueFormat.of(time.moment(), zone));
        }
        Obstacle.Differs differs = (Obstacle.Differs) obstacle;
        return ExplanationMessage.NEAREST.with(
                differs.nearest().text(),
                differs.needed().isEmpty()
                        ? ExplanationMessage.FALSE_FOR_VALUE.with(differs.test(), differs.value())
                        : ExplanationMessage.FALSE_FOR_SIDES.with(differs.test(), differs.value(), differs.needed()));
    }

    private void add(String indent, String line) {
        if (lines.size() < MOST_LINES) {
            lines.add(indent + line);
        } else if (lines.size() == MOST_LINES) {
            lines.add(ExplanationMessage.MORE.text());
        }
    }

    static String sentence(WhyNot whyNot, ZoneId zone) {
        if (whyNot instanceof WhyNot.Advised advised) {
            return ExplanationMessage.ADVISED.with(advised.recommendation().text());
        } else if (whyNot instanceof WhyNot.HeldBack held) {
            return held(held.withheld(), zone);
        } else if (whyNot instanceof WhyNot.Settled settled) {
            return settled(settled.by(), settled.otherwise(), zone);
        } else if (whyNot instanceof WhyNot.OnTrial tried) {
            return ExplanationMessage.ON_TRIAL.with(tried.rule());
        } else if (whyNot instanceof WhyNot.Unknown unknown) {
            return unknown.meant()
                    .map(meant -> ExplanationMessage.UNKNOWN_RULE_MEANT.with(unknown.rule(), meant))
                    .orElseGet(() -> ExplanationMessage.UNKNOWN_RULE.with(unknown.rule()));
        }
        return cause(((WhyNot.Stopped) whyNot).stop().root().obstacle(), zone);
    }

    private static String settled(FactRef by, WhyNot otherwise, ZoneId zone) {
        if (by.at().isEmpty()) {
            return ExplanationMessage.SETTLED.with(FactText.of(by));
        }
        String at = moment(by.at().get(), zone);
        if (!by.words().isEmpty()) {
            return ExplanationMessage.SETTLED_BY_WORDS.with(at, by.words());
        }
        Optional<Instant> until =
                otherwise instanceof WhyNot.HeldBack held ? held.withheld().allowedFrom() : Optional.empty();
        return until.map(end -> ExplanationMessage.SETTLED_UNTIL.with(at, moment(end, zone), FactText.of(by)))
                .orElseGet(() -> ExplanationMessage.SETTLED_ON.with(at, FactText.of(by)));
    }

    private static String held(Withheld withheld, ZoneId zone) {
        List<String> rules = withheld.by().stream().map(Reason::rule).distinct().toList();
        boolean several = rules.size() > 1;
        String texts = withheld.by().stream().map(Reason::text).distinct().collect(Collectors.joining(" "));
        return withheld.allowedFrom()
                .map(from -> (several
                                ? ExplanationMessage.HELD_BACK_BY_SEVERAL_UNTIL
                                : ExplanationMessage.HELD_BACK_UNTIL)
                        .with(listed(rules), moment(from, zone), texts))
                .orElseGet(() -> (several ? ExplanationMessage.HELD_BACK_BY_SEVERAL : ExplanationMessage.HELD_BACK)
                        .with(listed(rules), texts));
    }

    /** "A", "A and B", "A, B and C". */
    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static String cause(Obstacle obstacle, ZoneId zone) {
        if (obstacle instanceof Obstacle.Missing missing) {
            return missing(missing);
        } else if (obstacle instanceof Obstacle.Forbidden forbidden) {
            FactRef found = forbidden.found();
            String meaning = FactText.meaning(found.type(), forbidden.meaning());
            return ExplanationMessage.AGAINST.with(meaning.isEmpty() ? found.type() : meaning, FactText.of(found));
        } else if (obstacle instanceof Obstacle.Time time) {
            return (time.early() ? ExplanationMessage.TOO_EARLY : ExplanationMessage.TOO_LATE)
                    .with(moment(time.moment(), zone));
        }
        Obstacle.Differs differs = (Obstacle.Differs) obstacle;
        return differs.comparison()
                .map(comparison -> ComparisonText.of(differs, comparison))
                .orElseGet(() -> needs(differs));
    }

    private static String needs(Obstacle.Differs differs) {
        return differs.needed().isEmpty()
                ? ExplanationMessage.NEEDS.with(
                        differs.test(), differs.nearest().text(), differs.value())
                : ExplanationMessage.NEEDS_OTHER.with(
                        differs.test(), differs.nearest().text(), differs.value(), differs.needed());
    }

    private static String moment(Instant moment, ZoneId zone) {
        return ValueFormat.of(moment, zone);
    }

    private static String missing(Obstacle.Missing missing) {
        boolean anybody = missing.person().isNone();
        String name = missing.name();
        return switch (missing.type()) {
            case "Account" ->
                either(anybody, ExplanationMessage.NO_ACCOUNT_AT_ALL, ExplanationMessage.NO_ACCOUNT, name);
            case "Contact" ->
                either(anybody, ExplanationMessage.NO_CONTACT_AT_ALL, ExplanationMessage.NO_CONTACT, name);
            case "Connection" ->
                either(anybody, ExplanationMessage.NO_CONNECTION_AT_ALL, ExplanationMessage.NO_CONNECTION, name);
            case "Turn", "Conversation", "Relationship" ->
                either(anybody, ExplanationMessage.NO_TURN_AT_ALL, ExplanationMessage.NO_TURN, name);
            case "Meeting" ->
                either(anybody, ExplanationMessage.NO_MEETING_AT_ALL, ExplanationMessage.NO_MEETING, name);
            case "TheirPost" ->
                either(
                        anybody,
                        ExplanationMessage.NO_POST_OF_THEIRS_AT_ALL,
                        ExplanationMessage.NO_POST_OF_THEIRS,
                        name);
            case "MyPost" -> ExplanationMessage.NO_POST_OF_MINE.text();
            default -> missingOfBook(missing);
        };
    }

    private static String either(boolean anybody, ExplanationMessage all, ExplanationMessage one, String name) {
        return anybody ? all.text() : one.with(name);
    }

    private static String missingOfBook(Obstacle.Missing missing) {
        boolean anybody = missing.person().isNone();
        if (missing.type().endsWith(ComparisonText.NORM)) {
            // A row of the table is about nobody.
            return ExplanationMessage.NO_NORM.with(missing.type());
        }
        String meaning = FactText.meaning(missing.type(), missing.meaning());
        if (meaning.isEmpty()) {
            return anybody
                    ? ExplanationMessage.NO_SUCH_FACT_AT_ALL.with(missing.type())
                    : ExplanationMessage.NO_SUCH_FACT.with(missing.type(), missing.name());
        }
        return anybody
                ? ExplanationMessage.NOTHING_KNOWN_OF_ANYBODY.with(meaning)
                : ExplanationMessage.NOTHING_KNOWN.with(missing.name(), meaning);
    }
}
