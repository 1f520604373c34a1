package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Situations.Scene;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import dev.etiquette.explanation.Why;
import dev.etiquette.explanation.WhyNot;
import dev.etiquette.json.JsonFormat;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Draft;
import dev.etiquette.model.GivenFact;
import dev.etiquette.model.HostFact;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A situation that went through JSON yields the same advice, and advice and explanations come back as they were. */
class JsonAdviceTest {

    private static final Etiquette ETIQUETTE = Etiquette.of(RuleBook.standard());
    private static final JsonFormat JSON = JsonFormat.of(RuleBook.standard());

    /** More with {@code -Drepetitions=10}. */
    private static final int SCENES = Repetitions.of(60);

    @Test
    void advice_on_a_situation_that_went_through_json_is_the_same_and_goes_through_it_itself() {
        int recommended = 0;
        for (long seed = 0; seed < SCENES; seed++) {
            Scene scene = Situations.seeded(seed);
            Situation planned = scene.situation().with(draft(scene));
            Advice advice = ETIQUETTE.advise(planned, scene.now());
            Advice same = ETIQUETTE.advise(JSON.readSituation(JSON.write(planned)), scene.now());
            assertThat(same).as("seed %d", seed).isEqualTo(advice);
            assertThat(JSON.readAdvice(JSON.write(advice)))
                    .as("seed %d", seed)
                    .isEqualTo(advice)
                    .hasToString(advice.toString());
            recommended += advice.recommendations().size();
        }
        assertThat(recommended).isGreaterThan(SCENES);
    }

    private static Draft draft(Scene scene) {
        return Draft.of(Message.of(
                "draft",
                Platform.X,
                scene.situation().owner().id().value(),
                scene.now().plus(Duration.ofDays(1)),
                "How are you?",
                "ann",
                "draft"));
    }

    @Test
    void explanations_come_back_as_they_were() {
        int steps = 0;
        for (long seed = 0; seed < SCENES / 10; seed++) {
            Scene scene = Situations.seeded(seed);
            Advice advice = ETIQUETTE.advise(scene.situation(), scene.now());
            Explanation explanation = ETIQUETTE.explain(scene.situation(), scene.now());
            for (Recommendation each : advice.recommendations()) {
                Why why = explanation.why(each);
                assertThat(JSON.readWhy(JSON.write(why))).isEqualTo(why);
                steps += why.steps().size();
            }
            for (Withheld each : advice.withheld()) {
                Why why = explanation.why(each);
                assertThat(JSON.readWhy(JSON.write(why))).isEqualTo(why);
            }
            List<WhyNot> whyNot = explanation.whyNot(Action.APPROACH, new PersonId("ann"));
            assertThat(JSON.readWhyNot(JSON.writeWhyNot(whyNot))).isEqualTo(whyNot);
        }
        assertThat(steps).isPositive();
    }

    /** As a host would write it. */
    public record Gift(PersonId contact, int cents, Instant at, Platform where) implements HostFact {}

    @Test
    void facts_acts_and_platforms_of_a_book_are_known_by_it(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("book.properties"), "extends = standard\n");
        Files.writeString(folder.resolve("acts.csv"), "act,says,reaches out,owed\nsend a card,send a card to,no,\n");
        Files.writeString(folder.resolve("platforms.csv"), "platform,name,form,aliases\nvine,The Vine,room,\n");
        Files.writeString(folder.resolve("gifts.drl"), """
                package etiquette

                declare Gift @given
                    @meaning( "money that somebody gave" )
                    contact : PersonId @key
                    cents   : long     @key
                    at      : Instant  @key
                    where   : Platform @key
                end

                rule "Whoever gave much should get a card"
                    @id( "GIFT-1" )
                    @source( "Our own manners" )
                when
                    Gift( cents >= 5000, $who : contact, $at : at )
                    $person : Contact( id == $who )
                then
                    recommend( actSince( "send a card", $person, $at ),
                               because( "{person.name} gave {at}." ) );
                end
                """);
        RuleBook book = RuleBook.load(folder);
        JsonFormat json = JsonFormat.of(book);
        Instant noon = Instant.parse("2026-03-02T12:00:00Z");
        Platform vine = new Platform("vine", "vine", Platform.Form.ROOM, false);
        Situation situation =
                Situation.of(Owner.of("me"), Contact.of("ann", "Ann"), new Gift(new PersonId("ann"), 7000, noon, vine));

        Situation read = json.readSituation(json.write(situation));

        assertThat(read.facts())
                .contains(GivenFact.of(
                        "Gift", Map.of("contact", new PersonId("ann"), "cents", 7000L, "at", noon, "where", vine)));
        Advice advice = Etiquette.of(book).advise(situation, noon);
        assertThat(advice.recommendations())
                .extracting(each -> each.act().action().id())
                .contains("send a card");
        assertThat(Etiquette.of(book).advise(read, noon)).isEqualTo(advice);
        // What a document says of its own names is enough where nobody has the book.
        assertThat(JsonFormat.STANDARD.readAdvice(json.write(advice))).isEqualTo(advice);
    }
}
