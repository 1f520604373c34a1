package dev.etiquette.archives;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who the owner is: as the caller says, else as the profile says, else the one who wrote all of the outbox. */
final class OwnerChoice {

    private static final String ADVICE = "\nMaybe say who you are with --me ID.";

    private final Findings findings;

    OwnerChoice(Findings findings) {
        this.findings = findings;
    }

    /** The id of the owner; never empty. */
    String owner(Optional<String> me) {
        return me.filter(wanted -> !wanted.isBlank()).map(this::wanted).orElseGet(this::deduced);
    }

    private String wanted(String called) {
        String me = ProfileUrl.of(called).orElse(called);
        SortedSet<String> found = findings.people().called(me);
        if (found.size() > 1) {
            SortedSet<String> described = new TreeSet<>(found);
            described.retainAll(profiles(true));
            if (described.size() != 1) {
                throw new UnreadableArchiveException("\"" + Quoted.of(me) + "\" may mean " + listed(found)
                        + ".\nMaybe give the whole id with --me.");
            }
            return described.first();
        }
        if (!found.isEmpty()) {
            return found.first();
        }
        if (me.indexOf(':') > 0 && ActivityReader.usable(me)) {
            // An id need not occur: the owner may not have said a word yet.
            return me.strip();
        }
        throw new UnreadableArchiveException("Nobody in these files has the id, the handle or the name \""
                + Quoted.of(me) + "\"." + "\nMaybe give the whole id with --me.");
    }

    private String deduced() {
        for (SortedSet<String> choice : List.of(profiles(true), profiles(false), writers())) {
            if (choice.size() == 1) {
                return choice.first();
            }
            if (choice.size() > 1) {
                throw new UnreadableArchiveException(
                        "These files may belong to " + listed(choice) + ", and do not say to whom." + ADVICE);
            }
        }
        throw new UnreadableArchiveException("These files do not say whose they are." + ADVICE);
    }

    private SortedSet<String> profiles(boolean likely) {
        SortedSet<String> people = new TreeSet<>();
        findings.profiles().forEach((person, named) -> {
            if (named || !likely) {
                people.add(findings.people().whoIs(person));
            }
        });
        return people;
    }

    private SortedSet<String> writers() {
        SortedSet<String> writers = new TreeSet<>();
        findings.drafts().values().stream()
                .flatMap(Collection::stream)
                .filter(draft -> draft.place().origin().box() == Origin.Box.OUTBOX)
                .filter(draft -> !draft.author().isEmpty())
                .forEach(draft -> writers.add(findings.people().whoIs(draft.author())));
        if (!writers.isEmpty()) {
            return writers;
        }
        findings.gestures().forEach((gesture, places) -> {
            if (places.stream().anyMatch(place -> place.origin().box() == Origin.Box.OUTBOX)
                    && !gesture.actor().isEmpty()) {
                writers.add(findings.people().whoIs(gesture.actor()));
            }
        });
        return writers;
    }

    private static String listed(SortedSet<String> people) {
        List<String> first =
                people.stream().limit(3).map(id -> "\"" + Quoted.of(id) + "\"").toList();
        int more = people.size() - first.size();
        return String.join(" or ", first) + (more > 0 ? " or " + more + " others" : "");
    }
}
