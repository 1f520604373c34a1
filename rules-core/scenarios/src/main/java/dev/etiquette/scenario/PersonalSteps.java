package dev.etiquette.scenario;

import static dev.etiquette.scenario.ScenarioStep.given;

import dev.etiquette.model.Detail;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.PersonalDate;
import dev.etiquette.model.Switch;
import dev.etiquette.model.Tag;
import dev.etiquette.model.Times;
import dev.etiquette.model.WrittenDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Steps about what is known of people beside what they say, and about what the owner has turned on. */
final class PersonalSteps {

    private PersonalSteps() {}

    static List<ScenarioStep> all() {
        return List.of(
                given(
                        "{person} has the tag {text}",
                        StepDescription.TAG,
                        "Ann has the tag \"vip\"",
                        (scenario, arguments) -> tag(
                                scenario,
                                scenario.people().person(arguments.text(0)).id(),
                                arguments.text(1))),
                given(
                        "the {text} of {person} is {text}",
                        StepDescription.DETAIL,
                        "the \"employer\" of Ann is \"Acme\"",
                        (scenario, arguments) -> detail(scenario, arguments, Optional.empty())),
                given(
                        "the {text} of {person} is {text} since {moment}",
                        StepDescription.DETAIL_SINCE,
                        "the \"employer\" of Ann is \"Acme\" since 2 days ago",
                        (scenario, arguments) -> detail(scenario, arguments, Optional.of(arguments.moment(3)))),
                given(
                        "the {text} of {person} is on {date}",
                        StepDescription.YEARLY_DATE,
                        "the \"birthday\" of Ann is on 14 March",
                        (scenario, arguments) -> yearly(
                                scenario,
                                scenario.people().person(arguments.text(1)).id(),
                                arguments.text(0),
                                arguments.text(2))),
                given(
                        "the {text} of {person} is once, on {date}",
                        StepDescription.SINGLE_DATE,
                        "the \"wedding\" of Ann is once, on 14 March 2026",
                        (scenario, arguments) -> {
                            PersonId person =
                                    scenario.people().person(arguments.text(1)).id();
                            LocalDate date = date(arguments.text(2), WrittenDate::date);
                            scenario.add(time -> List.of(PersonalDate.once(person, arguments.text(0), date)));
                        }),
                given(
                        "the switch {text} is on",
                        StepDescription.SWITCH,
                        "the switch \"tragedy\" is on",
                        (scenario, arguments) ->
                                turnOn(scenario, arguments.text(0), time -> Times.ALWAYS, time -> Times.NEVER)),
                given(
                        "the switch {text} is on since {moment}",
                        StepDescription.SWITCH_SINCE,
                        "the switch \"tragedy\" is on since 2 days ago",
                        (scenario, arguments) ->
                                turnOn(scenario, arguments.text(0), at(arguments.moment(1)), time -> Times.NEVER)),
                given(
                        "the switch {text} is on until {moment}",
                        StepDescription.SWITCH_UNTIL,
                        "the switch \"tragedy\" is on until tomorrow at 08:00",
                        (scenario, arguments) ->
                                turnOn(scenario, arguments.text(0), time -> Times.ALWAYS, at(arguments.moment(1)))),
                given(
                        "the switch {text} is on since {moment} until {moment}",
                        StepDescription.SWITCH_SINCE_UNTIL,
                        "the switch \"tragedy\" is on since 2 days ago until tomorrow",
                        (scenario, arguments) ->
                                turnOn(scenario, arguments.text(0), at(arguments.moment(1)), at(arguments.moment(2)))));
    }

    static void tag(ScenarioState scenario, PersonId person, String name) {
        scenario.add(time -> List.of(new Tag(person, name)));
    }

    static void yearly(ScenarioState scenario, PersonId person, String name, String written) {
        WrittenDate date = date(written, Function.identity());
        scenario.add(time -> List.of(new PersonalDate(person, name, date.day(), date.year(), true)));
    }

    private static <T> T date(String written, Function<WrittenDate, T> part) {
        try {
            return part.apply(WrittenDate.of(written));
        } catch (InvalidFactException invalid) {
            throw new InvalidStepException(String.valueOf(invalid.getMessage()));
        }
    }

    private static void detail(ScenarioState scenario, StepArguments arguments, Optional<ScenarioInstant> since) {
        PersonId person = scenario.people().person(arguments.text(1)).id();
        scenario.add(time -> List.of(new Detail(
                person,
                arguments.text(0),
                arguments.text(2),
                since.map(time::of).orElse(Times.ALWAYS))));
    }

    private static Function<Timeline, Instant> at(ScenarioInstant moment) {
        return time -> time.of(moment);
    }

    private static void turnOn(
            ScenarioState scenario, String name, Function<Timeline, Instant> since, Function<Timeline, Instant> until) {
        scenario.add(time -> List.of(new Switch(name, since.apply(time), until.apply(time))));
    }
}
