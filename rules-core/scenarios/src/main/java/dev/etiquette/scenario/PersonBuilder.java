package dev.etiquette.scenario;

import dev.etiquette.model.Cadence;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** Collects what a scenario says about one person. */
final class PersonBuilder {

    private final String name;
    private final TreeMap<Platform, String> handles = new TreeMap<>();
    private String group = "";
    private int priority = Contact.USUAL_PRIORITY;
    private String why = "";
    private String benefit = "";
    private String offer = "";
    private Cadence cadence = Cadence.NONE;
    private Optional<ZoneId> zone = Optional.empty();
    private List<Channel> offline = List.of();

    PersonBuilder(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    PersonId id() {
        return id(name);
    }

    static PersonId id(String name) {
        return new PersonId(name.toLowerCase(Locale.ROOT));
    }

    void handle(Platform platform, String handle) {
        handles.put(platform, handle);
    }

    void group(String groupKey) {
        group = group.isEmpty() ? groupKey : group + "; " + groupKey;
    }

    void priority(int wanted) {
        priority = wanted;
    }

    void why(String reason) {
        why = reason;
    }

    void benefit(String gain) {
        benefit = gain;
    }

    void offer(String gift) {
        offer = gift;
    }

    void every(Duration ideal, Duration most) {
        cadence = new Cadence(ideal, most);
    }

    void livesIn(ZoneId place) {
        zone = Optional.of(place);
    }

    void reachableBy(List<Channel> channels) {
        offline = channels;
    }

    Contact contact() {
        return new Contact(
                id(),
                name,
                handles,
                group,
                priority,
                why,
                benefit,
                offer,
                cadence,
                zone,
                offline,
                List.of(),
                Times.ALWAYS);
    }
}
