package dev.etiquette.forgetting;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Gives ids in which a person is named others in which nobody is, so that what referred to one thing still does. */
final class SweptIds {

    private final Map<String, String> others = new HashMap<>();

    /** For these ids, whichever order they come in. */
    SweptIds(Collection<String> ids, PersonNames names) {
        Set<String> taken = new TreeSet<>(ids);
        for (String id : new TreeSet<>(ids)) {
            String swept = names.outOfId(id);
            if (!swept.equals(id)) {
                String other = swept;
                for (int i = 2; !taken.add(other); i++) {
                    other = swept + " " + i;
                }
                others.put(id, other);
            }
        }
    }

    /** The id itself where nobody is named in it. */
    String of(String id) {
        return others.getOrDefault(id, id);
    }
}
