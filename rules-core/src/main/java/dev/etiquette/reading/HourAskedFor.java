package dev.etiquette.reading;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads at which hour of the day that is today something is on: "lunch today?", "I have a class at 3 pm today". */
public final class HourAskedFor {

    private static final Pattern LUNCH = Pattern.compile("\\b(?:lunch|mittagessen)\\b", Pattern.CASE_INSENSITIVE);

    private HourAskedFor() {}

    /**
     * The hour that a sentence names together with that day; none when it says by when something is wanted. Takes time in
     * proportion to the text.
     *
     * @param said the day on which it is said
     */
    public static Optional<LocalTime> today(String text, NamedDays days, LocalDate said) {
        if (PromisedDay.isByDay(text)) {
            return Optional.empty();
        }
        return TextSentences.of(Phrases.beginning(text)).stream()
                .filter(sentence ->
                        days.last(sentence, said).filter(said::equals).isPresent())
                .flatMap(sentence -> hour(sentence).stream())
                .findFirst();
    }

    private static Optional<LocalTime> hour(String sentence) {
        if (HourNamed.isOnClock(sentence)) {
            return HourNamed.in(sentence);
        }
        return LUNCH.matcher(sentence).find() ? Optional.of(LocalTime.NOON) : Optional.empty();
    }
}
