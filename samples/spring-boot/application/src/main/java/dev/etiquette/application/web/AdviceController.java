package dev.etiquette.application.web;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.Explanation;
import dev.etiquette.Situation;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import dev.etiquette.application.notice.Notices;
import dev.etiquette.application.store.OwnerService;
import dev.etiquette.explanation.Why;
import dev.etiquette.explanation.WhyNot;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.Times;
import dev.etiquette.spring.AdviceService;
import dev.etiquette.spring.json.BookFormat;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Advice of this moment, how it comes about, and what the owner makes of it. */
@RestController
@RequestMapping("/owners/{owner}")
@Tag(name = "advice", description = "What to do, why, and what became of it")
class AdviceController {

    private final OwnerService owners;
    private final Notices notices;
    private final AdviceService service;
    private final BookFormat format;
    private final InstantSource clock;

    AdviceController(
            OwnerService owners, Notices notices, AdviceService service, BookFormat format, InstantSource clock) {
        this.owners = owners;
        this.notices = notices;
        this.service = service;
        this.format = format;
        this.clock = clock;
    }

    @GetMapping("/advice")
    @Operation(summary = "What is advised now, and when to ask again")
    Advice advice(@PathVariable String owner) {
        return service.advise(owners.situation(owner), clock.instant());
    }

    @GetMapping(path = "/advice/{id}/why", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Why something is advised or held back: a document \"why\", or lines of text")
    Why why(@PathVariable String owner, @PathVariable String id) {
        Situation situation = owners.situation(owner);
        Instant now = clock.instant();
        // One book for both, whatever happens in its folder meanwhile.
        Etiquette by = service.current();
        Advice advice = service.advise(by, situation, now);
        RecommendationId asked = new RecommendationId(id);
        Explanation explanation = by.explain(situation, now);
        return advice.byId(asked)
                .map(explanation::why)
                .or(() -> advice.withheldById(asked).map(explanation::why))
                .orElseThrow(() -> new NotAdvisedException(id));
    }

    @GetMapping(path = "/advice/{id}/why", produces = MediaType.TEXT_PLAIN_VALUE)
    String whyInWords(@PathVariable String owner, @PathVariable String id) {
        return text(why(owner, id).lines());
    }

    @GetMapping(path = "/why-not", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Why something is not advised: a document \"whyNot\", or lines of text")
    String whyNot(
            @PathVariable String owner,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String rule) {
        return format.current().writeWhyNot(reasons(owners.situation(owner), person, action, rule));
    }

    @GetMapping(path = "/why-not", produces = MediaType.TEXT_PLAIN_VALUE)
    String whyNotInWords(
            @PathVariable String owner,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String rule) {
        Situation situation = owners.situation(owner);
        return text(reasons(situation, person, action, rule).stream()
                .map(each -> each.sentence(situation.owner().zone()))
                .distinct()
                .toList());
    }

    private List<WhyNot> reasons(Situation situation, String person, @Nullable String action, @Nullable String rule) {
        Etiquette by = service.current();
        PersonId about = new PersonId(person);
        if (rule != null && action != null) {
            throw new BadRequestException("Both a rule and an action are named; expected one of them.");
        } else if (rule == null && action == null && about.isNone()) {
            throw new BadRequestException(
                    "Neither person nor action nor rule is named; expected at least one of them.");
        }
        Optional<Action> asked = Optional.ofNullable(action).map(name -> action(by, name));
        Explanation explanation = by.explain(situation, clock.instant());
        if (rule != null) {
            return explanation.whyNot(rule, about);
        }
        return asked.map(each -> explanation.whyNot(each, about)).orElseGet(() -> explanation.whyNot(about));
    }

    private static Action action(Etiquette by, String name) {
        return Stream.concat(Action.known().stream(), by.book().acts().stream())
                .filter(each -> each.id().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new BadRequestException("There is no action \"" + name + "\". Known: "
                        + String.join(
                                ", ",
                                Stream.concat(Action.known().stream(), by.book().acts().stream())
                                        .map(Action::id)
                                        .toList())
                        + "."));
    }

    @PostMapping("/feedback")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "What the owner makes of advice, of now or of a notice")
    void decide(@PathVariable String owner, @RequestBody FeedbackRequest request) {
        if (request.recommendation() == null || request.recommendation().isBlank()) {
            throw new BadRequestException("The feedback has no \"recommendation\"; expected the id of advice.");
        } else if (request.verdict() == null) {
            throw new BadRequestException(
                    "The feedback has no \"verdict\"; expected one of " + List.of(Feedback.Verdict.values()) + ".");
        } else if (request.until() != null && request.verdict() != Feedback.Verdict.SNOOZED) {
            throw new BadRequestException(
                    "The feedback has \"until\", and is " + request.verdict() + "; expected it for SNOOZED alone.");
        }
        RecommendationId id = new RecommendationId(request.recommendation());
        Instant now = clock.instant();
        Advice advice = service.advise(owners.situation(owner), now);
        Optional<Recommendation> meant =
                advice.byId(id).or(() -> advice.withheldById(id).map(Withheld::recommendation));
        if (meant.isEmpty() && !notices.tells(owner, id.value())) {
            throw new NotAdvisedException(id.value());
        }
        PersonId contact = meant.map(each -> each.act().contact()).orElse(PersonId.NONE);
        Feedback feedback = feedback(request, id, now, contact);
        owners.update(owner, batch -> batch.add(feedback));
    }

    private static Feedback feedback(FeedbackRequest request, RecommendationId id, Instant now, PersonId contact) {
        Feedback.Verdict verdict = request.verdict();
        String reason = request.reason() == null ? "" : request.reason();
        Instant until = request.until() == null ? Times.NEVER : request.until();
        if (until.isBefore(now)) {
            throw new BadRequestException(
                    "The feedback is to come back at " + until + "; expected a time after " + now + ".");
        }
        return new Feedback(
                id, verdict, now, reason, until, verdict == Feedback.Verdict.NEVER ? contact : PersonId.NONE);
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
