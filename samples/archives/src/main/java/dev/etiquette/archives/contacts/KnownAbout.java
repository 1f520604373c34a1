package dev.etiquette.archives.contacts;

import dev.etiquette.model.Detail;
import dev.etiquette.model.Fact;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.PersonalDate;
import dev.etiquette.model.Tag;
import dev.etiquette.model.Times;
import dev.etiquette.model.WrittenDate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an entry knows of a person beside what a contact has a place for.
 *
 * @param tags in small letters
 * @param details by the name of the column, in small letters
 * @param since since which day details are known to be so, by the same name, where that is given
 * @param dates that come round each year, by name
 */
public record KnownAbout(
        SortedSet<String> tags,
        SortedMap<String, String> details,
        SortedMap<String, LocalDate> since,
        SortedMap<String, WrittenDate> dates) {

    /** Keeps copies. */
    public KnownAbout {
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
        since = Collections.unmodifiableSortedMap(new TreeMap<>(since));
        dates = Collections.unmodifiableSortedMap(new TreeMap<>(dates));
    }

    /**
     * The same as facts about somebody.
     *
     * @param zone in which days begin
     */
    public List<Fact> facts(PersonId person, ZoneId zone) {
        List<Fact> facts = new ArrayList<>();
        tags.forEach(tag -> facts.add(new Tag(person, tag)));
        for (Map.Entry<String, String> detail : details.entrySet()) {
            facts.add(new Detail(
                    person,
                    detail.getKey(),
                    detail.getValue(),
                    Optional.ofNullable(since.get(detail.getKey()))
                            .map(day -> day.atStartOfDay(zone).toInstant())
                            .orElse(Times.ALWAYS)));
        }
        dates.forEach((name, date) -> facts.add(new PersonalDate(person, name, date.day(), date.year(), true)));
        return facts;
    }
}
