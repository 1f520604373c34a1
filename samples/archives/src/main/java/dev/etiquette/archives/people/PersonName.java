package dev.etiquette.archives.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of people without their titles. People write degrees, orders and offices before and behind their names, and
 * commas between them: "Dr. Ann Lee, PhD, PMP" is one person, and nobody is called PMP.
 */
public final class PersonName {

    private static final Pattern COMMA = Pattern.compile("\\s*[,，]\\s*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Set<String> BEFORE = Set.of(
            "dr",
            "prof",
            "professor",
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "sir",
            "dame",
            "herr",
            "frau",
            "ing",
            "dipl",
            "diplom",
            "dipling",
            "diplkfm",
            "mag",
            "rev",
            "hon",
            "drmed",
            "drhc",
            "doktor",
            "doctor");
    private static final Set<String> BEHIND = Set.of(
            "phd",
            "md",
            "mba",
            "pmp",
            "cpa",
            "cfa",
            "esq",
            "jr",
            "sr",
            "ii",
            "iii",
            "iv",
            "rn",
            "msc",
            "bsc",
            "ma",
            "ba",
            "ms",
            "bs",
            "llm",
            "llb",
            "jd",
            "dds",
            "dvm",
            "cissp",
            "csm",
            "phr",
            "sphr",
            "pe",
            "mpa",
            "mph",
            "edd",
            "dba",
            "itil",
            "acca",
            "ca",
            "meng",
            "beng",
            "med",
            "bed",
            "dphil",
            "mphil",
            "mfa",
            "bfa",
            "msw",
            "lcsw",
            "cma",
            "cia",
            "frm",
            "caia",
            "fca",
            "aca",
            "ceng",
            "pgce",
            "pmi",
            "acp",
            "psm",
            "cspo",
            "gphr",
            "cebs",
            "rd",
            "lpc",
            "obe",
            "mbe",
            "kbe",
            "cbe",
            "retired",
            "ret",
            "he",
            "him",
            "his",
            "she",
            "her",
            "hers",
            "they",
            "them",
            "candidate",
            "hons",
            "honours",
            "msn",
            "bsn",
            "dnp",
            "np",
            "pa",
            "jun",
            "sen",
            "junior",
            "senior",
            "dipl",
            "mag",
            "bakk",
            "freelance",
            "cert",
            "certified",
            "fellow",
            "ing",
            "od",
            "do");

    private PersonName() {}

    /** Splits a list of names at its commas, and leaves titles with the names before them. */
    public static List<String> split(String list) {
        List<String> names = new ArrayList<>();
        for (String part : COMMA.split(list.strip())) {
            if (part.isBlank()) {
                continue;
            }
            if (!names.isEmpty() && isTitle(part)) {
                names.set(names.size() - 1, names.get(names.size() - 1) + ", " + part);
            } else {
                names.add(part);
            }
        }
        return names;
    }

    /** Whether a text between commas is a title, and nobody's name: "PhD", "MBA PMP", but not "ANN BERG". */
    public static boolean isTitle(String part) {
        boolean known = false;
        String[] words = BLANKS.split(part.strip());
        for (String word : words) {
            String letters = letters(word);
            boolean certain = letters.isEmpty()
                    || word.startsWith("(") && word.endsWith(")")
                    || BEHIND.contains(letters)
                    || BEFORE.contains(letters)
                    || word.indexOf('®') >= 0
                    || word.indexOf('™') >= 0;
            if (!certain && !isAbbreviation(word, letters)) {
                return false;
            }
            known |= certain;
        }
        return known || words.length == 1;
    }

    /** Mostly capitals, as in "SHRM-SCP" and "PgMP"; "McKay" and "Yo-Yo" are names. */
    private static boolean isAbbreviation(String word, String letters) {
        long capitals = word.chars().filter(Character::isUpperCase).count();
        return capitals >= 2 && 2 * capitals > letters.length() && letters.length() <= 8;
    }

    /** The name without titles, in the form in which {@link NameIndex} compares names; never empty unless the name is. */
    public static String key(String name) {
        List<String> parts = split(name);
        String first = parts.isEmpty() ? name : COMMA.split(parts.get(0))[0];
        if (parts.size() == 2 && BLANKS.split(parts.get(0)).length == 1) {
            // "Berg, Ann"
            first = COMMA.split(parts.get(1))[0] + " " + first;
        } else if (parts.size() > 1) {
            first = name;
        }
        List<String> words = new ArrayList<>(List.of(BLANKS.split(NameIndex.key(first))));
        while (words.size() > 1 && BEFORE.contains(letters(words.get(0)))) {
            words.remove(0);
        }
        return String.join(" ", words);
    }

    /** Whether two names may be of one person: the same last word, and first words of which one begins like the other. */
    public static boolean areAlike(String one, String other) {
        String[] first = BLANKS.split(key(one));
        String[] second = BLANKS.split(key(other));
        if (first.length < 2 || second.length < 2 || !first[first.length - 1].equals(second[second.length - 1])) {
            return false;
        }
        String given = letters(first[0]);
        String given2 = letters(second[0]);
        return !given.isEmpty() && !given2.isEmpty() && (given.startsWith(given2) || given2.startsWith(given));
    }

    private static String letters(String word) {
        StringBuilder letters = new StringBuilder();
        word.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
