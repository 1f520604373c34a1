package dev.etiquette.language;

import dev.etiquette.language.Parser.Part;
import dev.etiquette.language.Problem.Code;
import dev.etiquette.language.Syntax.DeclareNode;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells of kinds that an author declares and the book below declares already: with the next version of the standard book
 * that may come about without anything that the author did, so every use of the name can be changed at once.
 */
final class SharedNames {

    private final Vocabulary below;
    private final List<Part> parts;

    /**
     * Looks at nothing yet.
     *
     * @param below with what the book below declares
     * @param parts all of the author's files
     */
    SharedNames(Vocabulary below, List<Part> parts) {
        this.below = below;
        this.parts = parts;
    }

    /** Takes the place of whatever was found in such a declaration. */
    void check(List<Part> declaring) {
        for (Part part : declaring) {
            DeclareNode node = part.declared().orElseThrow();
            String look = ReservedNames.look(node.name().text());
            below.declared().stream()
                    .filter(kind -> ReservedNames.look(kind.name()).equals(look))
                    .findFirst()
                    .ifPresent(standard -> {
                        part.findings().clear();
                        part.findings().settle(problem(part, node, standard));
                    });
        }
    }

    private Problem problem(Part part, DeclareNode node, FactType standard) {
        String name = node.name().text();
        Problem problem = new Problem(
                Code.STANDARD_NAME,
                node.name().position(),
                standard.name().equals(name)
                        ? "The standard book declares \"" + name + "\" already, at " + standard.place()
                                + "; rules here can use that one, and derive it."
                        : "The name \"" + name + "\" looks like \"" + standard.name()
                                + "\", which the standard book declares at " + standard.place() + ".");
        if (standard.name().equals(name) && isSame(node, standard)) {
            return problem.with(new Suggestion(
                    "Maybe leave your declaration out, which says the same.",
                    part.passage().without(node.position(), node.end())));
        }
        String free = free(name);
        return problem.with(
                new Suggestion("Maybe call yours " + free + ", wherever it stands.", renamed(name, free)));
    }

    private static boolean isSame(DeclareNode node, FactType standard) {
        List<String> written = node.slots().stream()
                .map(slot -> slot.name().text() + ":" + slot.type().text())
                .toList();
        return written.equals(standard.slots().stream()
                .map(slot -> slot.name() + ":" + declared(slot.type().name()))
                .toList());
    }

    private static String declared(String type) {
        return type.equals("Long") ? "long" : type.equals("Boolean") ? "boolean" : type;
    }

    private String free(String name) {
        Set<String> taken = new TreeSet<>();
        parts.forEach(part -> part.passage().tokens().forEach(token -> taken.add(ReservedNames.look(token.text()))));
        ReservedNames reserved = new ReservedNames(below);
        String free = "Our" + name;
        for (int number = 2; taken.contains(ReservedNames.look(free)) || !reserved.kind(free).isEmpty(); number++) {
            free = "Our" + number + name;
        }
        return free;
    }

    /** Every place of the name, but those where it is a choice or a field of something else. */
    private List<Edit> renamed(String name, String free) {
        List<Edit> edits = new ArrayList<>();
        for (Part part : parts) {
            Optional<Token> before = Optional.empty();
            for (Token token : part.passage().tokens()) {
                boolean within = before.filter(dot -> dot.is(".")).isPresent();
                if (token.is(name) && !within) {
                    edits.add(Edit.replace(token.position(), free));
                }
                before = Optional.of(token);
            }
        }
        return edits;
    }
}
