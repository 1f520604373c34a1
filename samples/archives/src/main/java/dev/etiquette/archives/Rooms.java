package dev.etiquette.archives;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Closed groups, to whose members a message may be addressed before it is known who they are. */
final class Rooms {

    /** X lets 256 people into a group and LinkedIn 50; more are a mistake or an attack. */
    static final int MOST_MEMBERS = 1_000;

    private final Map<String, SortedSet<String>> members = new HashMap<>();
    private final People people;

    Rooms(People people) {
        this.people = people;
    }

    /** This person belongs or belonged to the group of that id. */
    void isIn(String room, String person) {
        members.computeIfAbsent(room, key -> new TreeSet<>()).add(person);
    }

    /** Whether a group has more members than any talk. */
    boolean isCrowd(String room) {
        return members.getOrDefault(room, new TreeSet<>()).size() > MOST_MEMBERS;
    }

    /** Whether an id means a group. */
    boolean isRoom(String id) {
        return members.containsKey(id);
    }

    /** All who are or were in a group. */
    SortedSet<String> membersOf(String room) {
        SortedSet<String> all = new TreeSet<>();
        members.getOrDefault(room, all).forEach(member -> all.add(people.whoIs(member)));
        return all;
    }
}
