package dev.etiquette.commandline;

import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import java.util.ArrayList;
import java.util.List;

/** What else one piece of advice is about: several things of one person are one thing to do, and none of them may be overlooked. */
final class OtherMatters {

    /** Reasons end with the words that somebody said; those that end alike are about the same words. */
    private static final int SAME_END = 20;

    private OtherMatters() {}

    /** The reasons that quote other words than the first one does, each once, the most pressing first. */
    static List<String> of(Recommendation recommendation) {
        List<String> told = new ArrayList<>(List.of(recommendation.text()));
        for (Reason reason : recommendation.reasons()) {
            String text = reason.text();
            if (told.stream().noneMatch(before -> isSame(before, text))) {
                told.add(text);
            }
        }
        return List.copyOf(told.subList(1, told.size()));
    }

    private static boolean isSame(String one, String other) {
        return one.contains(end(other)) || other.contains(end(one));
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - SAME_END));
    }
}
