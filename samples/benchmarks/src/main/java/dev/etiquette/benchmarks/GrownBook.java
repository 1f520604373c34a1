package dev.etiquette.benchmarks;

import dev.etiquette.RuleBook;
import dev.etiquette.spi.StandardBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The standard book with more rules: those that advise or hold back once more, in other words, with other numbers and one
 * condition more, until there are as many as are wanted. No two of them ask the same, so that none is thrown out.
 */
public final class GrownBook {

    private static final StandardBook STANDARD =
            ServiceLoader.load(StandardBook.class).findFirst().orElseThrow();

    private static final Pattern RULE =
            Pattern.compile("^rule \"(.*?)\"\\R.*?^end$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern ID = Pattern.compile("@id\\( \"([^\"]+)\" \\)");
    private static final Pattern LENGTH = Pattern.compile("(days|hours)\\( (\\d+) \\)");

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<String> advising = new ArrayList<>();
    private int rules;

    private GrownBook() throws IOException {
        for (String name : STANDARD.files()) {
            byte[] content = STANDARD.read(name);
            files.put(name, content);
            Matcher found = RULE.matcher(new String(content, StandardCharsets.UTF_8));
            while (name.endsWith(".drl") && found.find()) {
                note(found.group());
            }
        }
    }

    private void note(String rule) {
        if (!rule.contains("@status( \"retired\" )")) {
            rules++;
            if (rule.contains("recommend(") || rule.contains("withhold(")) {
                advising.add(rule);
            }
        }
    }

    /** How many rules the standard book asks. */
    public static int standardRules() throws IOException {
        return new GrownBook().rules;
    }

    /**
     * The files of a book with so many rules that are asked.
     *
     * @param wanted as many as the standard book has, or more
     */
    public static Map<String, byte[]> files(int wanted) throws IOException {
        GrownBook book = new GrownBook();
        book.grow(wanted);
        return book.files;
    }

    /** That book, loaded. */
    public static RuleBook load(int wanted) throws IOException {
        return RuleBook.of(files(wanted));
    }

    private void grow(int wanted) {
        StringBuilder more = new StringBuilder("package etiquette\n");
        for (int i = 0; i < wanted - rules; i++) {
            int round = 1 + i / advising.size();
            more.append('\n')
                    .append(copy(advising.get(i % advising.size()), round, i))
                    .append('\n');
        }
        if (wanted > rules) {
            files.put("more/more.drl", more.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String copy(String rule, int round, int number) {
        String renamed = ID.matcher(rule)
                .replaceFirst(found -> "@id( \"MORE" + round + "-" + found.group(1) + "\" )")
                .replaceFirst("rule \"", "rule \"Version " + round + ": ");
        String copy = LENGTH.matcher(renamed)
                .replaceAll(found -> found.group(1) + "( " + (Integer.parseInt(found.group(2)) + 7 * round) + " )");
        // Lengths may stand in the consequence alone, and rules with equal conditions share them.
        return copy.replaceFirst("(?m)^then$", "    not Contact( name == \"nobody " + number + "\" )\nthen");
    }
}
