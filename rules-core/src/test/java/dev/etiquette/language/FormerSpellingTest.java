package dev.etiquette.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every rule of today, written with the names of before, is told of these and nothing else, and mended as it was. */
class FormerSpellingTest {

    private static final Vocabulary TODAY = StandardRules.vocabulary();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)\\.(\\w+)}");

    private static final Map<String, String> FACTS = turned(FormerNames.facts());
    private static final Map<String, String> FIELDS = new HashMap<>();
    private static final Map<String, String> CHOICES = new HashMap<>();
    private static final Map<String, String> WORDS = Map.of("lateFrom", "atLatest", "allowedFrom", "until");

    static {
        FormerNames.fields().forEach((former, now) -> {
            int dot = former.indexOf('.');
            FIELDS.put(former.substring(0, dot + 1) + now, former.substring(dot + 1));
        });
        FormerNames.choices().forEach((former, now) -> {
            int dot = former.indexOf('.');
            CHOICES.put(former.substring(0, dot + 1) + now, former.substring(dot + 1));
        });
    }

    private static Map<String, String> turned(Map<String, String> names) {
        Map<String, String> turned = new TreeMap<>();
        names.forEach((former, now) -> turned.put(now, former));
        return turned;
    }

    @Test
    void rules_in_the_names_of_before_are_mended_to_what_they_are() {
        Map<String, String> today = StandardRules.rules().stream().collect(Collectors.toMap(Rule::id, Rule::canonical));
        int told = 0;
        List<Rule> mended = new ArrayList<>();
        for (Source file : StandardRules.files()) {
            Source former = former(file);
            List<Problem> problems = StandardRules.read(former).problems();
            assertThat(problems).as(file.name()).allMatch(problem -> problem.code() == Code.FORMER_NAME);
            told += problems.size();
            RuleReader.Result read = StandardRules.read(StandardRules.mended(former));
            assertThat(read.problems()).as(file.name()).isEmpty();
            mended.addAll(read.rules());
        }
        assertThat(told).isGreaterThan(250);
        assertThat(mended.stream().collect(Collectors.toMap(Rule::id, Rule::canonical)))
                .isEqualTo(today);
    }

    /** Its rules alone: what is declared stays. */
    private static Source former(Source file) {
        StringBuilder text = new StringBuilder("package etiquette\n\n");
        for (Parser.Part part : Parser.parts(SourceSection.of(file))) {
            part.node()
                    .ifPresent(node ->
                            text.append(new Spelling(part.passage()).former()).append('\n'));
        }
        return new Source(file.name(), text.toString());
    }

    /** One rule. */
    private static final class Spelling {

        private final SourceSection passage;
        private final List<Token> tokens;
        private final Map<String, FactType> bound = new HashMap<>();
        private final List<String> written = new ArrayList<>();

        Spelling(SourceSection passage) {
            this.passage = passage;
            this.tokens = passage.tokens();
        }

        String former() {
            tokens.forEach(token -> written.add(token.text()));
            for (int i = 0; i + 1 < tokens.size(); i++) {
                Optional<FactType> fact = TODAY.fact(text(i));
                if (fact.isPresent() && text(i + 1).equals("(") && !text(i - 1).equals("new")) {
                    pattern(i, fact.get());
                }
            }
            for (int i = 1; i + 1 < tokens.size(); i++) {
                if (text(i + 1).equals("(") && WORDS.containsKey(text(i))) {
                    written.set(i, WORDS.get(text(i)));
                } else if (text(i).equals(".") && text(i - 1).startsWith("$")) {
                    follow(i - 1);
                } else if (text(i).equals(".")) {
                    written.set(i + 1, CHOICES.getOrDefault(text(i - 1) + "." + text(i + 1), text(i + 1)));
                } else if (tokens.get(i).kind() == Token.Kind.TEXT) {
                    written.set(i, placeholders(text(i)));
                }
            }
            return joined();
        }

        private String text(int at) {
            return at < 0 ? "" : tokens.get(at).text();
        }

        private void pattern(int at, FactType fact) {
            written.set(at, FACTS.getOrDefault(fact.name(), fact.name()));
            if (text(at - 1).equals(":")) {
                bound.put(text(at - 2), fact);
            }
            int depth = 0;
            for (int i = at + 1; i == at + 1 || depth > 0; i++) {
                depth += text(i).equals("(") ? 1 : text(i).equals(")") ? -1 : 0;
                boolean read = !text(i - 1).equals(".") && !text(i + 1).equals("(");
                Optional<Field> field = read ? fact.field(text(i)) : Optional.empty();
                if (field.isPresent()) {
                    written.set(i, FIELDS.getOrDefault(fact.name() + "." + text(i), text(i)));
                    if (text(i - 1).equals(":")) {
                        String name = text(i - 2);
                        TODAY.fact(field.get().type()).ifPresent(held -> bound.put(name, held));
                    }
                }
            }
        }

        private void follow(int at) {
            Optional<FactType> fact = Optional.ofNullable(bound.get(text(at)));
            for (int i = at + 1; text(i).equals(".") && fact.isPresent(); i += 2) {
                String name = text(i + 1);
                written.set(i + 1, FIELDS.getOrDefault(fact.get().name() + "." + name, name));
                fact = fact.get().field(name).flatMap(field -> TODAY.fact(field.type()));
            }
        }

        private String placeholders(String text) {
            return PLACEHOLDER
                    .matcher(text)
                    .replaceAll(found -> Matcher.quoteReplacement("{" + found.group(1) + "."
                            + Optional.ofNullable(bound.get("$" + found.group(1)))
                                    .map(fact -> FIELDS.get(fact.name() + "." + found.group(2)))
                                    .orElse(found.group(2))
                            + "}"));
        }

        private String joined() {
            StringBuilder joined = new StringBuilder();
            int end = 0;
            for (int i = 0; i < tokens.size() && tokens.get(i).kind() != Token.Kind.END; i++) {
                Token token = tokens.get(i);
                boolean quoted = token.kind() == Token.Kind.TEXT;
                joined.append(passage.text(), end, token.offset())
                        .append(quoted ? "\"" + written.get(i) + "\"" : written.get(i));
                end = token.offset()
                        + token.position().endColumn()
                        - token.position().column();
            }
            return joined.toString();
        }
    }
}
