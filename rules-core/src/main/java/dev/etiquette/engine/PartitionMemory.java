package dev.etiquette.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * What was made of which facts, by the part of the rules that was asked and by the share of people about whom. Any number of threads may
 * want to {@link #use} it.
 */
final class PartitionMemory {

    /** About so many facts are looked at together: with fewer the norms, which everybody shares, would cost most. */
    private static final int FACTS_TOGETHER = 256;

    /** Facts grow: with so many times more of them for each share the memory is of little use. */
    private static final int MOST_GROWTH = 4;

    private final int together;
    private final int mostShares;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Place, Facts> lists = new HashMap<>();
    private final Map<Place, Result> results = new HashMap<>();
    private final Map<Integer, Sorted> sorted = new HashMap<>();
    private Object known = "";
    private int shares;
    private int chosenFor;
    private long kept;
    private volatile boolean useless;

    /**
     * Nothing yet.
     *
     * @param together how many facts are looked at together, about
     * @param mostShares in how many shares people are looked at, at most
     */
    PartitionMemory(int together, int mostShares) {
        this.together = together;
        this.mostShares = mostShares;
    }

    /** One that is asked again and again: the less is looked at together, the less is looked at anew. */
    static PartitionMemory lasting() {
        return new PartitionMemory(FACTS_TOGETHER, Integer.MAX_VALUE);
    }

    /**
     * Facts of one source, by their sort and by the share of people.
     *
     * @param from the lists in which they came
     */
    private record Sorted(List<List<Object>> from, Map<Object, Map<Integer, List<Object>>> lists) {}

    /**
     * Where something is kept.
     *
     * @param source the part of the rules, or the list of those that are given, from which they are
     * @param sort of facts
     * @param share of people
     */
    private record Place(int source, Object sort, int share) {}

    /** Facts in the order in which they came, and of equal ones the first. */
    private static final class Facts {

        private List<Object> all;
        private final List<Object> distinct;

        Facts(List<Object> all) {
            this.all = all;
            this.distinct = new ArrayList<>(new LinkedHashSet<>(all));
        }

        /** Takes equal facts in their place: days tell the clock with which they were made until when they hold. */
        void renew(List<Object> equal) {
            List<Object> taken = distinct.size() == equal.size() ? equal : List.copyOf(new LinkedHashSet<>(equal));
            all = equal;
            distinct.clear();
            distinct.addAll(taken);
        }
    }

    /**
     * What came of asking once.
     *
     * @param facts that were read
     * @param asked when
     * @param changes the earliest later moment at which something else can come of the same facts
     * @param added by rules
     * @param used for it
     */
    record Result(
            List<List<Object>> facts, Instant asked, Instant changes, List<Object> added, EvaluationContext.Used used) {

        /** Whether the same comes of these facts now. */
        boolean holds(List<List<Object>> others, Instant now) {
            return !now.isBefore(asked) && now.isBefore(changes) && areSame(facts, others);
        }
    }

    /** Whether these are the very same lists. */
    private static boolean areSame(List<List<Object>> some, List<List<Object>> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i) != others.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** Works with this, unless another thread does so, or it was given up. */
    <T> Optional<T> use(Function<PartitionMemory, Optional<T>> work) {
        if (useless || !lock.tryLock()) {
            return Optional.empty();
        }
        try {
            return work.apply(this);
        } finally {
            lock.unlock();
        }
    }

    /**
     * In how many shares people are looked at; chosen anew when there are many more facts.
     *
     * @param facts how many there are
     * @param personal how many of these are about somebody
     * @param common how many others are looked at with each share
     * @param world what all results hang on that is in no list; with another one all is forgotten
     */
    int shares(int facts, IntSupplier personal, IntSupplier common, Object world) {
        if (shares == 0 || facts / MOST_GROWTH > chosenFor || !known.equals(world)) {
            forget();
            shares = Math.max(1, Math.min(mostShares, personal.getAsInt() / Math.max(together, common.getAsInt() / 2)));
            chosenFor = facts;
            known = world;
        }
        return shares;
    }

    /**
     * Facts of one source, sorted. Where the facts of one sort and share are those that were there before, it is the very same list;
     * of equal facts only the first is in it.
     *
     * @param source the part of the rules that added them, or the list of those that are given
     * @param from the lists in which they come, which stay as they are
     * @param sorting sorts them
     */
    Map<Object, Map<Integer, List<Object>>> sorted(
            int source, List<List<Object>> from, Supplier<Map<Object, Map<Integer, List<Object>>>> sorting) {
        Sorted before = sorted.get(source);
        if (before == null || !areSame(before.from, from)) {
            Map<Object, Map<Integer, List<Object>>> lists = sorting.get();
            lists.forEach((sort, byShare) ->
                    byShare.replaceAll((share, list) -> distinct(new Place(source, sort, share), list)));
            before = new Sorted(from, lists);
            sorted.put(source, before);
        }
        return before.lists;
    }

    private List<Object> distinct(Place place, List<Object> list) {
        Facts before = lists.get(place);
        if (before != null && before.all.equals(list)) {
            before.renew(list);
            return before.distinct;
        }
        Facts facts = new Facts(list);
        lists.put(place, facts);
        return facts.distinct;
    }

    /** What came of asking last. */
    Optional<Result> last(int part, int share) {
        Result result = results.get(new Place(part, "", share));
        return Optional.ofNullable(result);
    }

    /** How many times something came of asking. */
    long results() {
        return kept;
    }

    /** Keeps what came of asking. */
    void keep(int part, int share, Result result) {
        kept++;
        results.put(new Place(part, "", share), result);
    }

    /** Is used no more: nothing comes of asking in parts. */
    void giveUp() {
        forget();
        useless = true;
    }

    /** Forgets all. */
    void forget() {
        lists.clear();
        sorted.clear();
        results.clear();
        shares = 0;
    }
}
