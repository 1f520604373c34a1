package dev.etiquette.commandline;

/** Why what was typed, or a file, or something in it, cannot be used. */
enum RefusalMessage {
    NO_COMMAND(
            "Say what to do: etiquette advise PATH, etiquette check DIR, etiquette compare PATH, etiquette decide WHAT ID,"
                    + " etiquette export PATH, etiquette forecast PATH, etiquette read PATH, etiquette report PATH,"
                    + " etiquette review PATH, etiquette rules,"
                    + " etiquette test DIR,"
                    + " etiquette why ID PATH, etiquette why-not PATH, or etiquette --help."),
    SITUATION_BESIDE_OTHERS("A situation as JSON is all that is known; no other file can be named beside it."),
    OPTION_FOR_EXPORTS("The option %s goes with an export only; a situation as JSON has its owner and contacts."),
    SEE_HELP("%s Maybe see: %s --help"),
    UNKNOWN_OPTION("Unknown option \"%s\"."),
    UNKNOWN_COMMAND("Unknown command \"%s\"."),
    OPTION_TWICE("The option %s may be given once only."),
    OPTION_WITHOUT_VALUE("The option %s lacks its value."),
    OPTION_NEEDED("The option %s is needed: %s"),
    OPTION_TAKES_NOTHING("The option %s takes no value."),
    OPTION_WITH_WRONG_VALUE("The option %s cannot have the value \"%s\"."),
    NO_EXPORT("No folder, file or zip of an export was named."),
    NO_FOLDER_NAMED("No folder of rules was named."),
    NO_FILE_NAMED("No file was named."),
    UNKNOWN_FORMAT("\"%s\" is not a format. Known: %s and %s."),
    ENDS_TOO_EARLY("The time from %s to %s ends before it begins."),
    WEEKS("A forecast of %s weeks cannot be made; write 1 to %s."),
    NO_ZONE("\"%s\" is no time zone; write it like Europe/Berlin or +02:00."),
    NO_DATE_ORDER("\"%s\" is no order of dates; write dmy, mdy or ymd."),
    NO_JAR("There is no jar \"%s\"."),
    JAR_UNUSABLE("The readers of exports in \"%s\" cannot be used. Maybe they were made for another version."),
    JAR_WITHOUT_READERS("There are no readers of exports in \"%s\": no file META-INF/services/%s names one."),
    SEVERAL_TEXTS("\"%s\" is no export; the texts of one file are read at a time."),
    NO_PATH("\"%s\" cannot be the name of a file or a folder."),
    NO_FOLDER_NAME("\"%s\" cannot be the name of a folder."),
    FILE_FOR_FOLDER("\"%s\" is a file; name the folder in which it stands."),
    NO_FOLDER("There is no folder \"%s\" with rules."),
    RULES_UNREADABLE("The rules in \"%s\" cannot be read."),
    RULES_UNWRITABLE("The rules in \"%s\" cannot be read or written."),
    SCENARIOS_UNREADABLE("The rules and scenarios in \"%s\" cannot be read."),
    NO_FILE("There is no file \"%s\"."),
    NO_REGULAR_FILE("\"%s\" is a pipe or a device, and no file."),
    FILE_UNREADABLE("The file \"%s\" cannot be read."),
    FILE_NOT_UTF_8("The file \"%s\" is not written in UTF-8. Maybe save it again with the encoding UTF-8."),
    NO_FACT_FILE("\"%s\" does not say what a file holds; write it like Donation=donations.csv."),
    STRANGER("%s: nobody in the archive or your contacts is called \"%s\"; it was taken for somebody new."),
    STRANGER_OR("%s: nobody in the archive or your contacts is called \"%s\"; it was taken for somebody new."
            + " Maybe write %s."),
    MORE_STRANGERS("%s: more names are nobody's in the archive or your contacts, %s in all."),
    INPUT_BREAKS_OFF("%s cannot be read to its end."),
    LINE_TOO_LONG("Line %s of %s is longer than %s MB; no text is."),
    NO_JOURNAL("Name the file in which decisions are kept: --journal FILE."),
    NO_DECISION_NAMED("Say what you decided and about which id: etiquette decide done ID --journal FILE."),
    EMPTY_ID("An id is empty. Maybe a variable of your shell that should hold it is not set."),
    NO_ADVICE_NAMED(
            "Say which advice, and of which export: etiquette why ID PATH. The command advise shows ids with --ids."),
    NO_SUCH_ADVICE(
            "No advice has the id \"%s\" at that moment. The nearest: %s. The command advise shows all with --ids"
                    + " and --all."),
    NO_ADVICE_OF_A_MONTH(
            "No advice has the id \"%s\" at that moment, or had it in the %s days before. The nearest: %s."),
    NO_ADVICE_OF_A_MONTH_AT_ALL(
            "No advice has the id \"%s\" at that moment, or had it in the %s days before; there is none" + " at all."),
    NO_WHOLE_ID("\"%s\" is no whole id of advice. Maybe name the archive as well, so that the beginning is enough:"
            + " etiquette decide WHAT ID PATH --journal FILE."),
    NO_ID_BEGINS_SO("\"%s\" is no id of advice: none begins with \"%s\". Maybe write %s."),
    NO_ID("\"%s\" is no id of advice, and no file. The command advise shows ids with --ids, such as"
            + " respond-acb18855c811ac2e419b."),
    DECISION_LIES_LATER(
            "A decision lies after %s, the moment that is asked about, and does not count yet: %s, %s, of %s."),
    DECISIONS_LIE_LATER(
            "%s decisions lie after %s, the moment that is asked about, and do not count yet; the first: %s, %s,"
                    + " of %s."),
    OLD_ARCHIVE("The newest entry is of %s, %s days before now. Maybe look as of then: --now %s."),
    NO_ADVICE_AT_ALL("No advice has the id \"%s\" at that moment; there is none at all."),
    SEVERAL_ADVICES("Several ids begin with \"%s\": %s."),
    NOTHING_ASKED("Say of whom or of what: --contact NAME, --action ACTION or --rule ID."),
    NOBODY_CALLED("Nobody in the archive or your contacts is called \"%s\"."),
    NOBODY_CALLED_OR("Nobody in the archive or your contacts is called \"%s\". Did you mean \"%s\"?"),
    SEVERAL_CALLED("Several people are called \"%s\": %s. Write a whole name, or an id."),
    SEVERAL_CALLED_AND_MORE("Several people are called \"%s\": %s and %s more. Write a whole name, or an id."),
    NO_PLATFORM("\"%s\" is no platform of the rule book. Write one as people call it: X, LinkedIn, Mastodon, email."),
    NOTHING_WRITTEN_THERE("Nothing is written by %s, so there is no draft to look at."),
    LETTER_TO_NOBODY("There are no posts by %s. Say whom it is for: --to NAME."),
    MAILING_TO_NOBODY("Say whom the mailing is for: --to NAME, once for each."),
    NOTHING_TO_ANSWER(
            "Nothing with the id \"%s\" is known that could be answered: no advice has it at that moment, and no"
                    + " post, reply or message of the archive. The command advise shows ids of advice with --ids."),
    ADVICE_ANSWERS_NOTHING(
            "The advice %s answers nothing that was said; it says: %s. Maybe leave --answers out and write --to"
                    + " NAME."),
    NO_ACTION("\"%s\" is no action. Known, the most alike first: %s."),
    NO_DECISION("\"%s\" is no decision. Known: done, dismissed, snoozed, never, wrong, one, two and undone."),
    NOT_TWO_PEOPLE("\"%s\" takes two people; found %s."),
    NOTHING_TO_UNDO("Nothing is decided about %s."),
    SINCE_IS_LATER("The report would begin at %s and end at %s. Maybe give an earlier --since, or a later --now."),
    NOTE_FOR_ANOTHER_DECISION("The option %s goes with \"dismissed\", \"never\" and \"wrong\" only."),
    OPTION_FOR_ANOTHER_DECISION("The option %s goes with \"%s\" only."),
    NO_PORT("%s is no port. Write a number from 0 to 65535; 0 takes any that is free."),
    DESK_NOT_OPENED("The desk cannot be opened on %s: %s"),
    LINE_NOT_UTF_8("Line %s of %s is not written in UTF-8. Maybe save it again with the encoding UTF-8.");

    private final String template;

    RefusalMessage(String template) {
        this.template = template;
    }

    /** The sentence with these values in it. */
    String with(Object... values) {
        return template.formatted(values);
    }

    /** The refusal that says so. */
    Refusal refusal(Object... values) {
        return new Refusal(with(values));
    }
}
