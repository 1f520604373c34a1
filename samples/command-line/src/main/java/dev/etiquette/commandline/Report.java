package dev.etiquette.commandline;

import dev.etiquette.Advice;
import dev.etiquette.RuleBook;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.model.Message;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import java.util.ArrayList;
import java.util.List;

/**
 * All that there is to write down.
 *
 * @param archive the facts that were read
 * @param book by which it was judged
 * @param advice what came of it
 * @param all whether what is withheld is wanted too
 */
record Report(ImportedArchive archive, RuleBook book, Advice advice, boolean all) {

    int contacts() {
        return archive.contacts().size();
    }

    long posts() {
        return count(Post.class);
    }

    long replies() {
        return count(Reply.class);
    }

    long messages() {
        return count(Message.class);
    }

    private long count(Class<?> kind) {
        return archive.utterances().stream().filter(kind::isInstance).count();
    }

    /** How many rules of the book are not retired. */
    long activeRules() {
        return book.rules().values().stream().filter(rule -> !rule.retired()).count();
    }

    /** How many entries could not be used: those listed, or more where the list was full. */
    int skipped() {
        int listed = archive.skipped().size();
        return listed < ImportedArchive.MOST_SKIPPED ? listed : archive.skippedTotal();
    }

    /** What the archives cannot tell, what was odd about the facts, and what failed. */
    List<String> notes() {
        List<String> notes = new ArrayList<>(archive.notes());
        if (skipped() > ImportedArchive.MOST_SKIPPED) {
            notes.add(skipped() + " entries could not be used; only the first " + ImportedArchive.MOST_SKIPPED
                    + " of them are listed.");
        }
        notes.addAll(advice.notes());
        notes.addAll(advice.duplicateFacts());
        advice.failed().forEach(id -> notes.add(failed(id)));
        return notes;
    }

    private String failed(String id) {
        return book.rule(id)
                .map(rule -> "The rule \"" + rule.name() + "\" (" + id + ", " + rule.file() + ", line " + rule.line()
                        + ") failed; this advice was made without it.")
                .orElse("The rule " + id + " failed; this advice was made without it.");
    }
}
