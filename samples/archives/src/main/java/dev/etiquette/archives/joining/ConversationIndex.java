package dev.etiquette.archives.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the conversation of every utterance. Utterances that answer each other, or name the same conversation, are in one.
 * Its name is the one that the earliest utterance gives, so that later ones do not rename it; without such a name it is
 * the id of the first utterance, even if that was not read.
 */
final class ConversationIndex {

    private record Name(Instant at, String id, String label) implements Comparable<Name> {
        @Override
        public int compareTo(Name other) {
            int byTime = at.compareTo(other.at);
            int byId = byTime != 0 ? byTime : id.compareTo(other.id);
            return byId != 0 ? byId : label.compareTo(other.label);
        }
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> parents = new ArrayList<>();
    private final Map<String, String> answered = new HashMap<>();
    private final Map<String, Name> labelled = new HashMap<>();
    private final Map<Integer, Name> names = new HashMap<>();
    private final Map<Integer, String> roots = new HashMap<>();

    /** Adds an utterance with what it answers and the names of the conversation that it gives. Call before others. */
    void add(String id, Instant at, List<String> answers, List<String> labels) {
        int self = number("said " + id);
        for (String answer : answers) {
            join(self, number("said " + answer));
        }
        for (String label : labels) {
            join(self, number("thread " + label));
        }
        if (!answers.isEmpty()) {
            answered.put(id, answers.get(0));
        }
        if (!labels.isEmpty()) {
            labelled.put(id, new Name(at, id, labels.get(0)));
        }
    }

    /** Finds the names of all conversations. Call once, after everything was added. */
    void resolve() {
        labelled.forEach((id, name) ->
                names.merge(find(number("said " + id)), name, (one, other) -> one.compareTo(other) <= 0 ? one : other));
        for (String key : numbers.keySet()) {
            if (key.startsWith("said ")) {
                String id = key.substring("said ".length());
                if (!answered.containsKey(id)) {
                    roots.merge(find(numbers.get(key)), id, ConversationIndex::first);
                }
            }
        }
        // A circle of answers has no first utterance; the first id in the alphabet names it.
        Map<Integer, String> circles = new HashMap<>();
        answered.keySet().forEach(id -> circles.merge(find(number("said " + id)), id, ConversationIndex::first));
        circles.forEach(roots::putIfAbsent);
    }

    /** The name of the conversation of an utterance that was added. */
    String conversationOf(String id) {
        int thread = find(number("said " + id));
        Name name = names.get(thread);
        return name == null ? roots.getOrDefault(thread, id) : name.label();
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private int number(String key) {
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        parents.add(parents.size());
        numbers.put(key, parents.size() - 1);
        return parents.size() - 1;
    }

    private void join(int one, int other) {
        parents.set(find(one), find(other));
    }

    private int find(int number) {
        int top = number;
        while (parents.get(top) != top) {
            parents.set(top, parents.get(parents.get(top)));
            top = parents.get(top);
        }
        return top;
    }
}
