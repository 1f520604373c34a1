package dev.etiquette.tables;

import java.util.List;

/**
 * People for whom the same norms hold.
 *
 * @param name as the norms for them have it: "everybody", or the groups and tags that tell them from others
 * @param sets these groups and tags as the table writes them, such as "tag vip", the first one in the table first
 */
public record NormPeople(String name, List<String> sets) {

    /** People in no group and with no tag for which the table has rows. */
    public static final NormPeople EVERYBODY = new NormPeople("everybody", List.of());

    /** Keeps a copy. */
    public NormPeople {
        sets = List.copyOf(sets);
    }

    static NormPeople of(List<String> sets) {
        return sets.isEmpty() ? EVERYBODY : new NormPeople(String.join(", ", sets), sets);
    }
}
