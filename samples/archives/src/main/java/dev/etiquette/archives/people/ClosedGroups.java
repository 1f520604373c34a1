package dev.etiquette.archives.people;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Closed groups. A message may be addressed to a group before all of its members are known. */
public final class ClosedGroups {

    /** X allows 256 people in a group and LinkedIn 50; more are a mistake or an attack. */
    public static final int MOST_MEMBERS = 1_000;

    private final Map<String, SortedSet<String>> members = new HashMap<>();
    private final PersonRegistry people;

    /** No groups yet. */
    public ClosedGroups(PersonRegistry people) {
        this.people = people;
    }

    /** This person is or was a member of a group. */
    public void addMember(String group, String person) {
        members.computeIfAbsent(group, key -> new TreeSet<>()).add(person);
    }

    /** Whether a group has more members than {@link #MOST_MEMBERS}. */
    public boolean isTooLarge(String group) {
        return members.getOrDefault(group, new TreeSet<>()).size() > MOST_MEMBERS;
    }

    /** Whether an id is that of a group. */
    public boolean isGroup(String id) {
        return members.containsKey(id);
    }

    /** Everybody who is or was in a group, sorted by id. */
    public SortedSet<String> membersOf(String group) {
        SortedSet<String> all = new TreeSet<>();
        members.getOrDefault(group, all).forEach(member -> all.add(people.resolve(member)));
        return all;
    }
}
