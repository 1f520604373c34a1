package dev.etiquette.language;

import dev.etiquette.language.SyntaxTree.DeclareNode;
import dev.etiquette.language.SyntaxTree.MetadataNode;
import dev.etiquette.language.SyntaxTree.SlotNode;
import dev.etiquette.language.UnresolvedProblem.FixCandidate;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.vocabulary.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Checks one declaration on its own. */
final class DeclarationChecker {

    /** A meaning is a phrase; a page shows it in one line. */
    private static final int LONGEST_MEANING = 200;

    /** What people call a type who know another language, or none. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("text", "String"),
            Map.entry("str", "String"),
            Map.entry("varchar", "String"),
            Map.entry("int", "long"),
            Map.entry("integer", "long"),
            Map.entry("short", "long"),
            Map.entry("number", "long"),
            Map.entry("count", "long"),
            Map.entry("percent", "long"),
            Map.entry("share", "long"),
            Map.entry("double", "long"),
            Map.entry("float", "long"),
            Map.entry("decimal", "long"),
            Map.entry("bool", "boolean"),
            Map.entry("truth", "boolean"),
            Map.entry("date", "Instant"),
            Map.entry("time", "Instant"),
            Map.entry("datetime", "Instant"),
            Map.entry("timestamp", "Instant"),
            Map.entry("moment", "Instant"),
            Map.entry("localdate", "Instant"),
            Map.entry("localdatetime", "Instant"),
            Map.entry("zoneddatetime", "Instant"),
            Map.entry("length", "Duration"),
            Map.entry("period", "Duration"),
            Map.entry("days", "Duration"),
            Map.entry("person", "PersonId"),
            Map.entry("contactid", "PersonId"),
            Map.entry("turnid", "UtteranceId"),
            Map.entry("message", "Turn"));

    private static final Set<String> NEVER = Set.of("Now", "Owner", "Proposal", "Withholding");

    private final ReservedNames reserved;
    private final Function<String, Optional<Type>> types;
    private final Set<String> typeNames;
    private final Map<String, List<String>> near;
    private final ProblemCollector findings;

    /**
     * A checker that tells what it finds there.
     *
     * @param types what a field can hold, by name
     * @param typeNames all of these names
     * @param near which of them are near a name that is none, as far as that was asked
     */
    DeclarationChecker(
            ReservedNames reserved,
            Function<String, Optional<Type>> types,
            Set<String> typeNames,
            Map<String, List<String>> near,
            ProblemCollector findings) {
        this.near = near;
        this.reserved = reserved;
        this.types = types;
        this.typeNames = typeNames;
        this.findings = findings;
    }

    void check(DeclareNode node) {
        meaning(node);
        fields(node);
        node.slots().forEach(this::type);
        keys(node);
        node.slots().forEach(slot -> twice(slot.entries()));
        twice(node.entries());
    }

    private void meaning(DeclareNode node) {
        Optional<MetadataNode> entry =
                node.entries().stream().filter(each -> each.is("meaning")).findFirst();
        String said = entry.map(each -> each.value().text().strip()).orElse("");
        if (said.isEmpty()) {
            String wrong = entry.isPresent()
                    ? "The meaning of \"" + node.name().text() + "\" is empty; readers need a phrase."
                    : "\"" + node.name().text() + "\" has no @meaning; readers need a phrase that says what it is.";
            String phrase = "\"" + phrase(node.name().text()) + "\"";
            Edit edit = entry.map(each -> Edit.replace(each.value().position(), phrase))
                    .orElse(Edit.after(node.name().position(), "\n    @meaning( " + phrase + " )"));
            Position place = entry.map(each -> each.value().position())
                    .orElse(node.name().position().behind());
            findings.add(
                    Code.MISSING_MEANING,
                    place,
                    wrong,
                    List.of(FixCandidate.of(
                            Code.MISSING_MEANING,
                            place,
                            wrong,
                            "Maybe write @meaning( " + phrase + " ), or better words.",
                            edit,
                            0)));
        }
        List<MetadataNode> all = new ArrayList<>(node.entries());
        node.slots().forEach(slot -> all.addAll(slot.entries()));
        all.stream()
                .filter(each -> each.is("meaning") && each.value().text().length() > LONGEST_MEANING)
                .forEach(each -> findings.settle(new Problem(
                        Code.TOO_LARGE,
                        each.value().position(),
                        "The meaning has " + each.value().text().length() + " characters; " + LONGEST_MEANING
                                + " are the most.")));
    }

    /** The name as words of its own: "early bird" for "EarlyBird". */
    private static String phrase(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private void fields(DeclareNode node) {
        Looks looks = new Looks();
        for (SlotNode slot : node.slots()) {
            String name = slot.name().text();
            String wrong = reserved.field(name);
            String earlier = looks.like(name);
            looks.add(name);
            if (!wrong.isEmpty()) {
                findings.add(named(slot.name(), wrong));
            } else if (!earlier.isEmpty()) {
                findings.settle(new Problem(
                                Code.TAKEN_NAME,
                                slot.name().position(),
                                earlier.equals(name)
                                        ? "\"" + node.name().text() + "\" has two fields \"" + name + "\"."
                                        : "The field \"" + name + "\" looks like the field \"" + earlier
                                                + "\" above it.")
                        .maybe("Maybe leave one of the two out, or give it another name."));
            }
        }
    }

    private UnresolvedProblem named(Token field, String wrong) {
        String small = field.text().substring(0, 1).toLowerCase(Locale.ROOT)
                + field.text().substring(1);
        Problem problem = new Problem(Code.TAKEN_NAME, field.position(), wrong)
                .maybe("Maybe choose another name, such as " + small + "Value.");
        return !small.equals(field.text()) && reserved.field(small).isEmpty()
                ? new UnresolvedProblem(
                        problem, List.of(FixCandidate.of(Code.TAKEN_NAME, field.position(), wrong, small, 0)))
                : UnresolvedProblem.settled(problem);
    }

    private void type(SlotNode slot) {
        String written = slot.type().text();
        if (slot.told() || types.apply(written).isPresent()) {
            return;
        }
        Position place = slot.type().position();
        if (NEVER.contains(written)) {
            findings.settle(new Problem(
                            Code.UNKNOWN_TYPE,
                            place,
                            "A field cannot hold \"" + written + "\"; facts that hold one would never be equal.")
                    .maybe("Maybe hold a value of it, such as a moment, a text or an id."));
            return;
        }
        Optional<String> now =
                FormerNames.fact(written).filter(name -> types.apply(name).isPresent());
        if (now.isPresent()) {
            findings.settle(FormerNameCheck.renamedFact(slot.type(), now.get()));
            return;
        }
        String said = "A field cannot hold \"" + written + "\"";
        String more = "; it can hold \"String\", \"long\", \"boolean\", \"Instant\", \"Duration\", an id, a choice or a"
                + " fact.";
        List<FixCandidate> guesses = new ArrayList<>();
        Optional.ofNullable(MEANT.get(written.toLowerCase(Locale.ROOT)))
                .filter(meant -> types.apply(meant).isPresent())
                .ifPresent(meant -> guesses.add(FixCandidate.of(Code.UNKNOWN_TYPE, place, said + ".", meant, 0)));
        if (guesses.isEmpty()) {
            // The same name is often written many times, and each is looked up once for each guess that is tried.
            near.computeIfAbsent(written, name -> NameSimilarity.nearest(name, typeNames))
                    .forEach(name -> guesses.add(FixCandidate.of(
                            Code.UNKNOWN_TYPE,
                            place,
                            said + ".",
                            name,
                            NameSimilarity.slip(written, name).orElseThrow())));
        }
        findings.add(Code.UNKNOWN_TYPE, place, said + more, guesses);
    }

    private void keys(DeclareNode node) {
        List<SlotNode> without = node.slots().stream()
                .filter(slot -> !slot.isKey() && !slot.told())
                .filter(slot -> slot.entries().stream().noneMatch(entry -> !entry.is("meaning")))
                .toList();
        if (without.isEmpty()) {
            return;
        }
        String first = without.get(0).name().text();
        String said = without.size() == 1
                ? "The field \"" + first + "\" has no @key; equal facts count once only by fields that have one."
                : "The field \"" + first + "\" and " + (without.size() - 1)
                        + " others have no @key; equal facts count once only by fields that have one.";
        Position place = without.get(0).type().position().behind();
        Suggestion suggestion = new Suggestion(
                without.size() == 1 ? "Maybe write @key behind it." : "Maybe write @key behind each field.",
                without.stream()
                        .map(slot -> Edit.after(slot.type().position(), " @key"))
                        .toList());
        findings.add(
                Code.MISSING_KEY, place, said, List.of(FixCandidate.of(Code.MISSING_KEY, place, said, suggestion, 0)));
    }

    private void twice(List<MetadataNode> entries) {
        Map<String, MetadataNode> seen = new HashMap<>();
        for (MetadataNode entry : entries) {
            if (seen.putIfAbsent(entry.name().text(), entry) != null) {
                Position name = entry.name().position();
                String said = "There is \"@" + entry.name().text() + "\" twice; once is enough.";
                Edit without = new Edit(
                        name.file(),
                        name.line(),
                        Math.max(1, name.column() - 1),
                        entry.end().endColumn(),
                        "");
                findings.add(
                        Code.DUPLICATE_METADATA,
                        name,
                        said,
                        entry.end().line() == name.line()
                                ? List.of(FixCandidate.of(
                                        Code.DUPLICATE_METADATA, name, said, "Maybe leave it out.", without, 0))
                                : List.of());
            }
        }
    }
}
