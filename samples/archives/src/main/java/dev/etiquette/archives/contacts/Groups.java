package dev.etiquette.archives.contacts;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Numbers in groups, each alone at first. Groups that are kept apart never become one. */
final class Groups {

    private final int[] parents;
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();

    /** Groups of the numbers from 0, so many. */
    Groups(int size) {
        parents = new int[size];
        for (int at = 0; at < size; at++) {
            parents[at] = at;
        }
    }

    /** The smallest number in the group of a number. */
    int root(int at) {
        int root = at;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /** Makes two groups one, and says whether they are; they are not when they are kept apart. */
    boolean join(int one, int other) {
        int smaller = Math.min(root(one), root(other));
        int greater = Math.max(root(one), root(other));
        if (smaller == greater) {
            return true;
        }
        if (areApart(smaller, greater)) {
            return false;
        }
        parents[greater] = smaller;
        Set<Integer> moved = apart.remove(greater);
        if (moved != null) {
            moved.forEach(each -> {
                of(each).remove(greater);
                of(each).add(smaller);
                of(smaller).add(each);
            });
        }
        return true;
    }

    /** Keeps two groups apart from now on, and says whether they are; they are not when they are one already. */
    boolean keepApart(int one, int other) {
        if (root(one) == root(other)) {
            return false;
        }
        of(root(one)).add(root(other));
        of(root(other)).add(root(one));
        return true;
    }

    /** Whether two groups are kept apart. */
    boolean areApart(int one, int other) {
        return apart.getOrDefault(root(one), Set.of()).contains(root(other));
    }

    private Set<Integer> of(int root) {
        return apart.computeIfAbsent(root, key -> new TreeSet<>());
    }
}
