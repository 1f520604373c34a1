package dev.etiquette.language;

import dev.etiquette.language.Parser.Part;
import dev.etiquette.language.SyntaxTree.DeclareNode;
import dev.etiquette.language.SyntaxTree.FieldNode;
import dev.etiquette.language.SyntaxTree.MetadataNode;
import dev.etiquette.prepared.DeclaredFact;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Type;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The fact types that files declare: all of them are known before any rule is looked at. */
final class Declarations {

    /** So many are read; a book of more says the same thing many times. */
    static final int MOST = 500;

    /** What is longer was not written by hand, and nobody looks for a name in it. */
    private static final int LONGEST = 10_000;

    private static final Set<String> PLAIN = Set.of("long", "boolean");

    private final Vocabulary base;
    private final ReservedNames reserved;
    private final Map<String, DeclareNode> nodes = new LinkedHashMap<>();
    private final Map<String, FactType> made = new LinkedHashMap<>();

    /** Kinds of which something is wrong, or of which nothing is known but the name. */
    private final Set<String> broken = new HashSet<>();

    private final Vocabulary whole;
    private final Set<String> typeNames;
    private final Map<String, List<String>> near = new HashMap<>();

    /** Whether a declaration has no name that could be read. */
    private boolean nameless;

    /** All that these parts declare; whatever is wrong with that is added to what was found in them. */
    Declarations(Vocabulary base, List<Part> parts) {
        this.base = base;
        this.reserved = new ReservedNames(base);
        List<Part> declaring = parts.stream()
                .filter(part -> part.declared().isPresent())
                .sorted(Comparator.comparing(Declarations::place))
                .toList();
        few(declaring);
        List<Part> first = first(declaring.subList(0, Math.min(MOST, declaring.size())));
        unreadable(parts);
        own().forEach((name, node) -> made.put(name, factType(node)));
        // Broken ones are known all the same, so that what uses them is not told of as well.
        this.whole = base.with(made.values());
        this.typeNames = whole.fieldTypes();
        typeNames.addAll(PLAIN);
        for (Part part : first) {
            part.declared().ifPresent(node -> check(node, part.findings()));
        }
        Map<String, Part> partOf = new HashMap<>();
        first.forEach(part -> partOf.put(part.declared().orElseThrow().name().text(), part));
        new FieldDepths(own(), name -> partOf.get(name).findings()).check();
        new FactTypeNames(base, reserved, parts).check(first);
        declaring.stream()
                .filter(part -> part.findings().errors() > 0)
                .map(part -> part.declared().orElseThrow().name().text())
                // With a capital letter it is known as well, as that is how rules name it.
                .flatMap(name -> Stream.of(name, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)))
                .filter(name -> base.fact(name).stream().allMatch(FactType::isDeclared))
                .forEach(broken::add);
    }

    private static Position place(Part part) {
        return part.declared().orElseThrow().name().position();
    }

    private void few(List<Part> declaring) {
        if (declaring.size() <= MOST) {
            return;
        }
        List<Part> more = declaring.subList(MOST, declaring.size());
        more.forEach(part -> {
            part.findings().clear();
            broken.add(part.declared().orElseThrow().name().text());
        });
        more.get(0)
                .findings()
                .settle(new Problem(
                                Code.TOO_LARGE,
                                place(more.get(0)),
                                LanguageMessage.TOO_MANY_DECLARATIONS.with(declaring.size(), MOST))
                        .maybe(LanguageMessage.MAYBE_ONE_FACT_INSTEAD.text()));
    }

    /** The first of each name, and of each look; of every other one it is told that it is not. */
    private List<Part> first(List<Part> declaring) {
        Looks looks = new Looks();
        Map<String, DeclareNode> byName = new HashMap<>();
        List<Part> first = new ArrayList<>();
        for (Part part : declaring) {
            DeclareNode node = part.declared().orElseThrow();
            String name = node.name().text();
            String there = looks.like(name);
            if (there.isEmpty()) {
                looks.add(name);
                byName.put(name, node);
                nodes.put(name, node);
                first.add(part);
                continue;
            }
            DeclareNode earlier = byName.get(there);
            part.findings().clear();
            part.findings()
                    .settle(new Problem(
                                    Code.TAKEN_NAME,
                                    node.name().position(),
                                    there.equals(name)
                                            ? LanguageMessage.DECLARED_TWICE.with(
                                                    name, earlier.name().position())
                                            : LanguageMessage.SIMILAR_TO_DECLARED.with(
                                                    name, there, earlier.name().position()))
                            .maybe(
                                    there.equals(name)
                                            ? LanguageMessage.MAYBE_REMOVE_ONE.text()
                                            : LanguageMessage.MAYBE_RENAME_ONE.text()));
        }
        return first;
    }

    /** What could not be read at all is known by the word behind "declare", or by the first one where that is missing. */
    private void unreadable(List<Part> parts) {
        for (Part part : parts) {
            if (part.declared().isPresent()
                    || part.node().isPresent()
                    || part.findings().errors() == 0
                    || part.passage().text().length() > LONGEST) {
                continue;
            }
            List<Token> tokens = part.passage().tokens();
            boolean declares = tokens.get(0).is("declare")
                    || NameSimilarity.slip(tokens.get(0).text(), "declare").isPresent();
            int at = declares ? 1 : 0;
            nameless |= declares && (at >= tokens.size() || tokens.get(at).kind() != Token.Kind.NAME);
            if (at < tokens.size()
                    && tokens.get(at).kind() == Token.Kind.NAME
                    && Character.isUpperCase(tokens.get(at).text().charAt(0))
                    && base.fact(tokens.get(at).text()).isEmpty()) {
                broken.add(tokens.get(at).text());
            }
        }
    }

    /** The first declaration of each fact type that is not there without them. */
    private Map<String, DeclareNode> own() {
        Map<String, DeclareNode> own = new LinkedHashMap<>(nodes);
        own.keySet()
                .removeIf(name ->
                        base.fieldType(name).isPresent() || base.fact(name).isPresent());
        return own;
    }

    /** Whether a rule names a fact type whose declaration is wrong: what is told of it would only follow from that. */
    boolean unclear(Part rule) {
        if (broken.isEmpty() && !nameless) {
            return false;
        }
        List<Token> tokens = rule.passage().tokens();
        for (int i = 0; i < tokens.size() - 1; i++) {
            Token token = tokens.get(i);
            boolean unknown = nameless
                    && tokens.get(i + 1).is("(")
                    && token.kind() == Token.Kind.NAME
                    && Character.isUpperCase(token.text().charAt(0))
                    && whole.fact(token.text()).isEmpty();
            if (unknown || token.kind() == Token.Kind.NAME && broken.contains(token.text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a rule may be well written but for a field that has a name which no field can have. */
    boolean unreadable(Part part) {
        if (broken.isEmpty() || part.node().isPresent() || part.declared().isPresent()) {
            return false;
        }
        Set<String> words = new HashSet<>();
        for (Token token : part.passage().tokens()) {
            words.add(token.text());
        }
        return broken.stream()
                .filter(words::contains)
                .flatMap(name -> Optional.ofNullable(nodes.get(name)).stream())
                .flatMap(node -> node.fields().stream())
                .map(field -> field.name().text())
                .anyMatch(
                        field -> words.contains(field) && !reserved.field(field).isEmpty());
    }

    /** Everything that rules can name. */
    Vocabulary vocabulary() {
        return whole;
    }

    /** Where each fact type is declared, in the order of places. */
    Map<FactType, Position> places() {
        Map<FactType, Position> places = new LinkedHashMap<>();
        made.forEach(
                (name, factType) -> places.put(factType, nodes.get(name).name().position()));
        return places;
    }

    private Optional<Type> type(String name) {
        return switch (name) {
            case "long" -> Optional.of(Type.NUMBER);
            case "boolean" -> Optional.of(Type.TRUTH);
            default ->
                (nodes.containsKey(name) || broken.contains(name))
                                && base.fact(name).isEmpty()
                        ? Optional.of(new Type(DeclaredFact.class, name))
                        : base.fieldType(name);
        };
    }

    private FactType factType(DeclareNode node) {
        List<FactType.DeclaredField> fields = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (FieldNode field : node.fields()) {
            if (seen.add(field.name().text())) {
                fields.add(new FactType.DeclaredField(
                        field.name().text(), type(field.type().text()).orElse(Type.TEXT), meaning(field.entries())));
            }
        }
        return FactType.declared(
                node.name().text(),
                meaning(node.entries()),
                node.name().position().toString(),
                node.isGiven(),
                fields);
    }

    private static String meaning(Collection<MetadataNode> entries) {
        return entries.stream()
                .filter(entry -> entry.is("meaning"))
                .map(entry -> entry.value().text().strip())
                .findFirst()
                .orElse("");
    }

    /** Checks one declaration on its own, as it stands among the others. */
    void check(DeclareNode node, ProblemCollector findings) {
        new DeclarationChecker(reserved, this::type, typeNames, near, findings).check(node);
    }
}
