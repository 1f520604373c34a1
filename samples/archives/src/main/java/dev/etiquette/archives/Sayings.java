package dev.etiquette.archives;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything that was said and not taken back, by id. */
final class Sayings {

    private final SortedMap<String, Saying> byId = new TreeMap<>();
    private final Map<String, String> idOf = new HashMap<>();
    private final Set<String> unclear = new HashSet<>();
    private final Set<Origin> foreign = new HashSet<>();
    private final String owner;
    private final Findings findings;
    private final Withdrawn withdrawn;

    Sayings(Findings findings, String owner, Withdrawn withdrawn) {
        this.findings = findings;
        this.owner = owner;
        this.withdrawn = withdrawn;
        findings.drafts().values().stream().flatMap(List::stream).forEach(this::noteForeign);
        findings.drafts().values().forEach(this::settle);
        byId.values().forEach(saying -> saying.latest().addresses().forEach(address -> isAlso(address, saying.id())));
    }

    private void isAlso(String address, String id) {
        String before = idOf.putIfAbsent(address, id);
        if (before != null && !before.equals(id)) {
            unclear.add(address);
        }
    }

    /** An outbox in which somebody else signs is not the owner's. */
    private void noteForeign(Draft draft) {
        String author = findings.people().whoIs(draft.author());
        if (!author.isEmpty() && !author.equals(owner)) {
            foreign.add(draft.place().origin());
        }
    }

    private boolean isMine(Origin origin) {
        return origin.box() == Origin.Box.OUTBOX && !foreign.contains(origin);
    }

    private void settle(List<Draft> drafts) {
        List<Draft> signed = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean mine = draft.author().isEmpty() && isMine(draft.place().origin());
            Draft known = draft.by(mine ? owner : findings.people().whoIs(draft.author()));
            if (known.author().isEmpty()) {
                findings.skipped(draft.place().skipped("it does not say who wrote it"));
            } else {
                signed.add(known);
            }
        }
        if (signed.isEmpty()) {
            return;
        }
        String author = signed.stream().map(Draft::author).anyMatch(owner::equals)
                ? owner
                : signed.stream().max(Draft.LATEST).orElseThrow().author();
        List<Draft> versions = new ArrayList<>();
        for (Draft draft : signed) {
            if (draft.author().equals(author)) {
                versions.add(draft);
            } else {
                findings.skipped(draft.place().skipped("it bears the id of something that somebody else wrote"));
            }
        }
        Saying saying = Saying.of(versions, author);
        if (!withdrawn.deleted(saying.id(), author, author.equals(owner))) {
            byId.put(saying.id(), saying);
        }
    }

    /** All, by id. */
    SortedMap<String, Saying> all() {
        return byId;
    }

    /** The id that something is known by, whether it is named by its id or by an address. */
    String idOf(String reference) {
        boolean known = byId.containsKey(reference) || unclear.contains(reference);
        return known ? reference : idOf.getOrDefault(reference, reference);
    }

    /** What an id or an address means, if it was read. */
    Optional<Saying> find(String reference) {
        return Optional.ofNullable(byId.get(idOf(reference)));
    }
}
