package dev.etiquette.archives.calendar;

import biweekly.component.VEvent;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import dev.etiquette.archives.text.PlainText;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The people of an appointment.
 *
 * @param names of whoever is invited or invites, by id
 * @param absent ids of those who declined
 */
record Attendees(Map<String, String> names, Set<String> absent) {

    private static final int LONGEST = 300;

    /** Those of an event; rooms and things are nobody. */
    static Attendees of(VEvent event) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> absent = new TreeSet<>();
        Organizer organizer = event.getOrganizer();
        if (organizer != null) {
            address(organizer.getEmail(), organizer.getUri())
                    .ifPresent(each -> names.put(id(each), name(organizer.getCommonName())));
        }
        for (Attendee attendee : event.getAttendees()) {
            CalendarUserType type = attendee.getCalendarUserType();
            boolean thing = CalendarUserType.ROOM.equals(type) || CalendarUserType.RESOURCE.equals(type);
            Optional<String> address = address(attendee.getEmail(), attendee.getUri());
            if (thing || address.isEmpty() || address.get().endsWith("calendar.google.com")) {
                continue;
            }
            String id = id(address.get());
            names.merge(id, name(attendee.getCommonName()), (one, other) -> one.isEmpty() ? other : one);
            if (ParticipationStatus.DECLINED.equals(attendee.getParticipationStatus())) {
                absent.add(id);
            }
        }
        return new Attendees(names, absent);
    }

    /** The id of whoever has an address, as letters have it. */
    static String id(String address) {
        return "mailto:" + PlainText.address(address).toLowerCase(Locale.ROOT);
    }

    private static Optional<String> address(String email, String uri) {
        String written = email != null ? email : uri == null ? "" : uri.replaceFirst("(?i)^mailto:", "");
        String plain = PlainText.address(written);
        boolean one = plain.matches("[^\\s@<>\"]+@[^\\s@<>\"]+") && plain.length() <= LONGEST;
        return one ? Optional.of(plain) : Optional.empty();
    }

    private static String name(String written) {
        String name = written == null ? "" : PlainText.line(written);
        return name.contains("@") || name.length() > LONGEST ? "" : name;
    }
}
