/**
 * Calendars in iCalendar (RFC 5545). The entry point is
 * {@link dev.etiquette.archives.calendar.CalendarProvider}.
 */
@NullMarked
package dev.etiquette.archives.calendar;

import org.jspecify.annotations.NullMarked;
