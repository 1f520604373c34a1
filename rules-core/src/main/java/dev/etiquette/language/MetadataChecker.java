package dev.etiquette.language;

import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.advice.Withheld;
import dev.etiquette.language.SyntaxTree.MetadataNode;
import dev.etiquette.language.SyntaxTree.RuleNode;
import dev.etiquette.language.UnresolvedProblem.FixCandidate;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks what stands between the name of a rule and its conditions. */
final class MetadataChecker {

    static final String STATUS = "status";
    static final String PROTECTS = "protects";
    static final String ACTIVE = "active";
    static final String RETIRED = "retired";
    static final String TRIAL = "trial";

    private static final List<String> STATUSES = List.of(ACTIVE, TRIAL, RETIRED);
    private static final Set<String> ENTRIES = Set.of("id", PROTECTS, "since", "source", STATUS);

    private final RuleIds ids;
    private final ProblemCollector findings;

    MetadataChecker(RuleIds ids, ProblemCollector findings) {
        this.ids = ids;
        this.findings = findings;
    }

    /** The entries by name. */
    Map<String, String> check(RuleNode node) {
        Map<String, String> entries = new HashMap<>();
        node.metadata().forEach(entry -> check(entry, entries));
        boolean misspelt = node.metadata().stream()
                .anyMatch(entry -> !ENTRIES.contains(entry.name().text()));
        if (node.name().isBlank()) {
            findings.add(Code.MISSING_NAME, node.title().position(), LanguageMessage.RULE_WITHOUT_NAME.text());
        }
        // Else two names could look the same.
        UnseenCharacters.in(node.name())
                .filter(found -> found.kind() == UnseenCharacters.Kind.BLANK)
                .ifPresent(found -> findings.add(
                        Code.NO_BREAK_SPACE,
                        node.title().position(),
                        LanguageMessage.BLANK_IN_NAME.with(found.shown())));
        if (entries.getOrDefault("id", "").isEmpty() && !(misspelt && !entries.containsKey("id"))) {
            missing(node, entries, "id", ids.free(node.position().file()), Code.MISSING_ID);
        }
        // What only retires another rule comes from nowhere itself.
        if (!node.isEmpty()
                && entries.getOrDefault("source", "").isEmpty()
                && !(misspelt && !entries.containsKey("source"))) {
            missing(node, entries, "source", LanguageMessage.OWN_SOURCE.text(), Code.MISSING_SOURCE);
        }
        return entries;
    }

    /** Whether there is a status, which an empty rule gives to another one; whether it is spelt right is looked at later. */
    static boolean haveStatus(List<MetadataNode> entries) {
        return entries.stream().anyMatch(entry -> entry.is(STATUS));
    }

    private void check(MetadataNode entry, Map<String, String> entries) {
        String name = entry.name().text();
        String value = entry.value().text().strip();
        if (!ENTRIES.contains(name)) {
            String said = LanguageMessage.UNKNOWN_RULE_ENTRY.with(name);
            findings.add(
                    Code.UNKNOWN_METADATA,
                    entry.name().position(),
                    LanguageMessage.KNOWN_RULE_ENTRIES.with(said),
                    SimilarNames.near(Code.UNKNOWN_METADATA, entry.name(), said + ".", ENTRIES));
        } else if (entries.putIfAbsent(name, value) != null) {
            findings.add(Code.DUPLICATE_METADATA, entry.name().position(), LanguageMessage.RULE_ENTRY_TWICE.with(name));
        } else if (name.equals("id")) {
            id(entry, value);
        } else if (name.equals(STATUS) && !STATUSES.contains(value)) {
            String said = LanguageMessage.UNKNOWN_STATUS.with(value, ACTIVE, TRIAL, RETIRED);
            List<String> quoted =
                    STATUSES.stream().map(each -> "\"" + each + "\"").toList();
            findings.add(
                    Code.UNKNOWN_STATUS,
                    entry.value().position(),
                    said,
                    SimilarNames.near(
                            Code.UNKNOWN_STATUS, entry.value().position(), "\"" + value + "\"", said, quoted));
        }
    }

    /** Whoever names a rule must be able to type its id, and nobody may take it for another one. */
    private void id(MetadataNode entry, String value) {
        Optional<String> foreign = value.codePoints()
                .filter(each -> each < ' ' || each > '~')
                .mapToObj(each -> String.format("U+%04X", each))
                .findFirst();
        if (foreign.isPresent()) {
            findings.add(
                    Code.STRAY_CHARACTER, entry.value().position(), LanguageMessage.ID_NOT_PLAIN.with(foreign.get()));
        } else if (value.equalsIgnoreCase(Withheld.BUDGET) || value.equalsIgnoreCase(JudgedDraft.SET_ASIDE)) {
            findings.add(Code.TAKEN_NAME, entry.value().position(), LanguageMessage.ID_RESERVED.with(value));
        }
    }

    private void missing(RuleNode node, Map<String, String> entries, String name, String value, Code code) {
        String said = entries.containsKey(name)
                ? LanguageMessage.EMPTY_RULE_ENTRY.with(name)
                : LanguageMessage.RULE_ENTRY_MISSING.with(name);
        Optional<MetadataNode> empty =
                node.metadata().stream().filter(entry -> entry.is(name)).findFirst();
        Position before = node.metadata().stream()
                .filter(entry -> name.equals("source") && entry.is("id"))
                .findFirst()
                .map(MetadataNode::end)
                .orElse(node.title().position());
        Edit edit = empty.map(entry -> Edit.replace(entry.value().position(), "\"" + value + "\""))
                .orElse(Edit.after(before, "\n    @" + name + "( \"" + value + "\" )"));
        Position place = empty.map(entry -> entry.value().position()).orElse(before.behind());
        String suggestion = name.equals("id")
                ? LanguageMessage.MAYBE_FREE_ID.with(value)
                : LanguageMessage.MAYBE_OWN_SOURCE.with(value);
        findings.add(code, place, said, List.of(FixCandidate.of(code, place, said, suggestion, edit, 0)));
    }
}
