package dev.etiquette.commandline;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Subject;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Platform;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to do, in the words in which one would say it: "Answer Ann on Mastodon, in a public reply". */
final class ActionText {

    /** An archive of X knows people by numbers alone. */
    private static final Pattern NUMBER = Pattern.compile("x\\.com/i/user/(\\d+)");

    /** What advice says in place of words that an archive does not hold. */
    private static final String NO_TEXT = "(without words: a picture, a recording or a file)";

    /** What so few columns show of words tells nothing; whoever is known by name can do without them. */
    private static final int FEWEST_QUOTED = 24;

    private ActionText() {}

    /**
     * A deed that fits on a line.
     *
     * @param text in so many columns at most, unless there is nothing that may be left out
     * @param there where, if the text does not say it; else empty
     */
    record Fitted(String text, String there) {}

    /**
     * What to do, in so many columns if that can be. Without the channel where the platform has words of its own for how it
     * is done: those stand on another line, and there the platform can stand as well. Of the words that are quoted at
     * least some are shown, or none.
     */
    static Fitted of(Recommendation recommendation, int columns) {
        boolean manner = !recommendation.manner().isEmpty();
        SuggestedAction act = recommendation.act();
        String there = manner ? there(act) : "";
        String whole = of(act, !manner, true, act.subject().beginning());
        if (Columns.width(whole) <= columns) {
            return new Fitted(whole, "");
        }
        Optional<String> shorter = quoting(act, !manner, true, columns);
        if (!there.isEmpty()) {
            Optional<String> without = quoting(act, false, false, columns);
            // The words say more than the place does, which can stand on the next line.
            if (without.isPresent()) {
                return new Fitted(without.get(), there);
            }
        }
        return shorter.map(text -> new Fitted(text, "")).orElseGet(() -> new Fitted(of(act, !manner, true, ""), ""));
    }

    /** With as many of the quoted words as fit; nothing where those are too few. */
    private static Optional<String> quoting(SuggestedAction act, boolean channelToo, boolean placeToo, int columns) {
        if (act.subject().type() == Subject.Type.TASK) {
            return Optional.empty();
        }
        String said = Harmless.line(act.subject().beginning());
        String around = of(act, channelToo, placeToo, "?");
        int left = columns - Columns.width(around) + 1;
        if (!around.contains("\"?\"") || left < Math.min(FEWEST_QUOTED, Columns.width(said))) {
            return Optional.empty();
        }
        return Optional.of(of(act, channelToo, placeToo, Columns.cut(said, left)));
    }

    /** The same with the channel, where it makes a difference. */
    static String of(SuggestedAction act) {
        return of(act, true, true, act.subject().beginning());
    }

    /** The same without words that somebody said. What a rule says to do in its own words stays. */
    static String withoutQuotes(SuggestedAction act) {
        boolean ownWords = act.subject().type() == Subject.Type.TASK;
        return of(act, true, true, ownWords ? act.subject().beginning() : "");
    }

    private static String of(SuggestedAction act, boolean channelToo, boolean placeToo, String said) {
        Matcher number = NUMBER.matcher(act.name());
        boolean numbered = number.matches();
        String called = numbered ? "user " + number.group(1) : act.name();
        String who = called.isBlank() ? "somebody" : called;
        String there = placeToo ? there(act) : "";
        String inWhat = there + (channelToo ? way(act) : "");
        if (numbered && act.action().equals(Action.RESPOND) && !said.isBlank() && !said.equals(NO_TEXT)) {
            // Several people without names on one page are told apart by what they said.
            return "Answer " + inQuotes(said) + " from " + who + inWhat;
        }
        return switch (act.action().id()) {
            case "PREPARE" -> "Find out more about " + who + there;
            case "APPROACH" -> "Ask " + who + " to be connected" + there;
            case "START_CONVERSATION" -> "Say something to " + who + inWhat;
            case "RESPOND" -> "Answer " + who + inWhat;
            case "ACKNOWLEDGE" ->
                act.subject().type() == Subject.Type.PERSON
                        ? "Say yes or no to " + who + there
                        : "Show " + who + there + " that you noticed";
            case "GET_TO_THE_POINT" -> "Come to the point with " + who + inWhat;
            case "LISTEN" ->
                act.contact().isNone()
                        ? (act.channel().equals(Channel.REPLY)
                                        ? "Answer what others post"
                                        : "Listen more than you talk")
                                + there
                        : "Let " + who + " talk" + there;
            case "KEEP_IN_TOUCH" -> "Give " + who + " a sign of life" + inWhat;
            case "WAIT" -> "Say no more to " + who + there + " for now";
            case "REPEAT" -> "Show your post again" + there + quoted(said);
            case "REWORD" -> "Reword your post" + there + quoted(said);
            case "RETIRE" -> "Show this post no more" + there + quoted(said);
            case "HOLD_PROMOTION" -> "Sell nothing" + (act.contact().isNone() ? "" : " to " + who) + there + " for now";
            case "OFFER" -> "Offer " + who + " what they asked for" + inWhat;
            case "MOVE_OFFLINE" -> "Go on with " + who + offline(act);
            case "FOLLOW_UP" ->
                act.subject().type() == Subject.Type.PERSON
                        ? "Come back to what you agreed with " + who + inWhat
                        : "Come back to what you said to " + who + inWhat + quoted(said);
            case "INVITE_FEEDBACK" -> "Ask your readers" + there + " what they think";
            case "POST" -> inWords(said, "Post something new") + there;
            case "TASK" -> inWords(said, "Do a task") + (act.name().isBlank() ? "" : ", about " + act.name());
            case "RECORD_OPT_OUT" -> "Note that " + who + " wants to be left alone" + there;
            case "DECIDE" -> "Decide whether " + who + " wants to be left alone";
            case "REACH_OUT" -> inWords(said, "Reach out") + ": " + who + inWhat;
            default -> capitalised(act.action().says()) + " " + who + inWhat;
        };
    }

    private static String there(SuggestedAction act) {
        return act.platform().equals(Platform.NONE) ? "" : there(act.platform());
    }

    /** Where, as one says it. */
    static String there(Platform platform) {
        if (platform.equals(Platform.CHAT)) {
            return " in " + platform.name();
        }
        return (platform.equals(Platform.EMAIL) ? " by " : " on ") + platform.name();
    }

    private static String capitalised(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    /** What a rule says to do. */
    private static String inWords(String said, String otherwise) {
        return said.isBlank() ? otherwise : said;
    }

    private static String quoted(String said) {
        return said.isBlank() ? "" : ": " + inQuotes(said);
    }

    private static String inQuotes(String said) {
        return "\"" + said.replace('"', '\'') + "\"";
    }

    private static String way(SuggestedAction act) {
        Channel channel = act.channel();
        return channel.equals(Channel.REPLY) || channel.equals(Channel.MESSAGE) ? ", in " + channel.name() : "";
    }

    private static String offline(SuggestedAction act) {
        Channel channel = act.channel();
        if (channel.equals(Channel.MESSAGE)) {
            return " in a private message on " + act.platform().name();
        }
        return (channel.equals(Channel.MEETING) ? " in " : " by ") + channel.name();
    }
}
