package dev.etiquette.archives.journal;

/** What can be wrong with a journal, in the words of messages. */
enum JournalProblem {
    NO_ADVICE("A decision about advice names the id of that advice."),
    NO_PEOPLE("\"one\" and \"two\" name two different people by their ids."),
    ONE_ADVICE("A decision about advice names one id only."),
    SNOOZED_INTO_THE_PAST("A snooze cannot end before it begins."),
    UNKNOWN_DECISION("\"%s\" is no decision; known are done, dismissed, snoozed, never, wrong, one, two and undone."),
    NO_MOMENT("\"%s\" is no moment; expected was one such as 2026-03-02T09:00:00Z."),
    NO_JOURNAL("\"%s\" is no journal: its first line is not \"%s\"."),
    NO_FOLDER("There is no folder \"%s\" for the journal."),
    A_FOLDER("\"%s\" is a folder; name a file for the journal."),
    UNREADABLE("The journal \"%s\" cannot be read."),
    UNWRITABLE("The journal \"%s\" cannot be written.");

    private final String template;

    JournalProblem(String template) {
        this.template = template;
    }

    String sentence(Object... values) {
        return template.formatted(values);
    }
}
