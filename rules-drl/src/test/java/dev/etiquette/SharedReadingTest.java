package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.etiquette.Situations.Scene;
import dev.etiquette.advice.Limits;
import dev.etiquette.advice.RunawayRulesException;
import dev.etiquette.model.Contact;
import dev.etiquette.model.GivenFact;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever goes from one book to another says by each what one says who knew no other. */
class SharedReadingTest {

    private static final int SCENES = Repetitions.of(3);
    private static final String NORMS = "platform,figure,value,hours,source,date\n";

    /** What an author may change, one file each, and each of another sort. */
    private static final Map<String, String> CHANGES = Map.of(
            "off.drl",
            """
            package etiquette

            rule "Nobody is written to"
                @id( "MINE-1" )
                @source( "Our own manners" )
            when
                $proposal : Proposal( reachesOut == true )
            then
                withhold( $proposal, because( "We write to nobody." ) );
            end
            """,
            "trial.drl",
            """
            package etiquette

            rule "Whoever is on trial must not be written to"
                @id( "MINE-2" )
                @source( "Our own manners" )
                @status( "trial" )
            when
                $proposal : Proposal( reachesOut == true, $who : contact )
                exists Occasion( contact == $who )
            then
                withhold( $proposal, because( "There is an occasion." ) );
            end
            """,
            "phrases.csv",
            "language,mark,where,phrase\\nen,question,anywhere,the oven\\n",
            "norms.csv",
            NORMS + "any,question due,40 minutes,waking,Our own manners,2026-01-01\\n",
            "dates.csv",
            "language,words,day\\nen,soonest,1 day\\n",
            "platforms.csv",
            "platform,name,form,aliases\\nx,,,birdsite\\n",
            "given.drl",
            """
            package etiquette

            declare Donation @given
                @meaning( "money that somebody gave" )
                contact : PersonId @key
                cents   : long     @key
            end

            rule "Whoever gave must not be written to"
                @id( "MINE-3" )
                @source( "Our own manners" )
            when
                $proposal : Proposal( reachesOut == true, $who : contact )
                Donation( contact == $who )
            then
                withhold( $proposal, because( "They gave enough." ) );
            end
            """);

    @TempDir
    Path folder;

    private final List<RuleBook> books = new ArrayList<>();

    @BeforeEach
    void make_the_books() throws IOException {
        books.add(RuleBook.standard());
        for (String file : CHANGES.keySet().stream().sorted().toList()) {
            Path own = Files.createDirectories(folder.resolve(file.replace('.', '-')));
            Files.writeString(own.resolve("book.properties"), "extends = standard\n");
            Files.writeString(own.resolve(file), CHANGES.get(file).replace("\\n", "\n"));
            books.add(RuleBook.load(own));
        }
    }

    @Test
    void each_book_says_what_it_says_alone() {
        assertThat(books.stream().map(RuleBook::fingerprint).distinct()).hasSize(CHANGES.size() + 1);
        for (boolean remembers : new boolean[] {true, false}) {
            Etiquette going = Etiquette.of(RuleBook.standard());
            going = remembers ? going.remembering() : going;
            for (long seed = 40; seed < 40 + SCENES; seed++) {
                Scene scene = Situations.seeded(seed);
                PersonId somebody = scene.situation().facts().stream()
                        .filter(Contact.class::isInstance)
                        .map(each -> ((Contact) each).id())
                        .findFirst()
                        .orElseThrow();
                Situation situation =
                        scene.situation().with(GivenFact.of("Donation", Map.of("contact", somebody, "cents", 100L)));
                for (RuleBook book : books) {
                    going = going.by(book);
                    assertThat(going.book()).isSameAs(book);
                    Advice expected = Etiquette.of(book).advise(situation, scene.now());
                    assertThat(going.advise(situation, scene.now()))
                            .as("scene %s by the book with %s", seed, book.changes())
                            .isEqualTo(expected);
                    assertThat(going.advise(situation, scene.now())).isEqualTo(expected);
                }
            }
        }
    }

    /** A stop that only one of two books knows. */
    @Test
    void other_phrases_are_not_read_by_those_before() {
        Instant now = Instant.parse("2026-03-02T09:00:00Z");
        Situation situation = Situation.of(
                Owner.of("maya"),
                Message.of("m", Platform.X, "ann", now.minusSeconds(7_200), "the oven of mine", "maya", "t"));
        RuleBook asking = books.stream()
                .filter(book -> !book.changes().phrases().isEmpty())
                .findFirst()
                .orElseThrow();
        Etiquette standard = Etiquette.of(RuleBook.standard()).remembering();
        Advice before = standard.advise(situation, now);
        assertThat(standard.by(asking).advise(situation, now))
                .isNotEqualTo(before)
                .isEqualTo(Etiquette.of(asking).advise(situation, now));
        assertThat(standard.by(asking).by(RuleBook.standard()).advise(situation, now))
                .isEqualTo(before);
    }

    @Test
    void limits_stay() {
        Etiquette tight = Etiquette.of(RuleBook.standard()).within(Limits.USUAL.trying(1));
        Scene scene = Situations.seeded(40);
        for (Etiquette each : List.of(tight, tight.by(books.get(1)))) {
            assertThat(catchThrowable(() -> each.advise(scene.situation(), scene.now())))
                    .isInstanceOf(RunawayRulesException.class);
        }
    }
}
