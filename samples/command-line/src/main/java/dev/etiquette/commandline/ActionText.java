package dev.etiquette.commandline;

import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Subject;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Platform;
import java.util.Locale;

/** What to do, in the words in which one would say it: "Answer Ann on Mastodon, in a public reply". */
final class ActionText {

    private ActionText() {}

    /** Without the channel where the platform has words of its own for how it is done: those stand on another line. */
    static String of(Recommendation recommendation) {
        return of(recommendation.act(), recommendation.manner().isEmpty());
    }

    /** The same with the channel, where it makes a difference. */
    static String of(SuggestedAction act) {
        return of(act, true);
    }

    private static String of(SuggestedAction act, boolean channelToo) {
        String who = act.name().isBlank() ? "somebody" : act.name();
        String there = act.platform().equals(Platform.NONE) ? "" : there(act.platform());
        String inWhat = there + (channelToo ? way(act) : "");
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
            case "REPEAT" -> "Show your post again" + there + quoted(act);
            case "REWORD" -> "Reword your post" + there + quoted(act);
            case "RETIRE" -> "Show this post no more" + there + quoted(act);
            case "HOLD_PROMOTION" -> "Sell nothing" + (act.contact().isNone() ? "" : " to " + who) + there + " for now";
            case "OFFER" -> "Offer " + who + " what they asked for" + inWhat;
            case "MOVE_OFFLINE" -> "Go on with " + who + offline(act);
            case "FOLLOW_UP" ->
                act.subject().type() == Subject.Type.PERSON
                        ? "Come back to what you agreed with " + who + inWhat
                        : "Come back to what you said to " + who + inWhat + quoted(act);
            case "INVITE_FEEDBACK" -> "Ask your readers" + there + " what they think";
            case "POST" -> inWords(act, "Post something new") + there;
            case "TASK" -> inWords(act, "Do a task") + (act.name().isBlank() ? "" : ", about " + act.name());
            case "RECORD_OPT_OUT" -> "Note that " + who + " wants to be left alone" + there;
            case "DECIDE" -> "Decide whether " + who + " wants to be left alone";
            case "REACH_OUT" -> inWords(act, "Reach out") + ": " + who + inWhat;
            default -> capitalised(act.action().says()) + " " + who + inWhat;
        };
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
    private static String inWords(SuggestedAction act, String otherwise) {
        return act.subject().beginning().isBlank() ? otherwise : act.subject().beginning();
    }

    private static String quoted(SuggestedAction act) {
        return act.subject().beginning().isBlank() ? "" : ": \"" + act.subject().beginning() + "\"";
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
