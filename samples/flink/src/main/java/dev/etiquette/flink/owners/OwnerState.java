package dev.etiquette.flink.owners;

import dev.etiquette.AdviceSession;
import dev.etiquette.Situation;
import dev.etiquette.flink.books.Digests;
import dev.etiquette.json.InvalidJsonException;
import dev.etiquette.json.JsonFormat;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;

/**
 * All that is kept of the owner who is at hand: facts by their digests, and texts and moments by name. Only texts and numbers are
 * written, no classes of ours or of the library, so that both may change; what a later version keeps in addition has a new name.
 *
 * <p>Facts are a set in which the latest event about each counts, so neither order nor repetition of events matters.
 */
final class OwnerState {

    /** When the timer rings. */
    static final String TIMER = "timer";

    /** From when on the advice can be another one; {@link Long#MIN_VALUE} when facts have changed. */
    static final String REVIEW = "review";

    /** For which moment was asked last: time never goes back, whatever clock the next machine has. */
    static final String ASKED = "asked";

    /** How many times something was told. */
    static final String UPDATES = "updates";

    /** Until when all was forgotten. */
    static final String FORGOTTEN = "forgotten";

    /** Since when the owner is as the text of that name says. */
    static final String OWNER_SINCE = "owner";

    /** The owner, as a situation without facts. */
    static final String OWNER = "owner";

    /** The advice that was told last. */
    static final String TOLD = "told";

    /** Of the book by which the advice was found. */
    static final String FINGERPRINT = "fingerprint";

    /** What was told last of a fact that cannot be read. */
    static final String UNREAD = "trouble";

    /** What was told last of a look that failed. */
    static final String FAILURE = "failure";

    private final MapState<String, String> facts;
    private final MapState<String, String> texts;
    private final MapState<String, Long> moments;

    OwnerState(RuntimeContext context) {
        facts = context.getMapState(new MapStateDescriptor<>("facts", Types.STRING, Types.STRING));
        texts = context.getMapState(new MapStateDescriptor<>("texts", Types.STRING, Types.STRING));
        moments = context.getMapState(new MapStateDescriptor<>("moments", Types.STRING, Types.LONG));
    }

    Optional<String> text(String name) throws Exception {
        return Optional.ofNullable(texts.get(name));
    }

    void put(String name, String text) throws Exception {
        texts.put(name, text);
    }

    void removeText(String name) throws Exception {
        texts.remove(name);
    }

    Optional<Long> moment(String name) throws Exception {
        return Optional.ofNullable(moments.get(name));
    }

    void put(String name, long moment) throws Exception {
        moments.put(name, moment);
    }

    void removeMoment(String name) throws Exception {
        moments.remove(name);
    }

    /**
     * Whatever is not known from later events is not known any more, by milliseconds as all that is compared with them.
     *
     * @param time of the latest event that says so
     */
    void forget(long time) throws Exception {
        List<String> gone = new ArrayList<>();
        for (Map.Entry<String, String> each : facts.entries()) {
            if (FactEntry.parse(each.getValue()).time().toEpochMilli() <= time) {
                gone.add(each.getKey());
            }
        }
        for (String each : gone) {
            facts.remove(each);
        }
        if (moment(OWNER_SINCE).orElse(Long.MAX_VALUE) <= time) {
            texts.remove(OWNER);
            moments.remove(OWNER_SINCE);
        }
        put(FORGOTTEN, time);
    }

    /**
     * Nothing is known any more of what was told and when more is due, as nobody is advised. The count of updates goes on, so that
     * those who read them never see a number twice, and so does time.
     */
    void adviseNoMore() throws Exception {
        texts.clear();
        moments.remove(TIMER);
        moments.remove(REVIEW);
    }

    /** The fact is so since that time; false when that changes nothing. */
    boolean add(Instant time, Fact fact, JsonFormat json) throws Exception {
        String document = json.write(List.of(fact));
        String digest = digest(document);
        Optional<FactEntry> known = entry(digest);
        FactEntry added = FactEntry.added(time, document);
        if (known.isPresent() && !added.prevailsOver(known.get())) {
            return false;
        }
        facts.put(digest, added.toString());
        return known.isEmpty() || known.get().withdrawn();
    }

    /** These facts, with all versions of each that are known, are not so any more since that time; false when that changes nothing. */
    boolean withdraw(Instant time, List<Fact> gone, CurrentBook book) throws Exception {
        Set<String> digests = new HashSet<>();
        gone.forEach(each -> digests.add(digest(book.json().write(List.of(each)))));
        Read read = read(book.json());
        // What makes two facts versions of one is known to the library alone.
        AdviceSession session = book.etiquette().open(new Situation(Owner.of("anybody"), read.facts()));
        session.withdraw(gone.toArray(Fact[]::new));
        Set<Fact> staying = new HashSet<>(session.situation().facts());
        read.byDigest().forEach((digest, fact) -> {
            if (!staying.contains(fact)) {
                digests.add(digest);
            }
        });
        boolean changed = false;
        FactEntry withdrawn = FactEntry.withdrawn(time);
        for (String digest : digests) {
            Optional<FactEntry> known = entry(digest);
            if (known.isEmpty() || withdrawn.prevailsOver(known.get())) {
                facts.put(digest, withdrawn.toString());
                changed |= known.isPresent() && !known.get().withdrawn();
            }
        }
        return changed;
    }

    /** The owner is so since that time; false when that changes nothing. */
    boolean correct(Instant time, Owner owner, JsonFormat json) throws Exception {
        String text = json.write(Situation.of(owner));
        Optional<String> known = text(OWNER);
        long since = moment(OWNER_SINCE).orElse(Long.MIN_VALUE);
        // Of two at one time any may count, as long as it is always the same.
        boolean later =
                time.toEpochMilli() > since || time.toEpochMilli() == since && text.compareTo(known.orElse("")) > 0;
        if (!later) {
            return false;
        }
        put(OWNER_SINCE, time.toEpochMilli());
        put(OWNER, text);
        return !known.equals(Optional.of(text));
    }

    Optional<Owner> owner(JsonFormat json) throws Exception {
        return text(OWNER).map(text -> json.readSituation(text).owner());
    }

    /**
     * Facts that were read.
     *
     * @param byDigest those that the book in force can read
     * @param unread what is wrong with the first of the others; empty when there is none
     */
    record Read(Map<String, Fact> byDigest, Optional<String> unread) {

        List<Fact> facts() {
            return List.copyOf(byDigest.values());
        }
    }

    /** All facts. */
    Read read(JsonFormat json) throws Exception {
        Map<String, Fact> all = new HashMap<>();
        Optional<String> unread = Optional.empty();
        for (Map.Entry<String, String> each : facts.entries()) {
            FactEntry entry = FactEntry.parse(each.getValue());
            if (!entry.withdrawn()) {
                try {
                    all.put(each.getKey(), json.readFacts(entry.document()).get(0));
                } catch (InvalidJsonException other) {
                    unread = unread.or(() -> Optional.of(other.getMessage()));
                }
            }
        }
        return new Read(all, unread);
    }

    private Optional<FactEntry> entry(String digest) throws Exception {
        return Optional.ofNullable(facts.get(digest)).map(FactEntry::parse);
    }

    private static String digest(String document) {
        return Digests.of(document.getBytes(StandardCharsets.UTF_8));
    }
}
