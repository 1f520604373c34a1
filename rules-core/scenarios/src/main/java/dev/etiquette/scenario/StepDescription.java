package dev.etiquette.scenario;

/**
 * What every step means, and what may be written for every placeholder. The page of steps shows all of it; a report shows
 * what may be written where an author wrote something else.
 */
enum StepDescription {

    // The owner
    I_AM("Says who you are. Others may use this name in what they say. Without this step you have no name."),
    I_AM_CALLED("Another name that others may use for you."),
    MY_HANDLE("Your handle on a platform."),
    MY_ZONE(
            "Where you live. Times are those of this place, and you are awake from 08:00 to 22:00; another step can change"
                    + " that. Without this step times are in UTC, and you never sleep."),
    MY_WAKING_HOURS("Your waking hours. Days without such a step have none."),
    MY_WORKING_HOURS("Your working hours. Without this step they are from 09:00 to 17:00 on weekdays."),
    MY_PAGE("You are a page or a company there, and not a person."),
    MY_BUDGET("Your daily budget. Without this step it is 5. Answers do not count."),

    // People
    I_KNOW("Introduces people about whom no other step says anything. Whoever says or does something needs no"
            + " introduction."),
    GROUP("Puts somebody into a group."),
    NAMED_GROUP("Puts somebody into a group of any name."),
    PRIORITY("How much you want to talk to somebody, from 1 (most) to 5. Without this step it is 3."),
    WHY("Why you want to talk to somebody."),
    BENEFIT("What you hope to get from somebody."),
    OFFER("What you can give somebody in return for their time."),
    CADENCE("How often you want to be in touch with somebody, and after how long at the latest."),
    THEIR_ZONE("Where somebody lives, so that nobody wakes them."),
    OFFLINE_CHANNELS("Ways to talk to somebody offline, the best one first."),
    THEIR_HANDLE("Somebody's handle on a platform, by which you can find them there."),
    THESE_PEOPLE("Introduces many people at once. Columns, of which only the first is needed: name, handles, group,"
            + " priority, why, benefit, offer, in touch every, at most every, lives in, reached by, tags, birthday."),

    // What else is known
    TAG("Somebody carries a tag, such as one from your customer program. A person may have many."),
    DETAIL("Something that is known of somebody, by a name of your own. You have always known it."),
    DETAIL_SINCE("The same, known since that moment."),
    YEARLY_DATE(
            "A day of somebody's that comes round each year, such as a birthday. The year of the first may be left out."),
    SINGLE_DATE("A day of somebody's that is once, such as a wedding. It needs a year."),
    SWITCH("You have turned this on, and rules may read it."),
    SWITCH_SINCE("You turned this on at that moment."),
    SWITCH_UNTIL("This is on, and off again from that moment."),
    SWITCH_SINCE_UNTIL("This is on from one moment until another."),
    PLAN_POST("A post that is not sent yet. It is judged at its own moment, by every rule that holds something back."),
    PLAN_MESSAGE("A private message that is not sent yet."),
    PLAN_ANSWER("An answer that is not sent yet, as public or private as what it answers."),
    PLAN_MAILING("One text to many, such as a newsletter, that is not sent yet."),
    PLAN_FINE("No rule holds back what you planned last, for anybody whom it reaches."),
    PLAN_FINE_FOR("No rule holds it back for this person; others may be another matter."),
    PLAN_HELD("These rules hold back what you planned last, for somebody whom it reaches. There may be others."),
    PLAN_HELD_FOR("These rules hold it back for this person."),
    PLAN_BLESSED(
            "These rules find something right about what you planned last, for somebody whom it reaches. There may be others, and it may be held back all the same."),
    PLAN_BLESSED_FOR("These rules find something right about it for this person."),
    PLAN_NOT_BLESSED("No rule finds anything right about what you planned last, for anybody whom it reaches."),
    PLAN_ALLOWED("What you planned last is held back, and allowed from that moment on."),
    DATE("A day with or without its year: `14 March`, `14 March 1990`."),

    // Facts of one's own
    HOST_FACT(
            "Facts that your rule book declares with @given, one a row. The columns are their fields: a person by name,"
                    + " a moment such as \"3 days ago\", a length of time such as \"4 hours\", yes or no, a number, or words."),
    HOST_FACT_NAME("A fact that your rule book declares with @given, such as `Donation`."),

    // Relationships
    CONNECTED("You are connected there: friends, or followers of each other."),
    REQUESTED_BY_ME("You asked to be connected, and have no answer yet."),
    REQUESTED_BY_THEM("They asked to be connected, and have no answer yet."),
    DECLINED("One of you said no to the other's request."),
    BLOCKED("One of you blocked the other."),
    THESE_CONNECTIONS(
            "Adds many connections at once. Columns: with, on, state, since. The state is connected, requested"
                    + " by me, requested by them, declined, blocked or none."),
    LEFT_ALONE("Somebody is on your list of people to leave alone, from that moment on."),
    LEFT_ALONE_BECAUSE("Somebody is on your list of people to leave alone, for this reason."),
    MET("You met or spoke offline. A meeting that is still to come is not known before its moment."),
    MET_ABOUT("You met or spoke offline about this."),

    // What is said
    ASKED("Somebody asks somebody in public. The text must be a question by the table of phrases of this book."),
    SAID("Somebody says something to somebody in public. The text decides what kind of turn it is."),
    WROTE("A private message."),
    POSTED("A post to nobody in particular."),
    ANSWERED("An answer to something. It is public or private as that is."),
    CALLED("Gives what was said last a name for use in other steps."),
    NAMES("What was said last also names these people."),
    IN_CONVERSATION("What was said last is part of the conversation of this name. Without this step it is part of the"
            + " conversation that it answers or begins."),
    CHANGED("What was said last was edited."),
    READABLE_BY("Who can read what was said last in public."),
    EVERGREEN("The post is as good in a year as it is now, whatever its words are."),
    SELLS("The post sells something, whatever its words are."),
    SHOWS_AGAIN("The post shows an earlier one again."),
    REACTIONS("How many people liked, shared and commented on the post."),
    READ_AS("What the text is, whatever the table of phrases finds in it."),
    WRITTEN_IN("In which language it is written; a rule reads it as a code: `Turn( language == \"pl\" )`."),
    WORDS_LONG("Makes what was said last longer, with words that mean nothing."),
    THIS_WAS_SAID(
            "Adds many things that were said, one a row. Columns, of which who, on and when are needed: who, to, on,"
                    + " when, how (public or private), text, called, answers, conversation, changed, read by, evergreen (yes),"
                    + " sells (yes), shows again, likes, shares, comments, read as, words."),

    // Asking for advice
    IT_IS("Asks for advice at that moment. \"Ago\" and \"today\" in earlier steps are counted from the first such"
            + " moment."),
    TIME_GOES_BY("Asks for advice again, so much later than before."),
    I_ASK("Asks for advice at the same moment as before. The first time that is Monday 2 March 2026, 12:00."),
    DONE("You did it, at the moment for which advice was asked. There must be such advice."),
    DISMISSED("You do not want to do it, and give no reason."),
    DISMISSED_BECAUSE("You do not want to do it. The reason is a note: it is shown, and decides nothing."),
    WRONG("The advice was wrong. It does not come again."),
    NEVER("You never want to do this with that person. No other advice to do the same with them comes either."),
    SNOOZED("You want this advice again at that moment, or when the person speaks."),
    SNOOZED_UNTIL_REPLY("You want this advice again when the person speaks."),

    // What is advised
    ADVISED("The action is advised, perhaps with others. What follows after the action must be so, too."),
    NOT_ADVISED("The action is not advised. \"contact Ann\" means every action that says something to her."),
    COMES_BEFORE("Both are advised, the first of them further up. What else is advised does not matter."),
    ONE_ENTRY("Exactly one thing is advised. What is held back does not count. \"It\" is then that one."),
    ENTRIES("So many things are advised, in any order. What is held back does not count."),
    IN_ORDER("These actions are advised in this order, and no others. \"It\" is then the first of them."),
    NOTHING_TO_DO("Nothing is advised."),
    NOTHING_TO_DO_BECAUSE("Nothing is advised, and the sentence that says why contains these words."),
    HELD_BACK("Only a rule of restraint or the daily budget keeps this from being advised."),
    HELD_BACK_BY("These rules keep this from being advised, perhaps with others. The daily budget is called BUDGET."),
    HELD_BACK_BY_UNTIL("These rules keep this from being advised until that moment."),
    NOT_HELD_BACK("The action is not held back, whether it is advised or not."),
    TRIAL_ADVISED("A rule on trial asks for this, and would be heard if it were active."),
    TRIAL_HELD_BACK("A rule on trial would hold this back, or asks for it while something else holds it back."),
    TRIAL_NOTHING("No rule on trial would advise anything or hold anything back."),
    NOTHING_HELD_BACK("No rule of restraint holds anything back, nor does the daily budget."),

    // More about the same advice
    DUE_BY("When it is due."),
    DUE_WHENEVER("It has no time at which it is due."),
    URGENCY(
            "How urgent it is: overdue (it is late), due (its time has come), soon (its time will come), whenever (it has"
                    + " no time)."),
    NOT_BEFORE("From when on to do it."),
    BY_CHANNEL("Through which channel to do it."),
    ON_PLATFORM("On which platform to do it."),
    ABOUT("The name of what it is about, or words from its beginning."),
    BECAUSE_OF("Exactly these rules advise it, and no others."),
    REASON_SAYS("A reason contains these words. Where advice is held back, that may be the reason for it."),
    REASON_SAYS_NOT("No reason contains these words."),
    MANNER_SAYS("How to do it, in the words of the platform."),
    HELD_UNTIL("From when on it is allowed."),
    HELD_WITHOUT_END("It is held back until something else changes."),
    NEXT_REVIEW("The earliest moment at which the advice can change."),
    NO_NEXT_REVIEW("Time alone changes nothing any more."),
    NOTE("A note about the facts contains these words."),
    APPLIES("The conditions of the rule are true for something, whether it advises, restrains or adds a signal."),
    APPLIES_TO("The conditions of the rule are true for something about this person."),
    APPLIES_NOT("The conditions of the rule are true for nothing."),
    APPLIES_NOT_TO("The conditions of the rule are true for nothing about this person."),

    // Placeholders
    PERSON("a name with a capital, `Ann` or `Ann Berg`; any other name between quotes, `\"ann_b\"`"),
    PEOPLE("one or more persons: `Ann, Ben and Cleo`"),
    WHO("`I`, or a person: a name with a capital, `Ann`"),
    WHOM("`me`, a person (a name with a capital, `Ann`), or several: `me and Ben`"),
    PLATFORM(
            "`X`, `Facebook`, `LinkedIn`, `Mastodon`, `Bluesky`, `Instagram`, `Threads`, `TikTok`, `YouTube`, `Reddit`,"
                    + " `WhatsApp`, `Telegram`, `Slack`, `Discord`, `Google+`, `email` or `the chat room`, or another one from the tables of"
                    + " platforms and norms of the book, in quotes when it is more than one word"),
    MOMENT("`Monday 2 March 2026 at 09:00`, `2 March 2026` (noon), `2026-03-02 09:00`, `3 hours ago`, `2 days ago at"
            + " 09:00`, `2 hours later` (than the moment before), `in 3 days`, `today at 13:00`, `yesterday`, `tomorrow at"
            + " 08:00`, `13:00` (today), `now`; `on` and `at` may be written before it"),
    LENGTH("`30 minutes`, `4 hours`, `a day`, `two weeks`; numbers up to twelve may be words"),
    TIME("`09:00`; `00:00` at the end is midnight"),
    DAYS("`every day`, `on weekdays`, `on weekends`, `on Monday to Thursday`, `on Saturday and Sunday`"),
    ZONE("`Europe/Berlin`, `UTC`, `+02:00`"),
    HANDLE("`@ann` or `@ann@social.example`"),
    GROUP_NAME("a group of yours from the table of norms: `friend`, `customer`"),
    CHANNELS("`phone`, `email` or `a meeting`, or several of them, the best one first: `phone and email`"),
    SCOPE("`everywhere`, `on Mastodon`, `in the chat room`, `by phone` or `by a private message on Mastodon`"),
    WHAT("`that` (what was said last), a person (the last thing that this person said), or the name of something said:"
            + " `\"the guide\"`"),
    TEXT("any words between quotes"),
    READERS("`everybody`, `whoever has the address`, `followers only` or `those named only`"),
    MARKS("one or more marks from the table of phrases, `complaint, private matter`, or `nothing in particular`"),
    LANGUAGE("a language by its English name or its code, `Polish` or `pl`"),
    NUMBER("a whole number"),
    ACT("an action, see below: `answer Ann`"),
    ADVICE("an action, and after it what you expect of it, see below: `answer Ann by 13:00, because of RESPOND-1`"),
    URGENCY_NAME("`overdue`, `due`, `soon` or `whenever`"),
    CHANNEL("`a public reply`, `a private message`, `a post`, `phone`…"),
    RULE("the id of a rule: `RESPOND-1`"),
    RULES("one or more ids of rules: `RESPOND-1 and RESPOND-7`");

    private final String text;

    StepDescription(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
