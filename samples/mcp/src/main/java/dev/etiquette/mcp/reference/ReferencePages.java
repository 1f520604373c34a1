package dev.etiquette.mcp.reference;

import dev.etiquette.Catalogue;
import dev.etiquette.mcp.given.GivenBook;
import dev.etiquette.scenario.StepsPage;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The pages that an assistant can read, of the book in force. Safe for any number of threads. */
public final class ReferencePages {

    /** The form of the addresses of single rules. */
    public static final String RULE_TEMPLATE = "etiquette://rules/{id}";

    private static final String RULES = "etiquette://rules";
    private static final String WORDS = "etiquette://words";
    private static final String STEPS = "etiquette://steps";
    private static final String MARKDOWN = "text/markdown";

    private final GivenBook book;
    private final RuleTexts texts;

    /**
     * A page that has one address.
     *
     * @param uri the address
     * @param name in a word
     * @param title for people
     * @param description what stands there
     */
    public record Page(String uri, String name, String title, String description) {}

    /**
     * What stands there.
     *
     * @param type of the text
     * @param text all of it
     */
    public record Content(String type, String text) {}

    /** Of that book. */
    public ReferencePages(GivenBook book) {
        this.book = book;
        this.texts = new RuleTexts(book);
    }

    /** All that have one address. */
    public List<Page> pages() {
        return List.of(
                new Page(
                        RULES,
                        "rules",
                        "Rules",
                        "All rules of the book in force, by topic: id, sentence, source, file and line."),
                new Page(
                        WORDS,
                        "words",
                        "Words",
                        "What rules can ask for: facts with their fields, and choices with their values, each with its meaning."),
                new Page(
                        STEPS,
                        "steps",
                        "Steps of scenarios",
                        "All steps from which scenarios are written, with what they mean."));
    }

    /** What stands at that address; empty when nothing does. */
    public Optional<Content> read(String uri) {
        return switch (uri) {
            case RULES ->
                Optional.of(new Content(MARKDOWN, Catalogue.of(book.book()).markdown("")));
            case WORDS ->
                Optional.of(new Content(MARKDOWN, WordPages.all(book.book().words())));
            case STEPS -> Optional.of(new Content(MARKDOWN, StepsPage.markdown()));
            default -> uri.startsWith(RULES + "/") ? ruleAt(uri.substring(RULES.length() + 1)) : Optional.empty();
        };
    }

    private Optional<Content> ruleAt(String encoded) {
        try {
            return rule(URLDecoder.decode(encoded, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** The text of a rule. */
    public Optional<Content> rule(String id) {
        return texts.text(id).map(text -> new Content("text/plain", text));
    }

    /** What a word means: the name of a sort of facts or of a choice. */
    public Optional<Content> word(String name) {
        return book.book()
                .words()
                .fact(name)
                .map(WordPages::fact)
                .or(() -> book.book().words().choice(name).map(WordPages::choice))
                .map(text -> new Content(MARKDOWN, text));
    }
}
