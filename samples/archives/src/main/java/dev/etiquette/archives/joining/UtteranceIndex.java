package dev.etiquette.archives.joining;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.findings.UtteranceVersion;
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
final class UtteranceIndex {

    private final SortedMap<String, UtteranceHistory> byId = new TreeMap<>();
    private final Map<String, String> idOf = new HashMap<>();
    private final Set<String> unclear = new HashSet<>();
    private final Set<SourceDocument> foreign = new HashSet<>();
    private final String owner;
    private final ArchiveFindings findings;
    private final Deletions withdrawn;

    UtteranceIndex(ArchiveFindings findings, String owner, Deletions withdrawn) {
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
    private void noteForeign(UtteranceVersion draft) {
        String author = findings.people().whoIs(draft.author());
        if (!author.isEmpty() && !author.equals(owner)) {
            foreign.add(draft.place().origin());
        }
    }

    private boolean isMine(SourceDocument origin) {
        return origin.box() == SourceDocument.Box.OUTBOX && !foreign.contains(origin);
    }

    private void settle(List<UtteranceVersion> drafts) {
        List<UtteranceVersion> signed = new ArrayList<>();
        for (UtteranceVersion draft : drafts) {
            boolean mine = draft.author().isEmpty() && isMine(draft.place().origin());
            UtteranceVersion known = draft.by(mine ? owner : findings.people().whoIs(draft.author()));
            if (known.author().isEmpty()) {
                findings.skipped(draft.place().skipped("it does not say who wrote it"));
            } else {
                signed.add(known);
            }
        }
        if (signed.isEmpty()) {
            return;
        }
        String author = signed.stream().map(UtteranceVersion::author).anyMatch(owner::equals)
                ? owner
                : signed.stream().max(UtteranceVersion.LATEST).orElseThrow().author();
        List<UtteranceVersion> versions = new ArrayList<>();
        for (UtteranceVersion draft : signed) {
            if (draft.author().equals(author)) {
                versions.add(draft);
            } else {
                findings.skipped(draft.place().skipped("it bears the id of something that somebody else wrote"));
            }
        }
        UtteranceHistory saying = UtteranceHistory.of(versions, author);
        if (!withdrawn.deleted(saying.id(), author, author.equals(owner))) {
            byId.put(saying.id(), saying);
        }
    }

    /** All, by id. */
    SortedMap<String, UtteranceHistory> all() {
        return byId;
    }

    /** The id that something is known by, whether it is named by its id or by an address. */
    String idOf(String reference) {
        boolean known = byId.containsKey(reference) || unclear.contains(reference);
        return known ? reference : idOf.getOrDefault(reference, reference);
    }

    /** What an id or an address means, if it was read. */
    Optional<UtteranceHistory> find(String reference) {
        return Optional.ofNullable(byId.get(idOf(reference)));
    }
}
