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

/** All utterances that were not deleted, by id. */
final class UtteranceIndex {

    private final SortedMap<String, UtteranceHistory> byId = new TreeMap<>();
    private final Map<String, String> idOf = new HashMap<>();
    private final Set<String> unclear = new HashSet<>();
    private final Set<SourceDocument> foreign = new HashSet<>();
    private final String owner;
    private final ArchiveFindings findings;
    private final Deletions deletions;

    UtteranceIndex(ArchiveFindings findings, String owner, Deletions deletions) {
        this.findings = findings;
        this.owner = owner;
        this.deletions = deletions;
        findings.versions().values().stream().flatMap(List::stream).forEach(this::findForeignOutbox);
        findings.versions().values().forEach(this::add);
        byId.values()
                .forEach(history -> history.latest().addresses().forEach(address -> addAddress(address, history.id())));
    }

    private void addAddress(String address, String id) {
        String before = idOf.putIfAbsent(address, id);
        if (before != null && !before.equals(id)) {
            unclear.add(address);
        }
    }

    /** An outbox with utterances of somebody else is not the owner's. */
    private void findForeignOutbox(UtteranceVersion version) {
        String author = findings.people().resolve(version.author());
        if (!author.isEmpty() && !author.equals(owner)) {
            foreign.add(version.place().document());
        }
    }

    private boolean isMine(SourceDocument source) {
        return source.box() == SourceDocument.Box.OUTBOX && !foreign.contains(source);
    }

    private void add(List<UtteranceVersion> found) {
        List<UtteranceVersion> signed = new ArrayList<>();
        for (UtteranceVersion version : found) {
            boolean mine = version.author().isEmpty() && isMine(version.place().document());
            UtteranceVersion known =
                    version.withAuthor(mine ? owner : findings.people().resolve(version.author()));
            if (known.author().isEmpty()) {
                findings.addSkipped(version.place().problem(JoiningProblems.NO_AUTHOR));
            } else {
                signed.add(known);
            }
        }
        if (signed.isEmpty()) {
            return;
        }
        String author = signed.stream().map(UtteranceVersion::author).anyMatch(owner::equals)
                ? owner
                : signed.stream().max(UtteranceVersion.EDIT_ORDER).orElseThrow().author();
        List<UtteranceVersion> versions = new ArrayList<>();
        for (UtteranceVersion version : signed) {
            if (version.author().equals(author)) {
                versions.add(version);
            } else {
                findings.addSkipped(version.place().problem(JoiningProblems.ID_OF_ANOTHER_AUTHOR));
            }
        }
        UtteranceHistory history = UtteranceHistory.of(versions, author);
        if (!deletions.isDeleted(history.id(), author, author.equals(owner))) {
            byId.put(history.id(), history);
        }
    }

    /** All utterances, by id. */
    SortedMap<String, UtteranceHistory> all() {
        return byId;
    }

    /** The id of an utterance, given its id or an address of it; unknown references stay as they are. */
    String idOf(String reference) {
        boolean known = byId.containsKey(reference) || unclear.contains(reference);
        return known ? reference : idOf.getOrDefault(reference, reference);
    }

    /** The utterance with this id or address; empty when it was not read. */
    Optional<UtteranceHistory> find(String reference) {
        return Optional.ofNullable(byId.get(idOf(reference)));
    }
}
