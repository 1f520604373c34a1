package dev.etiquette.language;

import dev.etiquette.language.Parser.Part;
import dev.etiquette.language.SyntaxTree.DeclareNode;
import dev.etiquette.language.SyntaxTree.SlotNode;
import dev.etiquette.language.UnresolvedProblem.FixCandidate;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Type;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The kinds of facts that files declare: all of them are known before any rule is looked at. */
final class Declarations {

    private static final int DEEPEST = 4;

    /** Stock Drools takes these for its own, in one mode or both. */
    private static final Set<String> RESERVED = Set.of(
            "D",
            "Rule",
            "Query",
            "Global",
            "Record",
            "Object",
            "Thread",
            "Process",
            "Module",
            "Package",
            "Number",
            "Error",
            "Override",
            "String",
            "Long",
            "Boolean");

    private static final Set<String> RESERVED_FIELDS = Set.of(
            "end", "class", "when", "then", "default", "long", "in", "not", "contains", "unit", "hashCode", "new");

    private final Vocabulary base;
    private final Map<String, DeclareNode> nodes = new LinkedHashMap<>();
    private final Map<String, FactType> made = new TreeMap<>();
    private final Set<String> broken = new HashSet<>();
    private final Vocabulary whole;

    Declarations(Vocabulary base, List<Part> parts) {
        this.base = base;
        for (Part part : parts) {
            part.declared().ifPresent(node -> nodes.putIfAbsent(node.name().text(), node));
        }
        // Broken ones are known all the same, so that rules which use them are not told of as well.
        nodes.values().stream()
                .filter(node -> base.fact(node.name().text()).isEmpty())
                .forEach(node -> made.put(node.name().text(), type(node)));
        this.whole = base.with(made.values());
        for (Part part : parts) {
            // What could not be read at all is known by the word behind "declare".
            List<Token> tokens = part.passage().tokens();
            if (part.declared().isEmpty()
                    && part.node().isEmpty()
                    && tokens.size() > 1
                    && tokens.get(0).text().equalsIgnoreCase("declare")) {
                broken.add(tokens.get(1).text());
            }
        }
        for (Part part : parts) {
            part.declared().ifPresent(node -> {
                check(node, part.findings());
                if (part.findings().errors() > 0) {
                    broken.add(node.name().text());
                }
                if (nodes.get(node.name().text()) != node) {
                    part.findings()
                            .add(
                                    Code.TAKEN_NAME,
                                    node.name().position(),
                                    "\"" + node.name().text() + "\" is declared already, at "
                                            + nodes.get(node.name().text())
                                                    .name()
                                                    .position() + ".");
                }
            });
        }
    }

    /** Whether a rule names a kind of fact whose declaration is wrong: what is said of it would only follow from that. */
    boolean unclear(Part rule) {
        return !broken.isEmpty() && rule.passage().tokens().stream().anyMatch(token -> broken.contains(token.text()));
    }

    Vocabulary vocabulary() {
        return whole;
    }

    private Optional<Type> type(String name) {
        if (name.equals("long")) {
            return Optional.of(Type.NUMBER);
        } else if (name.equals("boolean")) {
            return Optional.of(Type.TRUTH);
        } else if (nodes.containsKey(name) && base.fact(name).isEmpty()) {
            return Optional.of(new Type(dev.etiquette.prepared.DeclaredFact.class, name));
        }
        return base.type(name);
    }

    private FactType type(DeclareNode node) {
        List<String> names = new ArrayList<>();
        List<Type> types = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (SlotNode slot : node.slots()) {
            if (seen.add(slot.name().text())) {
                names.add(slot.name().text());
                types.add(type(slot.type().text()).orElse(Type.TEXT));
            }
        }
        String meaning = node.meaning().map(token -> token.text().strip()).orElse("");
        return FactType.declared(node.name().text(), meaning, names, types);
    }

    void check(DeclareNode node, ProblemCollector findings) {
        String name = node.name().text();
        name(node, name, findings);
        Map<String, Token> fields = new HashMap<>();
        for (SlotNode slot : node.slots()) {
            String field = slot.name().text();
            if (RESERVED_FIELDS.contains(field) || field.startsWith("$")) {
                findings.add(
                        Code.TAKEN_NAME,
                        slot.name().position(),
                        "A field cannot be called \"" + field + "\"; the word means something else in a rule.");
            } else if (fields.putIfAbsent(field, slot.name()) != null) {
                findings.add(Code.TAKEN_NAME, slot.name().position(), name + " has two fields \"" + field + "\".");
            }
            String written = slot.type().text();
            if (type(written).isEmpty()) {
                TreeSet<String> types = new TreeSet<>(whole.types());
                types.addAll(Set.of("long", "boolean"));
                types.removeAll(Set.of("Long", "Boolean"));
                String said = "There is no sort of field called \"" + written + "\"";
                List<FixCandidate> guesses =
                        new ArrayList<>(SimilarNames.near(Code.UNKNOWN_TYPE, slot.type(), said + ".", types));
                Optional.ofNullable(MEANT.get(written.toLowerCase(Locale.ROOT)))
                        .ifPresent(meant -> guesses.add(
                                FixCandidate.of(Code.UNKNOWN_TYPE, slot.type().position(), said + ".", meant, 0)));
                findings.add(
                        Code.UNKNOWN_TYPE,
                        slot.type().position(),
                        said + "; " + NameSimilarity.listed(written, types) + ".",
                        guesses);
            } else if (depth(written, new HashSet<>(Set.of(name))) > DEEPEST) {
                findings.add(
                        Code.DECLARED_IN_CIRCLE,
                        slot.type().position(),
                        "A " + name + " holds a " + written + ", and by way of that itself, or more than " + DEEPEST
                                + " others within each other.");
            }
            if (!slot.key()) {
                String said = "The field \"" + field + "\" has no @key; without it, equal facts would not be one.";
                Position behind = slot.type().position().behind();
                findings.add(
                        Code.MISSING_KEY,
                        behind,
                        said,
                        List.of(FixCandidate.of(
                                Code.MISSING_KEY,
                                behind,
                                said,
                                "Maybe write @key behind it.",
                                Edit.after(slot.type().position(), " @key"),
                                0)));
            }
        }
    }

    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("string", "String"),
            Map.entry("text", "String"),
            Map.entry("int", "long"),
            Map.entry("integer", "long"),
            Map.entry("number", "long"),
            Map.entry("bool", "boolean"),
            Map.entry("truth", "boolean"),
            Map.entry("date", "Instant"),
            Map.entry("time", "Instant"),
            Map.entry("moment", "Instant"),
            Map.entry("person", "PersonId"),
            Map.entry("contactid", "PersonId"));

    private void name(DeclareNode node, String name, ProblemCollector findings) {
        if (base.fact(name).isPresent() || base.choice(name).isPresent()) {
            findings.add(
                    Code.TAKEN_NAME,
                    node.name().position(),
                    "\"" + name + "\" is there already and cannot be declared anew.");
        } else if (RESERVED.contains(name) || !Character.isUpperCase(name.charAt(0))) {
            findings.add(
                    Code.TAKEN_NAME,
                    node.name().position(),
                    "A kind of fact cannot be called \"" + name + "\"; it begins with a capital letter, and some"
                            + " words are kept.");
        }
    }

    /** How deep facts stand within each other; more than the most when in a circle. */
    private int depth(String type, Set<String> within) {
        DeclareNode node = nodes.get(type);
        if (node == null) {
            return 0;
        }
        if (!within.add(type)) {
            return DEEPEST + 1;
        }
        int deepest = 0;
        for (SlotNode slot : node.slots()) {
            deepest = Math.max(deepest, depth(slot.type().text(), within));
        }
        within.remove(type);
        return 1 + deepest;
    }
}
