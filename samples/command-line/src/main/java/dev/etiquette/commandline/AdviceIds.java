package dev.etiquette.commandline;

import dev.etiquette.advice.Action;
import dev.etiquette.model.RecommendationId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What can be told of an id of advice without an archive: its form, and whether it begins with an act that there is. */
final class AdviceIds {

    /** What an id ends with, whatever it is about. */
    private static final Pattern END = Pattern.compile("[0-9a-f]{20}");

    /** Before the name of what is no act of the standard book, of which nothing is known without that book. */
    private static final String OWN = "act-";

    private AdviceIds() {}

    /**
     * Looks at the form.
     *
     * @throws Refusal when no advice of any archive can have that id
     */
    static void check(String typed) {
        RecommendationId id = new RecommendationId(typed);
        boolean whole = END.matcher(typed.substring(typed.lastIndexOf('-') + 1)).matches();
        if (Action.of(id).isPresent() || id.actName().startsWith(OWN)) {
            if (!whole) {
                throw RefusalMessage.NO_WHOLE_ID.refusal(typed);
            }
        } else if (whole) {
            String nearest = Likeness.ranked(id.actName(), names()).get(0);
            throw RefusalMessage.NO_ID_BEGINS_SO.refusal(
                    typed, id.actName(), nearest + typed.substring(typed.lastIndexOf('-')));
        } else {
            throw RefusalMessage.NO_ID.refusal(typed);
        }
    }

    private static List<String> names() {
        return Action.known().stream()
                .map(each -> each.id().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
