package dev.etiquette.flink.measure;

import dev.etiquette.Situation;
import dev.etiquette.benchmarks.LifelikeOwner;
import dev.etiquette.flink.events.EventLine;
import dev.etiquette.flink.events.Verb;
import dev.etiquette.json.JsonFormat;
import dev.etiquette.model.Fact;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** A lifelike owner who lives now, of whom some facts are known at first and others come one after the other. */
final class LifelikeEvents {

    private static final Pattern TIME = Pattern.compile("\"(\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z)\"");

    private final Situation all;
    private final int atFirst;
    private final Instant now;

    /**
     * An owner.
     *
     * @param id by which the owner is told from others
     * @param facts that are known at first
     * @param later how many more come
     * @param now the moment at which all of them have happened
     */
    LifelikeEvents(String id, int facts, int later, Instant now) {
        this.now = now;
        this.atFirst = facts;
        Duration since = Duration.between(LifelikeOwner.NOW, now);
        String once = JsonFormat.STANDARD
                .write(LifelikeOwner.situation(facts + later, id.hashCode()))
                .replace("\"maya\"", "\"" + id + "\"");
        this.all = JsonFormat.STANDARD.readSituation(TIME.matcher(once)
                .replaceAll(time -> "\"" + Instant.parse(time.group(1)).plus(since) + "\""));
    }

    String id() {
        return all.owner().id().value();
    }

    /** With all facts that come. */
    Situation whole() {
        return all;
    }

    /** The owner with the first facts. */
    String first() {
        return line(
                JsonFormat.STANDARD.write(new Situation(all.owner(), all.facts().subList(0, atFirst))));
    }

    /**
     * One of those that come later.
     *
     * @param number from 0
     */
    String later(int number) {
        List<Fact> one = all.facts().subList(atFirst + number, atFirst + number + 1);
        return line(JsonFormat.STANDARD.write(one));
    }

    private String line(String document) {
        return new EventLine(now, id(), Verb.ADD, document.replace("\n", " ")).toString();
    }
}
