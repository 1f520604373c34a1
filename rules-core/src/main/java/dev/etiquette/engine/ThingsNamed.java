package dev.etiquette.engine;

import dev.etiquette.prepared.Turn;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that may name a thing. "Biertische" and "Biertischen" are one, and so are "workstand" and "stand". */
final class ThingsNamed {

    /** Shorter words name no thing. */
    private static final int SHORTEST = 4;

    /** What stands behind so many letters is mostly an ending. */
    private static final int STEM = 7;

    /** A shorter one is no part of a word by itself: "stand" is one of "workstand". */
    private static final int LAST_PART = 5;

    /** Words of any promise or request, and of days. */
    private static final Set<String> OF_PROMISES = Set.of(
            ("will have this that them then with your yours here back send tell bring call give take make look know write ring text ping post"
                            + " check find share over today tomorrow tonight week weekend next monday tuesday wednesday thursday friday saturday sunday"
                            + " just soon later morning afternoon evening sure okay thanks still also schicke schick sende bringe melde sage"
                            + " gebe mache schaue frage dann dich dir mich ihnen euch eine einen morgen heute n\u00e4chste woche montag dienstag mittwoch"
                            + " donnerstag freitag samstag sonntag noch auch gleich hier danke"
                            + " could would should please need want when what where which about really been does were there some than very much more only even"
                            + " from into like good great hope thank again away days time hello dear they their kannst k\u00f6nntest k\u00f6nnen k\u00f6nnten"
                            + " bitte wann welche sind habe haben hast wird werden wurde nicht oder aber ganz mehr schon mein meine dein deine ihre unser"
                            + " unsere diese dieser jetzt wieder immer gern gerne viele hallo liebe lieber")
                    .split(" "));

    private static final Pattern BLANK = Pattern.compile(" ");

    /** Nobody reads on to find what is meant. */
    private static final int MOST = 80;

    private final Set<String> words;

    private ThingsNamed(Set<String> words) {
        this.words = words;
    }

    /** Those in what is said, but for names of people. */
    static ThingsNamed in(Turn... said) {
        return new ThingsNamed(Stream.of(said)
                .flatMap(turn -> BLANK.splitAsStream(turn.wording())
                        .filter(word -> word.length() >= SHORTEST && !OF_PROMISES.contains(word))
                        .limit(MOST))
                .collect(Collectors.toSet()));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether both name a thing. */
    boolean share(ThingsNamed other) {
        return words.stream().anyMatch(word -> other.words.stream().anyMatch(another -> isOne(word, another)));
    }

    private static boolean isOne(String one, String other) {
        String longer = one.length() < other.length() ? other : one;
        String shorter = one.length() < other.length() ? one : other;
        return shorter.equals(longer)
                || (shorter.length() >= STEM && longer.startsWith(shorter.substring(0, STEM)))
                || (shorter.length() >= LAST_PART && longer.endsWith(shorter));
    }
}
