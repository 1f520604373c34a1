package dev.etiquette.archives.people;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Closed groups, to whose members a message may be addressed before it is known who they are. */
public final class ClosedGroups {

    /** X lets 256 people into a group and LinkedIn 50; more are a mistake or an attack. */
    public static final int MOST_MEMBERS = 1_000;

    private final Map<String, SortedSet<String>> members = new HashMap<>();
    private final PersonRegistry people;

    public ClosedGroups(PersonRegistry people) {
        this.people = people;
    }

    /** This person belongs or belonged to the group of that id. */
    public void isIn(String room, String person) {
        members.computeIfAbsent(room, key -> new TreeSet<>()).add(person);
    }

    /** Whether a group has more members than any talk. */
    public boolean isCrowd(String room) {
        return members.getOrDefault(room, new TreeSet<>()).size() > MOST_MEMBERS;
    }

    /** Whether an id means a group. */
    public boolean isRoom(String id) {
        return members.containsKey(id);
    }

    /** All who are or were in a group. */
    public SortedSet<String> membersOf(String room) {
        SortedSet<String> all = new TreeSet<>();
        members.getOrDefault(room, all).forEach(member -> all.add(people.whoIs(member)));
        return all;
    }
}
