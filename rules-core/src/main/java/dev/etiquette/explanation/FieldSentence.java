package dev.etiquette.explanation;

import dev.etiquette.wording.MessageTemplate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a fact of the standard book lacks, in words of everyday: by its type and field, and where that makes a difference
 * by what is asked for or with what it is compared. No fact of the type is as it should be, so each sentence holds of all
 * of them and shows the one that comes nearest. Fields that are not here are told by their names.
 *
 * <p>The first value is the fact, the second what it has, the third what is asked for.
 */
enum FieldSentence implements MessageTemplate {

    // Contacts
    PRIORITY("Contact.priority", "The priority of %1$s is %2$s and should be %3$s (1 is the most wanted)."),
    WHY("Contact.why unequal empty", "You have not noted why you want to talk to %1$s."),
    CADENCE("Contact.hasCadence true", "You have set no rhythm in which to be in touch with %1$s."),
    OFFLINE(
            "Contact.reachableOffline true",
            "No way off the screen to %1$s is known that may be used, such as a phone."),
    GROUP("Contact.groupKey unequal friend", "%1$s is a friend, and this is for others."),
    STATE("Connection.state", "The connection there is \"%2$s\", and this is for \"%3$s\": %1$s."),
    PREPARED("Target.prepared true", "You have not noted why you want to talk to them, or what you can offer: %1$s."),
    SELDOM("ContactCadence.seldomAnswers true", "They answer half of what you say or more: %1$s."),

    // What was said
    MINE("Turn.mine true", "You have said nothing of that kind; the nearest: %1$s."),
    RECENT_MINE("RecentTurn.mine true", "You have said nothing of that kind of late; the nearest: %1$s."),
    THEIRS("Turn.mine false", "Nobody has said anything of that kind to you; the nearest: %1$s."),
    RECENT_THEIRS("RecentTurn.mine false", "Nobody has said anything of that kind to you of late; the nearest: %1$s."),
    PRIVATELY("Turn.privately true", "Nothing of that kind was said in private; the nearest: %1$s."),
    RECENTLY_PRIVATELY("RecentTurn.privately true", "Nothing of that kind was said in private; the nearest: %1$s."),
    PUBLICLY("Turn.privately false", "Nothing of that kind was said before others; the nearest: %1$s."),
    RECENTLY_PUBLICLY("RecentTurn.privately false", "Nothing of that kind was said before others; the nearest: %1$s."),
    STOPS("Turn.stops true", "Nothing that was said asks to be left alone; the nearest: %1$s."),
    STOPS_HERE("Turn.stopsHere true", "Nothing that was said asks to be left alone in one place; the nearest: %1$s."),
    MAY_STOP("Turn.mayStop true", "Nothing that was said sounds like a wish to be left alone; the nearest: %1$s."),
    ASKS_PRICE("Turn.asksPrice true", "Nobody asks what something costs; the nearest: %1$s."),
    COMPLAINS("Turn.complains true", "Nothing of that kind complains; the nearest: %1$s."),
    PROMOTES("Turn.promotes true", "Nothing of that kind sells; the nearest: %1$s."),
    REPLIES("Turn.replies true", "Nothing of that kind answers something in particular; the nearest: %1$s."),
    INTRODUCES("Turn.introduces true", "Nothing of that kind says who the writer is; the nearest: %1$s."),
    OWED("Turn.owed true", "You have promised nothing that is still owed; the nearest: %1$s."),
    PRIVATE_MATTER(
            "Turn.touchesPrivateMatter true", "Nothing of that kind touches a private matter; the nearest: %1$s."),
    RECENT_PRIVATE_MATTER(
            "RecentTurn.touchesPrivateMatter true",
            "Nothing of that kind touches a private matter; the nearest: %1$s."),
    KIND("Turn.kind", "The nearest is of the kind %2$s, and this is for %3$s: %1$s."),
    WAITING_KIND("UnansweredMessage.kind", "What waits is of the kind %2$s, and this is for %3$s: %1$s."),
    WAITING_CHANNEL("UnansweredMessage.channel", "It is answered in %2$s, and this is for %3$s: %1$s."),
    LISTENERS("UnansweredMessage.asked.listeners", "People whom it was said to: %2$s; this is for %3$s (%1$s)."),
    SEEKS_ANSWER("UnansweredMessage.asked.seeksAnswer true", "What waits asks for no answer: %1$s."),

    // Talks
    TRIES("Relationship.tries", "Messages of yours in a row without an answer: %2$s; this is for %3$s (%1$s)."),
    LIMITED_TRIES(
            "FollowUpLimit.tries", "Messages of yours in a row without an answer: %2$s; this is for %3$s (%1$s)."),
    QUESTION("Relationship.questionAt before never", "No question of yours waits for an answer: %1$s."),
    TURNS_OF_MINE("ActiveConversation.mine", "Turns of yours in this talk: %2$s; this is for %3$s (%1$s)."),
    THREAD("ActiveConversation.thread", "The nearest talk is another one: %1$s."),
    SHARE("SpeakingShare.share", "Your share of the words, in percent: %2$s; this is for %3$s (%1$s)."),

    // What somebody has, by a norm
    WARM_MINE("WarmthNorm.leastTurns mine", "Times that you have spoken: %2$s; to be on good terms takes %3$s (%1$s)."),
    WARM_THEIRS(
            "WarmthNorm.leastTurns theirs",
            "Times that they have spoken: %2$s; to be on good terms takes %3$s (%1$s)."),
    SPOKEN("SellingNorm.leastTurns spoken", "Times that they have spoken: %2$s; this is for %3$s (%1$s)."),
    FAILED("OfflineNorm.failedTimes failed", "Times that did not suit: %2$s; this is for %3$s (%1$s)."),
    COMPLAINTS("OfflineNorm.complaints times", "Complaints of theirs: %2$s; this is for %3$s (%1$s)."),
    DEEP("OfflineNorm.deepTalk words", "Words in this talk: %2$s; this is for %3$s (%1$s)."),
    LONG("OfflineNorm.longTalk turns", "Turns in this talk: %2$s; this is for %3$s (%1$s)."),
    TALKED("ListeningNorm.leastTurns turns", "Turns in this talk: %2$s; this is for %3$s (%1$s)."),
    ANSWER_KIND("AnswerNorm.kind kind", "The table of norms does not say how soon to answer this: %3$s (%1$s).");

    private static final Map<String, FieldSentence> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(each -> each.key, Function.identity()));

    private final String key;
    private final String template;

    FieldSentence(String key, String template) {
        this.key = key;
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }

    /** The type and the field, and what is asked for, where that makes a difference. */
    String key() {
        return key;
    }

    /** The sentence for a comparison that a fact of that type does not meet, where there is one. */
    static Optional<FieldSentence> of(String type, Comparison comparison) {
        String field = type + "." + comparison.field();
        String narrower = comparison.name().isEmpty() ? asked(comparison) : comparison.name();
        return Optional.ofNullable(BY_KEY.get(field + " " + narrower)).or(() -> Optional.ofNullable(BY_KEY.get(field)));
    }

    private static String asked(Comparison comparison) {
        return switch (comparison.relation()) {
            case EQUAL -> comparison.other();
            case UNEQUAL ->
                isTruth(comparison.other()) ? opposite(comparison.other()) : "unequal " + comparison.other();
            case BEFORE -> comparison.other().equals(ComparisonText.NO_MOMENT) ? "before never" : "";
            default -> "";
        };
    }

    private static boolean isTruth(String value) {
        return value.equals("true") || value.equals("false");
    }

    private static String opposite(String truth) {
        return truth.equals("true") ? "false" : "true";
    }
}
