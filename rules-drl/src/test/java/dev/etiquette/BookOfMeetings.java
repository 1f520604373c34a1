package dev.etiquette;

import dev.etiquette.model.Contact;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.report.Problem;
import dev.etiquette.scenario.ScenarioFailure;
import dev.etiquette.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A book over the standard one, about what is to be done after a meeting, and a meeting with Ann three hours ago. */
final class BookOfMeetings {

    static final Instant MET = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant NOW = MET.plus(Duration.ofHours(3));
    static final PersonId ANN = new PersonId("ann");

    private final Path folder;

    BookOfMeetings(Path folder) throws IOException {
        this.folder = folder;
        write("book.properties", "extends = standard\n");
    }

    /** The meeting of an owner with Ann. */
    static Situation met(Owner owner, Contact ann) {
        return Situation.of(owner, ann, new Meeting(new MeetingId("m"), ANN, MET, "coffee"));
    }

    /** Gives a file of the book another text. */
    void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    List<Problem> check() throws IOException {
        return RuleBook.check(folder);
    }

    RuleBook load() throws IOException {
        return RuleBook.load(folder);
    }

    Advice advise(Situation situation, Instant now) throws IOException {
        return Etiquette.of(load()).advise(situation, now);
    }

    /** What the scenarios beside the rules find wrong. */
    List<String> failures() throws IOException {
        return Scenarios.run(folder).failures().stream()
                .map(ScenarioFailure::inFull)
                .toList();
    }
}
