package dev.etiquette.language;

import dev.etiquette.language.Parser.Part;
import dev.etiquette.language.SyntaxTree.DeclareNode;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Checks the names of facts that an author declares. With the next version of the standard book one may be taken without
 * anything that the author did, so every use of the name can be changed at once.
 */
final class FactTypeNames {

    private final Vocabulary below;
    private final ReservedNames reserved;
    private final List<Part> parts;

    /**
     * Looks at nothing yet.
     *
     * @param below everything that is there without the author's files
     * @param parts all of these
     */
    FactTypeNames(Vocabulary below, ReservedNames reserved, List<Part> parts) {
        this.below = below;
        this.reserved = reserved;
        this.parts = parts;
    }

    /** Tells of names that cannot be used, in the place of whatever else was found in such a declaration. */
    void check(List<Part> declaring) {
        for (Part part : declaring) {
            DeclareNode node = part.declared().orElseThrow();
            String name = node.name().text();
            String wrong = reserved.fact(name);
            if (!wrong.isEmpty()) {
                part.findings().clear();
                part.findings()
                        .settle(below.fact(reserved.like(name))
                                .filter(FactType::isDeclared)
                                .map(standard -> standard(part, node, standard))
                                .orElseGet(() -> taken(node, wrong)));
            }
        }
    }

    private Problem taken(DeclareNode node, String wrong) {
        String name = node.name().text();
        Problem problem = new Problem(Code.TAKEN_NAME, node.name().position(), wrong);
        // Rules that name a given fact mean that one.
        return below.fact(name).isPresent() || below.choice(name).isPresent()
                ? problem.maybe(LanguageMessage.MAYBE_FREE_NAME.with(free(name)))
                : problem.with(renamed(name));
    }

    private Problem standard(Part part, DeclareNode node, FactType standard) {
        String name = node.name().text();
        Problem problem = new Problem(
                Code.STANDARD_NAME,
                node.name().position(),
                standard.name().equals(name)
                        ? LanguageMessage.STANDARD_BOOK_DECLARES_IT.with(name, standard.place())
                        : LanguageMessage.SIMILAR_TO_STANDARD.with(name, standard.name(), standard.place()));
        if (node.isGiven()) {
            // The program that gives such facts needs the new name, too, and so do scenarios.
            return problem.maybe(LanguageMessage.MAYBE_RENAME_GIVEN.with(free(name)));
        }
        if (standard.name().equals(name) && !standard.isGiven() && isSame(node, standard)) {
            return problem.with(new Suggestion(
                    LanguageMessage.MAYBE_REMOVE_DECLARATION.text(),
                    part.passage().without(node.position(), node.end())));
        }
        return problem.with(renamed(name));
    }

    private static boolean isSame(DeclareNode node, FactType standard) {
        List<String> written = node.fields().stream()
                .map(field -> field.name().text() + ":" + field.type().text())
                .toList();
        return written.equals(standard.declaredFields().stream()
                .map(field -> field.name() + ":" + declared(field.type().name()))
                .toList());
    }

    private static String declared(String type) {
        return type.equals("Long") ? "long" : type.equals("Boolean") ? "boolean" : type;
    }

    /** A name that nothing has yet: the same with a capital letter where that will do. */
    private String free(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9]", "");
        String capital = plain.substring(0, Math.min(1, plain.length())).toUpperCase(Locale.ROOT)
                + plain.substring(Math.min(1, plain.length()));
        // Rules that use the name with its capital letter mean this declaration, where there is no other one.
        boolean meant = parts.stream()
                .noneMatch(part ->
                        part.declared().filter(node -> node.name().is(capital)).isPresent());
        Looks taken = new Looks();
        parts.forEach(part -> part.passage().tokens().stream()
                .map(Token::text)
                .filter(text -> !text.equals(name) && !(meant && text.equals(capital)))
                .forEach(taken::add));
        List<String> free = new ArrayList<>(List.of(capital, "Our" + capital));
        for (int number = 2; number < 100; number++) {
            free.add("Our" + number + capital);
        }
        return free.stream()
                .filter(each -> !each.isEmpty()
                        && taken.like(each).isEmpty()
                        && reserved.fact(each).isEmpty())
                .findFirst()
                .orElse("OurFact");
    }

    /** Every place where the name stands for the fact. */
    private Suggestion renamed(String name) {
        String free = free(name);
        List<Edit> edits = new ArrayList<>();
        for (Part part : parts) {
            List<Token> tokens = part.passage().tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i).is(name) && isFact(tokens, i, part.declared().isPresent())) {
                    edits.add(Edit.replace(tokens.get(i).position(), free));
                }
            }
        }
        return new Suggestion(LanguageMessage.MAYBE_CALL_EVERYWHERE.with(free), edits);
    }

    /** Whether a name stands there for a fact, and not for a field, a choice or a function. */
    private boolean isFact(List<Token> tokens, int at, boolean declaration) {
        String before = at == 0 ? "" : tokens.get(at - 1).text();
        return before.equals("declare")
                || before.equals("new")
                || declaration && before.equals(":")
                // A name that a function has as well is called there.
                || at + 1 < tokens.size()
                        && tokens.get(at + 1).is("(")
                        && below.word(tokens.get(at).text()).isEmpty();
    }
}
