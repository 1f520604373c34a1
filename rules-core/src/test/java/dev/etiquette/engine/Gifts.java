package dev.etiquette.engine;

import dev.etiquette.Situations.Scene;
import dev.etiquette.model.Detail;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Fact;
import dev.etiquette.model.GivenFact;
import dev.etiquette.model.PersonalDate;
import dev.etiquette.model.Post;
import dev.etiquette.model.Switch;
import dev.etiquette.model.Tag;
import dev.etiquette.model.Utterance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Facts of a host's own, and what it knows of people and has turned on, beside those of a scene. */
final class Gifts {

    private Gifts() {}

    /** One for every second thing that was said, some at its moment and some later. */
    static List<Fact> of(Scene scene) {
        List<Fact> gifts = new ArrayList<>();
        int number = 0;
        for (Fact fact : scene.situation().facts()) {
            if (fact instanceof Utterance said && number++ % 2 == 0) {
                gifts.add(GivenFact.of(
                        "Gift",
                        Map.of(
                                "who", said.author(),
                                "place", said.platform(),
                                "at", said.at().plusSeconds(1_800L * (number % 5)),
                                "number", (long) (number % 4),
                                "thread", said.thread(),
                                "likes", List.of("Lunch", number % 2 == 0 ? "ann" : "Thank you"))));
                gifts.addAll(knownAbout(said, number, scene.situation().owner().zone()));
            }
        }
        return gifts;
    }

    /** Of some authors a tag, a detail that becomes known, and a day that is near; a switch, and a plan. */
    private static List<Fact> knownAbout(Utterance said, int number, ZoneId zone) {
        Instant later = said.at().plusSeconds(5_400L * (number % 3));
        LocalDate day = said.at().atZone(zone).toLocalDate().plusDays(number % 4 - 1L);
        return List.of(
                new Tag(said.author(), number % 3 == 0 ? "lunch" : "vip"),
                new Detail(said.author(), "lunch", "" + number % 5, later),
                number % 3 == 0
                        ? PersonalDate.once(said.author(), "lunch", day)
                        : PersonalDate.yearlyFrom(said.author(), "birthday", day.minusYears(number % 4)),
                Draft.of(Post.of(
                        "draft " + said.id(),
                        said.platform(),
                        "maya",
                        said.at().plusSeconds(43_200L * (number % 5)),
                        "Buy now")),
                new Switch("lunch", later, later.plusSeconds(7_200)));
    }

    /** The facts of a scene, and these. */
    static List<Fact> with(Scene scene) {
        List<Fact> all = new ArrayList<>(scene.situation().facts());
        all.addAll(of(scene));
        return all;
    }
}
