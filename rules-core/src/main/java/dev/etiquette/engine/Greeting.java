package dev.etiquette.engine;

import dev.etiquette.model.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether a text speaks to the owner by name: "ann: …", "Ann, …", "… @ann …". */
final class Greeting {

    private Greeting() {}

    static boolean addresses(String text, Owner owner) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        List<String> names = new ArrayList<>(owner.names());
        names.addAll(owner.handles().values());
        for (String each : names) {
            String name = each.toLowerCase(Locale.ROOT);
            if (plain.startsWith(name + ":") || plain.startsWith(name + ",") || mentions(plain, "@" + name)) {
                return true;
            }
        }
        return false;
    }

    /** The sign and the name, not followed by more of a name. */
    private static boolean mentions(String text, String mention) {
        for (int at = text.indexOf(mention); at >= 0; at = text.indexOf(mention, at + 1)) {
            int end = at + mention.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends =
                    end == text.length() || !(Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_');
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }
}
