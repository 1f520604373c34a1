package dev.etiquette.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.book.BookFolder.Mark;
import dev.etiquette.book.FolderDebouncer.Look;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A change counts once two looks agree. */
class FolderDebouncerTest {

    private static final Mark OLD = mark(Map.of("a.drl", "1", "b.drl", "1"));
    private static final Mark HALF = mark(Map.of("a.drl", "2", "b.drl", "1"));
    private static final Mark NEW = mark(Map.of("a.drl", "3", "b.drl", "1"));
    private static final Mark LACKS_ONE = mark(Map.of("a.drl", "1"));
    private static final Mark EMPTIED = mark(Map.of("a.drl", "1", "b.drl", ""));

    private final List<Long> pauses = new ArrayList<>();

    @Test
    void what_was_seen_last_needs_no_second_look() throws Exception {
        assertThat(settled(OLD)).isEqualTo(OLD);
        assertThat(pauses).isEmpty();
    }

    @Test
    void what_is_half_written_is_looked_at_until_it_is_whole() throws Exception {
        assertThat(settled(HALF, NEW, NEW)).isEqualTo(NEW);
        assertThat(pauses).containsExactly(15L, 30L);
    }

    @Test
    void what_goes_back_to_what_it_was_is_no_change() throws Exception {
        assertThat(settled(HALF, OLD)).isEqualTo(OLD);
    }

    @Test
    void missing_or_emptied_file_is_given_more_time_to_come_back() throws Exception {
        assertThat(settled(LACKS_ONE, EMPTIED, NEW, NEW)).isEqualTo(NEW);
        assertThat(pauses).containsExactly(150L, 150L, 60L);
        assertThat(settled(LACKS_ONE, LACKS_ONE)).isEqualTo(LACKS_ONE);
    }

    @Test
    void folder_that_is_gone_for_a_moment_is_looked_for_once_more() throws Exception {
        assertThat(settled(null, OLD)).isEqualTo(OLD);
        assertThat(pauses).containsExactly(150L);
        assertThatThrownBy(() -> settled(null, null)).isInstanceOf(IOException.class);
    }

    private Mark settled(Mark... looks) throws IOException, InterruptedException {
        Deque<Integer> next = new ArrayDeque<>();
        for (int i = 0; i < looks.length; i++) {
            next.add(i);
        }
        FolderDebouncer debouncer = new FolderDebouncer(
                () -> {
                    Mark mark = looks[next.remove()];
                    if (mark == null) {
                        throw new IOException("gone");
                    }
                    return new Look(new BookFolder(List.of(), List.of(), List.of()), mark);
                },
                pauses::add,
                () -> false);
        Mark seen = debouncer.look(OLD, OLD).mark();
        assertThat(next).isEmpty();
        return seen;
    }

    private static Mark mark(Map<String, String> files) {
        return new Mark(new TreeMap<>(files), List.of());
    }
}
