package dev.etiquette.engine;

import dev.etiquette.Situations.Scene;
import dev.etiquette.model.Fact;
import dev.etiquette.model.GivenFact;
import dev.etiquette.model.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Facts of a host's own beside those of a scene: of some that was said, what the host knows more. */
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
                                "thread", said.thread())));
            }
        }
        return gifts;
    }

    /** The facts of a scene, and these. */
    static List<Fact> with(Scene scene) {
        List<Fact> all = new ArrayList<>(scene.situation().facts());
        all.addAll(of(scene));
        return all;
    }
}
