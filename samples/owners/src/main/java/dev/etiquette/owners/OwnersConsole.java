package dev.etiquette.owners;

import dev.etiquette.Advice;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import dev.etiquette.explanation.Why;
import dev.etiquette.json.JsonFormat;
import dev.etiquette.model.EtiquetteException;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.RecommendationId;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Understands one line at a time. */
final class OwnersConsole {

    private static final int MOST_CAUSES = 5;

    private static final String HELP = """
            keep FILE                     takes on an owner: a situation as JSON
            add OWNER FILE                takes in facts as JSON; also: correct, withdraw
            show OWNER                    what is advised now
            why OWNER ID                  why it is advised, or held back
            why-not OWNER PERSON          why nothing, or nothing else, is advised about somebody
            done OWNER ID [MOMENT]        it was done; also: dismissed, wrong, never
            later OWNER ID MOMENT         it is wanted back then
            owners                        how many there are
            """;

    private final KeptOwners owners;
    private final InstantSource clock;
    private final PrintStream out;

    OwnersConsole(KeptOwners owners, InstantSource clock, PrintStream out) {
        this.owners = owners;
        this.clock = clock;
        this.out = out;
    }

    /** Does what a line says. */
    void answer(String line) {
        List<String> words = List.of(line.strip().split("\\s+"));
        try {
            answer(words);
        } catch (IndexOutOfBoundsException tooFew) {
            out.print(HELP);
        } catch (NoSuchFileException none) {
            out.println("There is no file " + none.getMessage() + ".");
        } catch (IOException | EtiquetteException | DateTimeException | IllegalArgumentException refused) {
            out.println(refused.getMessage());
        }
    }

    private void answer(List<String> words) throws IOException {
        JsonFormat json = JsonFormat.STANDARD;
        switch (words.get(0)) {
            case "keep" -> {
                owners.keep(json.readSituation(text(words.get(1))));
                out.println("Kept.");
            }
            case "add", "correct", "withdraw" -> {
                Fact[] facts = json.readFacts(text(words.get(2))).toArray(Fact[]::new);
                owners.update(words.get(1), batch -> {
                    switch (words.get(0)) {
                        case "add" -> batch.add(facts);
                        case "correct" -> batch.correct(facts);
                        default -> batch.withdraw(facts);
                    }
                });
                out.println("Kept.");
            }
            case "done", "dismissed", "wrong", "never", "later" -> {
                Feedback feedback = feedback(words);
                owners.update(words.get(1), batch -> batch.add(feedback));
                out.println("Kept.");
            }
            case "show" -> show(owners.advice(words.get(1)));
            case "why" -> why(words.get(1), new RecommendationId(words.get(2)));
            case "why-not" -> whyNot(words.get(1), new PersonId(words.get(2)));
            case "owners" -> out.println(owners.ids().size());
            default -> out.print(HELP);
        }
    }

    private static String text(String file) throws IOException {
        try (InputStream stream = Files.newInputStream(Path.of(file))) {
            return JsonFormat.STANDARD.text(stream);
        }
    }

    private Feedback feedback(List<String> words) throws IOException {
        RecommendationId id = new RecommendationId(words.get(2));
        Instant now = clock.instant();
        Instant at = words.size() > 3 ? Instant.parse(words.get(3)) : now;
        return switch (words.get(0)) {
            case "done" -> Feedback.done(id, at);
            case "dismissed" -> Feedback.dismissed(id, at, "");
            case "wrong" -> Feedback.wrong(id, at, "");
            case "never" -> Feedback.never(id, at, about(words.get(1), id), "");
            default -> Feedback.snoozed(id, now, Instant.parse(words.get(3)));
        };
    }

    private PersonId about(String owner, RecommendationId id) throws IOException {
        Advice advice = owners.advice(owner);
        return advice.byId(id)
                .or(() -> advice.withheldById(id).map(Withheld::recommendation))
                .map(it -> it.act().contact())
                .orElse(PersonId.NONE);
    }

    private void show(Advice advice) {
        for (Recommendation each : advice.recommendations()) {
            out.println(Notice.shown(each));
        }
        for (Withheld each : advice.withheld()) {
            out.println("Not now, by " + each.by().get(0).rule() + ": " + Notice.shown(each.recommendation()));
        }
        advice.emptyReason().ifPresent(out::println);
        out.println(advice.nextReview().map(at -> "Next look at " + at + ".").orElse("No next look."));
    }

    private void why(String owner, RecommendationId id) throws IOException {
        Advice advice = owners.advice(owner);
        Optional<Recommendation> advised = advice.byId(id);
        Optional<Withheld> withheld = advice.withheldById(id);
        Why why = owners.explained(
                owner,
                explanation -> advised.map(explanation::why)
                        .or(() -> withheld.map(explanation::why))
                        .orElse(Why.UNKNOWN));
        why.lines().forEach(out::println);
        if (why.steps().isEmpty()) {
            out.println("It is not advised.");
        }
    }

    private void whyNot(String owner, PersonId person) throws IOException {
        ZoneId zone = owners.situation(owner).owner().zone();
        List<String> causes = owners.explained(owner, explanation -> explanation.whyNot(person)).stream()
                .map(each -> each.sentence(zone))
                .distinct()
                .toList();
        // Those come first of which least is missing.
        causes.stream().limit(MOST_CAUSES).forEach(out::println);
        if (causes.size() > MOST_CAUSES) {
            out.println("And " + (causes.size() - MOST_CAUSES) + " more.");
        }
    }
}
