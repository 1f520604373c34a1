package dev.etiquette.archives.joining;

import dev.etiquette.archives.contacts.OutsideDecision;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.people.AccountMoves;
import dev.etiquette.archives.people.PersonRegistry;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes an account that moved and the one to which it moved for one person, so that what holds for one holds for both. */
final class MovedAccounts {

    private final ArchiveFindings findings;
    private final PersonRegistry people;

    MovedAccounts(ArchiveFindings findings) {
        this.findings = findings;
        this.people = findings.people();
    }

    /**
     * Joins all accounts that moved, except from or to those of the owner.
     *
     * @param decided of which accounts the owner decided that they are two people, whatever they say
     */
    void join(String owner, List<OutsideDecision> decided) {
        Set<Set<String>> apart = new HashSet<>();
        decided.stream().filter(each -> !each.isOne()).forEach(each -> apart.add(Set.copyOf(each.references())));
        AccountMoves moves = people.moves();
        Map<String, String> agreed = moves.agreed();
        agreed.forEach((from, to) -> {
            String last = last(to, agreed);
            boolean mine =
                    people.resolve(from).equals(owner) || people.resolve(last).equals(owner);
            boolean two =
                    apart.contains(Set.copyOf(List.of(from, to))) || apart.contains(Set.copyOf(List.of(from, last)));
            if (!mine && !two && !people.resolve(from).equals(people.resolve(last))) {
                people.join(people.resolve(from), people.resolve(last));
                findings.addJoin(JoiningProblems.moved(from, last));
            }
        });
        moves.denied().forEach((from, to) -> findings.addNote(JoiningProblems.deniedMove(from, to)));
    }

    /** The account at the end of several moves; in a circle, the first of the alphabet. */
    private static String last(String account, Map<String, String> moves) {
        Set<String> passed = new HashSet<>();
        String last = account;
        while (moves.containsKey(last) && passed.add(last)) {
            last = moves.get(last);
        }
        return passed.contains(last) ? passed.stream().sorted().findFirst().orElse(last) : last;
    }
}
