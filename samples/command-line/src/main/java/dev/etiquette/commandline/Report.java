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
 * @param input the facts that were read, and the book by which they were judged
 * @param advice what came of it
 * @param all whether what is withheld is wanted too
 */
record Report(SituationInput input, Advice advice, boolean all) {

    RuleBook book() {
        return input.book();
    }

    int contacts() {
        return input.contacts().size();
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
        return input.situation().facts().stream().filter(kind::isInstance).count();
    }

    /** How many rules of the book advise. */
    long activeRules() {
        return book().rules().values().stream()
                .filter(rule -> !rule.retired() && !rule.trial())
                .count();
    }

    /** How many entries could not be used: those listed, or more where the list was full. */
    int skipped() {
        int listed = input.skipped().size();
        return listed < ImportedArchive.MOST_SKIPPED ? listed : input.skippedTotal();
    }

    /** What the archives cannot tell. */
    List<String> notesOfReading() {
        List<String> notes = new ArrayList<>(input.notes());
        if (skipped() > ImportedArchive.MOST_SKIPPED) {
            notes.add(skipped() + " entries could not be used; only the first " + ImportedArchive.MOST_SKIPPED
                    + " of them are listed.");
        }
        return notes;
    }

    /** The same, what was odd about the facts, and what failed. */
    List<String> notes() {
        List<String> notes = new ArrayList<>(notesOfReading());
        notes.addAll(advice.notes());
        notes.addAll(advice.duplicateFacts());
        advice.failed().forEach(id -> notes.add(failed(id)));
        return notes;
    }

    private String failed(String id) {
        return book().rule(id)
                .map(rule -> "The rule \"" + rule.name() + "\" (" + id + ", " + rule.file() + ", line " + rule.line()
                        + ") failed; this advice was made without it.")
                .orElse("The rule " + id + " failed; this advice was made without it.");
    }
}
