package dev.etiquette.language;

import dev.etiquette.language.SyntaxTree.DeclareNode;
import dev.etiquette.language.SyntaxTree.FieldNode;
import dev.etiquette.language.SyntaxTree.MetadataNode;
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
            Map.entry("list", "Set"),
            Map.entry("texts", "Set"),
            Map.entry("strings", "Set"),
            Map.entry("array", "Set"),
            Map.entry("collection", "Set"),
            Map.entry("turnid", "UtteranceId"),
            Map.entry("message", "Turn"));

    private static final Set<String> NEVER = Set.of("Blessing", "Now", "Owner", "Proposal", "Withholding");

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
        node.fields().forEach(this::type);
        given(node);
        keys(node);
        node.fields().forEach(field -> twice(field.entries()));
        twice(node.entries());
    }

    /** What a host gives comes from outside, where no fact of ours is. */
    private void given(DeclareNode node) {
        for (FieldNode field : node.fields()) {
            field.entries().stream()
                    .filter(entry -> entry.is("given"))
                    .forEach(entry -> findings.settle(new Problem(
                            Code.MISPLACED, entry.name().position(), LanguageMessage.FIELD_NOT_GIVEN.text())));
        }
        if (!node.isGiven()) {
            return;
        }
        for (FieldNode field : node.fields()) {
            String written = field.type().text();
            if (types.apply(written).filter(type -> !type.isPlain()).isPresent()) {
                findings.settle(new Problem(
                                Code.UNKNOWN_TYPE,
                                field.type().position(),
                                LanguageMessage.GIVEN_HOLDS_FACT.with(written))
                        .maybe(LanguageMessage.MAYBE_SIMPLER_VALUE.text()));
            }
        }
    }

    private void meaning(DeclareNode node) {
        Optional<MetadataNode> entry =
                node.entries().stream().filter(each -> each.is("meaning")).findFirst();
        String said = entry.map(each -> each.value().text().strip()).orElse("");
        if (said.isEmpty()) {
            String wrong = entry.isPresent()
                    ? LanguageMessage.EMPTY_MEANING.with(node.name().text())
                    : LanguageMessage.NO_MEANING.with(node.name().text());
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
                            Code.MISSING_MEANING, place, wrong, LanguageMessage.MAYBE_MEANING.with(phrase), edit, 0)));
        }
        List<MetadataNode> all = new ArrayList<>(node.entries());
        node.fields().forEach(field -> all.addAll(field.entries()));
        all.stream()
                .filter(each -> each.is("meaning") && each.value().text().length() > LONGEST_MEANING)
                .forEach(each -> findings.settle(new Problem(
                        Code.TOO_LARGE,
                        each.value().position(),
                        LanguageMessage.MEANING_TOO_LONG.with(
                                each.value().text().length(), LONGEST_MEANING))));
    }

    /** The name as words of its own: "early bird" for "EarlyBird". */
    private static String phrase(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private void fields(DeclareNode node) {
        Looks looks = new Looks();
        for (FieldNode field : node.fields()) {
            String name = field.name().text();
            String wrong = reserved.field(name);
            String earlier = looks.like(name);
            looks.add(name);
            if (!wrong.isEmpty()) {
                findings.add(named(field.name(), wrong));
            } else if (!earlier.isEmpty()) {
                findings.settle(new Problem(
                                Code.TAKEN_NAME,
                                field.name().position(),
                                earlier.equals(name)
                                        ? LanguageMessage.DUPLICATE_FIELD.with(
                                                node.name().text(), name)
                                        : LanguageMessage.SIMILAR_FIELD.with(name, earlier))
                        .maybe(LanguageMessage.MAYBE_REMOVE_OR_RENAME.text()));
            }
        }
    }

    private UnresolvedProblem named(Token field, String wrong) {
        String plain = field.text().startsWith("$") ? field.text().substring(1) : field.text();
        String small = plain.substring(0, Math.min(1, plain.length())).toLowerCase(Locale.ROOT)
                + plain.substring(Math.min(1, plain.length()));
        Problem problem = new Problem(Code.TAKEN_NAME, field.position(), wrong)
                .maybe(LanguageMessage.MAYBE_VALUE_IN_NAME.with(small));
        return !small.equals(field.text()) && reserved.field(small).isEmpty()
                ? new UnresolvedProblem(
                        problem, List.of(FixCandidate.of(Code.TAKEN_NAME, field.position(), wrong, small, 0)))
                : UnresolvedProblem.settled(problem);
    }

    private void type(FieldNode field) {
        String written = field.type().text();
        if (field.told() || types.apply(written).isPresent()) {
            return;
        }
        Position place = field.type().position();
        if (NEVER.contains(written)) {
            findings.settle(new Problem(Code.UNKNOWN_TYPE, place, LanguageMessage.FIELD_NEVER_EQUAL.with(written))
                    .maybe(LanguageMessage.MAYBE_SIMPLER_VALUE.text()));
            return;
        }
        Optional<String> now =
                FormerNames.fact(written).filter(name -> types.apply(name).isPresent());
        if (now.isPresent()) {
            findings.settle(FormerNameCheck.renamedFact(field.type(), now.get()));
            return;
        }
        String said = LanguageMessage.FIELD_CANNOT_HOLD.with(written);
        String more = LanguageMessage.WHAT_FIELDS_CAN_HOLD.text();
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
        List<FieldNode> without = node.fields().stream()
                .filter(field -> !field.isKey() && !field.told())
                .filter(field -> field.entries().stream().noneMatch(entry -> !entry.is("meaning")))
                .toList();
        if (without.isEmpty()) {
            return;
        }
        String first = without.get(0).name().text();
        String said = without.size() == 1
                ? LanguageMessage.FIELD_WITHOUT_KEY.with(first)
                : LanguageMessage.FIELDS_WITHOUT_KEY.with(first, (without.size() - 1));
        Position place = without.get(0).type().position().behind();
        Suggestion suggestion = new Suggestion(
                without.size() == 1
                        ? LanguageMessage.MAYBE_KEY_AFTER_FIELD.text()
                        : LanguageMessage.MAYBE_KEY_AFTER_EACH.text(),
                without.stream()
                        .map(field -> Edit.after(field.type().position(), " @key"))
                        .toList());
        findings.add(
                Code.MISSING_KEY, place, said, List.of(FixCandidate.of(Code.MISSING_KEY, place, said, suggestion, 0)));
    }

    private void twice(List<MetadataNode> entries) {
        Map<String, MetadataNode> seen = new HashMap<>();
        for (MetadataNode entry : entries) {
            if (seen.putIfAbsent(entry.name().text(), entry) != null) {
                Position name = entry.name().position();
                String said = LanguageMessage.DECLARATION_ENTRY_TWICE.with(
                        entry.name().text());
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
                                        Code.DUPLICATE_METADATA,
                                        name,
                                        said,
                                        LanguageMessage.MAYBE_REMOVE.text(),
                                        without,
                                        0))
                                : List.of());
            }
        }
    }
}
