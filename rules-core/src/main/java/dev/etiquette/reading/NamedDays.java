package dev.etiquette.reading;

import dev.etiquette.reading.NamedDay.Sort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the days that texts name: "tomorrow", "in two weeks", "12 March", "am Freitag". Immutable and safe for any number of
 * threads.
 *
 * <p>Unsure means later: of several days it is the last, and a day that has gone by is none.
 */
public final class NamedDays {

    /** Knows no words, and so nothing but dates in figures. */
    public static final NamedDays NONE = new NamedDays(List.of());

    private static final int LONGEST_READ = 2_000;
    private static final int LAST_DAY = 31;
    private static final int MONTHS = 12;

    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?:\\s?(\\d{4}))?(?!\\d)");
    private static final Pattern ISO = Pattern.compile("(?<![\\d-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])");

    /** With a slash the order of day and month differs from land to land; and "24/7" is always. */
    private static final Pattern SLASHED =
            Pattern.compile("(?<![\\d/])(?!24/7(?![\\d/]))(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?(?![\\d/])");

    /** "At yours the 24th?", "sat 17th", and not "on the 5th floor". The first three are too often no days. */
    private static final Pattern THE_DAY = Pattern.compile(
            "\\b(?:(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\\.? (?:the )?|the (?![123]\\D))(\\d{1,2})(?:st|nd|rd|th)(?=\\s*(?:[?!.,;:)\\n]|$|(?:if|or|and|at|for|ok|please|pls|works?|is|would|we|with|then|but|morning"
                    + "|afternoon|evening|night|around|from|until|till)\\b))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COUNT = Pattern.compile("(\\d{1,3})(?:st|nd|rd|th)?");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** A month alone is a day only behind one of these; others may be no months: "may", "march". */
    private static final Set<String> BEFORE_MONTHS = Set.of("in", "im", "by", "bis", "ende", "of", "anfang", "mitte");

    /** Between a day and its month: "12 de marzo", "the 12th of March". */
    private static final Set<String> OF = Set.of("of", "de", "di");

    /** What is counted as well: "on the 5th floor", "am 3. Tag". */
    private static final Set<String> COUNTED = Set.of(
            "floor",
            "page",
            "row",
            "line",
            "attempt",
            "street",
            "avenue",
            "hole",
            "day",
            "round",
            "lap",
            "level",
            "stage",
            "chapter",
            "grade",
            "century",
            "anniversary",
            "stock",
            "tag",
            "versuch",
            "platz",
            "gleis");

    private static final Set<String> GERMAN_THE = Set.of("der", "den", "dem");

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** A row. Its words are cut once, as there are many. */
    public static final class Words {

        static final String ANY = "any";

        private final String language;
        private final String day;
        private final List<String> cut;
        private final Optional<NamedDay> named;

        /**
         * A row.
         *
         * @param language of the words, as a code of two small letters; any for words of none
         * @param words of a text; # among them stands for any number
         * @param day as the table says it
         */
        public Words(String language, String words, String day) {
            this.language = language;
            this.day = day;
            this.cut = cut(words);
            this.named = NamedDay.of(day);
        }

        /** In any language. */
        Words(String words, String day) {
            this(ANY, words, day);
        }

        /** A code of two small letters; any for words of none. */
        public String language() {
            return language;
        }

        /** As the table says it. */
        public String day() {
            return day;
        }

        /** Whether the words can be looked for. */
        public boolean sound() {
            return !cut.isEmpty();
        }

        /** Whether it is known which day is meant. */
        public boolean known() {
            return named.isPresent();
        }

        /** What may stand for a day. */
        public static List<String> examples() {
            return NamedDay.examples();
        }

        /** Equal for words between which no text makes a difference. */
        public String compared() {
            return String.join(" ", cut);
        }
    }

    private record Entry(String language, List<String> words, NamedDay day) {}

    private record Found(Entry entry, int number) {}

    /** Takes rows of a table that are sound and known; others are left out. */
    public NamedDays(Collection<Words> rows) {
        for (Words row : rows) {
            List<String> words = row.cut;
            Optional<NamedDay> day = row.named;
            if (words.isEmpty() || day.isEmpty()) {
                continue;
            }
            if (day.get().sort() == Sort.NUMBER) {
                numbers.put(words.get(0), day.get().amount());
            } else {
                byFirstWord
                        .computeIfAbsent(words.get(0), unknown -> new ArrayList<>())
                        .add(new Entry(row.language(), words, day.get()));
            }
        }
        // The longest first: "the day after tomorrow" is not "tomorrow".
        byFirstWord
                .values()
                .forEach(entries -> entries.sort(
                        (one, other) -> other.words().size() - one.words().size()));
    }

    private static List<String> cut(String words) {
        if (!words.contains(NamedDay.NUMBER)) {
            return WordTokenizer.of(words);
        }
        List<String> cut = new ArrayList<>();
        for (String word : words.strip().split("\\s+")) {
            cut.addAll(word.equals(NamedDay.NUMBER) ? List.of(word) : WordTokenizer.of(word));
        }
        return cut;
    }

    /**
     * The last day that a text names and that has not gone by when it is said. Takes time in proportion to the text.
     *
     * @param said the day on which it is said
     */
    public Optional<LocalDate> last(String text, LocalDate said) {
        return last(text, said, entry -> true);
    }

    /**
     * The same by the words of some languages, and by those of none.
     *
     * @param languages as codes of two small letters
     */
    Optional<LocalDate> last(String text, LocalDate said, Set<String> languages) {
        return last(text, said, entry -> entry.language().equals(Words.ANY) || languages.contains(entry.language()));
    }

    private Optional<LocalDate> last(String text, LocalDate said, Predicate<Entry> read) {
        String plain = WebAddressFinder.without(BoundedText.of(text, LONGEST_READ));
        List<LocalDate> found = new ArrayList<>();
        if (WordTokenizer.hasNumber(plain)) {
            dates(plain, said, found);
        }
        words(WordTokenizer.of(plain), said, read, found);
        return found.stream().filter(day -> !day.isBefore(said)).max(LocalDate::compareTo);
    }

    /** Those in figures. */
    private static void dates(String plain, LocalDate said, List<LocalDate> found) {
        each(
                FIGURES,
                plain,
                date -> NamedDay.date(
                                said,
                                Integer.parseInt(date.group(1)),
                                Integer.parseInt(date.group(2)),
                                Optional.ofNullable(date.group(3)).map(Integer::valueOf))
                        .ifPresent(found::add));
        each(SLASHED, plain, date -> slashed(date, said).ifPresent(found::add));
        each(
                THE_DAY,
                plain,
                date -> NamedDay.dayOfMonth(said, Integer.parseInt(date.group(1)))
                        .ifPresent(found::add));
        each(
                ISO,
                plain,
                date -> NamedDay.date(
                                said,
                                Integer.parseInt(date.group(3)),
                                Integer.parseInt(date.group(2)),
                                Optional.of(Integer.valueOf(date.group(1))))
                        .ifPresent(found::add));
    }

    /** "9/25" and "25/9" can be one day only; of "9/10" nobody knows. */
    private static Optional<LocalDate> slashed(MatchResult date, LocalDate said) {
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(2));
        Optional<Integer> year = Optional.ofNullable(date.group(3)).map(Integer::valueOf);
        if (first > MONTHS && second <= MONTHS) {
            return NamedDay.date(said, first, second, year);
        }
        return second > MONTHS ? NamedDay.date(said, second, first, year) : Optional.empty();
    }

    /** Whether the words of a text may name a day: most texts have none that is any part of one. */
    boolean mayBeAmong(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            String plain = PhraseWord.isTag(word) ? word.substring(1) : word;
            if (byFirstWord.containsKey(plain) || !Character.isLetter(plain.charAt(0))) {
                return true;
            }
        }
        return false;
    }

    private interface Reader {
        void read(MatchResult found);
    }

    private static void each(Pattern pattern, String text, Reader reader) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            reader.read(matcher);
        }
    }

    private void words(List<String> text, LocalDate said, Predicate<Entry> read, List<LocalDate> found) {
        for (int at = 0; at < text.size(); at++) {
            Optional<Found> here = at(text, at, read);
            if (here.isEmpty()) {
                continue;
            }
            Entry entry = here.get().entry();
            Optional<LocalDate> dated = entry.day().sort() == Sort.WEEKDAY
                    ? dayOfMonthBehind(text, at + entry.words().size(), said)
                    : Optional.empty();
            if (dated.isPresent()) {
                found.add(dated.get());
            } else if (entry.day().sort() == Sort.MONTH) {
                month(text, at, entry.day().amount(), said).ifPresent(found::add);
            } else if (entry.day().sort() != Sort.DAY_OF_MONTH
                    || !(isMonth(text, at + entry.words().size())
                            || isCounted(text, at + entry.words().size()))) {
                entry.day().day(said, here.get().number()).ifPresent(found::add);
            }
            at += entry.words().size() - 1;
        }
    }

    private Optional<Found> at(List<String> text, int start, Predicate<Entry> read) {
        String first = text.get(start);
        Optional<Found> found = at(first, text, start, read);
        return found.isPresent() || number(first).isEmpty() ? found : at(NamedDay.NUMBER, text, start, read);
    }

    private Optional<Found> at(String firstWord, List<String> text, int start, Predicate<Entry> read) {
        for (Entry entry : byFirstWord.getOrDefault(firstWord, List.of())) {
            if (!read.test(entry)) {
                continue;
            }
            Optional<Integer> number = fits(entry.words(), entry.day().sort() == Sort.DAY_OF_MONTH, text, start);
            if (number.isPresent()) {
                return Optional.of(new Found(entry, number.get()));
            }
        }
        return Optional.empty();
    }

    /** The number among them, or 0; empty when the words do not stand there. */
    private Optional<Integer> fits(List<String> words, boolean ofMonth, List<String> text, int start) {
        if (start + words.size() > text.size()) {
            return Optional.empty();
        }
        int number = 0;
        for (int at = 0; at < words.size(); at++) {
            String said = text.get(start + at);
            if (words.get(at).equals(NamedDay.NUMBER)) {
                Optional<Integer> count = number(said);
                // "On the 14th" is a day, and "on the 5 o'clock train" or "for the two of us" is none.
                if (count.isEmpty() || (ofMonth && !isOrdinal(said, words))) {
                    return Optional.empty();
                }
                number = count.get();
            } else if (!words.get(at).equals(said)) {
                return Optional.empty();
            }
        }
        return Optional.of(number);
    }

    /** In English with its ending; in German the point behind it is no part of the word. */
    private static boolean isOrdinal(String said, List<String> words) {
        return words.contains("the") ? ORDINAL.matcher(said).matches() : Character.isDigit(said.charAt(0));
    }

    private Optional<Integer> number(String word) {
        Integer named = numbers.get(word);
        if (named != null) {
            return Optional.of(named);
        }
        Matcher count = COUNT.matcher(word);
        return count.matches() ? Optional.of(Integer.valueOf(count.group(1))) : Optional.empty();
    }

    /** "Friday the 18th", "Friday 18th", "Freitag, den 18.": the day of the month says which Friday. */
    private Optional<LocalDate> dayOfMonthBehind(List<String> text, int at, LocalDate said) {
        boolean english = word(text, at).filter("the"::equals).isPresent();
        boolean german = word(text, at).filter(GERMAN_THE::contains).isPresent();
        int number = english || german ? at + 1 : at;
        return word(text, number)
                .filter(word -> (german && COUNT.matcher(word).matches())
                        || ORDINAL.matcher(word).matches())
                .filter(word -> !isMonth(text, number + 1))
                .flatMap(this::number)
                .flatMap(day -> NamedDay.dayOfMonth(said, day));
    }

    /** "On the 14th of May", "am 14. Mai": the month is named as well. */
    private boolean isMonth(List<String> text, int at) {
        int month = word(text, at).filter(OF::contains).isPresent() ? at + 1 : at;
        return word(text, month).isPresent()
                && at(text, month, entry -> true)
                        .filter(found -> found.entry().day().sort() == Sort.MONTH)
                        .isPresent();
    }

    private static boolean isCounted(List<String> text, int at) {
        return word(text, at).filter(COUNTED::contains).isPresent();
    }

    /** "12 March", "March 12th", "the 12th of March", "by the end of March". */
    private Optional<LocalDate> month(List<String> text, int at, int month, LocalDate said) {
        Optional<Integer> year = word(text, at + 1)
                .or(() -> word(text, at + 2))
                .filter(word -> YEAR.matcher(word).matches())
                .map(Integer::valueOf);
        int before = word(text, at - 1).filter(OF::contains).isPresent() ? at - 2 : at - 1;
        Optional<Integer> day = word(text, before)
                .flatMap(this::number)
                .or(() -> word(text, at + 1).flatMap(this::number))
                .filter(number -> number > 0 && number <= LAST_DAY);
        if (day.isPresent()) {
            return NamedDay.date(said, day.get(), month, year);
        }
        return word(text, at - 1)
                .filter(BEFORE_MONTHS::contains)
                .flatMap(lead -> NamedDay.date(
                        said,
                        1,
                        month,
                        year.or(() -> Optional.of(said.getYear() + (month < said.getMonthValue() ? 1 : 0)))))
                .map(first -> first.plusMonths(1).minusDays(1));
    }

    private static Optional<String> word(List<String> text, int at) {
        return at >= 0 && at < text.size() ? Optional.of(text.get(at)) : Optional.empty();
    }
}
