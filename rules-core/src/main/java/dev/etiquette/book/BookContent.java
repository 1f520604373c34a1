package dev.etiquette.book;

import dev.etiquette.language.Rule;
import dev.etiquette.tables.BookTables;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a book says: its rules and tables, checked and not yet translated. Immutable.
 *
 * @param rules sorted by id, retired ones included
 * @param vocabulary with what its files declare
 * @param tables sound
 */
public record BookContent(List<Rule> rules, Vocabulary vocabulary, BookTables tables) {

    /** Keeps a copy. */
    public BookContent {
        rules = List.copyOf(rules);
    }

    private static String status(Rule rule) {
        return rule.trial() ? "trial" : "" + rule.retired();
    }

    /** Equal for books that say the same, wherever their rules stand: sixteen bytes in hexadecimal. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Rule rule : rules) {
                String line =
                        String.join("\n", rule.id(), rule.name(), rule.source(), status(rule), rule.canonical(), "\n");
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            for (FactType declared : vocabulary.declared()) {
                digest.update((declared.canonical() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            digest.update(tables.canonical().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform must have SHA-256.", impossible);
        }
    }
}
