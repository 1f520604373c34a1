package dev.etiquette.json;

import dev.etiquette.advice.Action;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Platform;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes one document, the same on every machine, and remembers which platforms, channels and actions it names that are
 * none of the well-known. Not for use by several threads.
 *
 * <p>What a person looks at stands on lines of its own, two blanks a level; a fact is one line.
 */
final class Writing {

    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();
    private final Deque<Level> levels = new ArrayDeque<>();
    private boolean named;

    private final SortedMap<String, Platform> platforms = new TreeMap<>();
    private final SortedMap<String, Channel> channels = new TreeMap<>();
    private final SortedMap<String, Action> actions = new TreeMap<>();

    /** One object or list that is open. */
    private static final class Level {

        private final char end;
        private final boolean lines;
        private boolean filled;

        Level(char end, boolean lines) {
            this.end = end;
            this.lines = lines;
        }
    }

    /** Opens an object. */
    Writing object(boolean lines) {
        open('{', '}', lines);
        return this;
    }

    /** Opens a list. */
    Writing list(boolean lines) {
        open('[', ']', lines);
        return this;
    }

    private void open(char begin, char end, boolean lines) {
        next();
        text.append(begin);
        levels.push(new Level(end, lines && (levels.isEmpty() || levels.peek().lines)));
    }

    /** Closes what was opened last. */
    Writing end() {
        Level closed = levels.pop();
        if (closed.lines && closed.filled) {
            line();
        }
        text.append(closed.end);
        return this;
    }

    /** The name of the next value. */
    Writing name(String name) {
        next();
        EscapedText.write(name, text);
        text.append(": ");
        named = true;
        return this;
    }

    /** The name of the next value, which writes itself as a text. */
    Writing naming(Runnable name) {
        name.run();
        text.append(": ");
        named = true;
        return this;
    }

    Writing text(String value) {
        next();
        EscapedText.write(value, text);
        return this;
    }

    Writing number(long value) {
        next();
        text.append(value);
        return this;
    }

    Writing truth(boolean value) {
        next();
        text.append(value);
        return this;
    }

    private void next() {
        if (named) {
            named = false;
            return;
        }
        Level level = levels.peek();
        if (level == null) {
            return;
        }
        if (level.filled) {
            text.append(level.lines ? "," : ", ");
        }
        level.filled = true;
        if (level.lines) {
            line();
        }
    }

    private void line() {
        text.append('\n').append(INDENT.repeat(levels.size()));
    }

    /** The whole text, with a line feed at its end. */
    String finished() {
        return text.append('\n').toString();
    }

    /** The id of a platform, which is told at the end of the document where it is none of the well-known. */
    Writing platform(Platform platform) {
        boolean known = Platform.known().stream()
                .anyMatch(each -> each.equals(platform)
                        && each.name().equals(platform.name())
                        && each.form() == platform.form()
                        && each.closed() == platform.closed());
        return known ? text(platform.id()) : own(platform, platform.id(), platforms);
    }

    /** The id of a channel, likewise. */
    Writing channel(Channel channel) {
        boolean known = Channel.known().stream()
                .anyMatch(each -> each.equals(channel) && each.name().equals(channel.name()));
        return known ? text(channel.id()) : own(channel, channel.id(), channels);
    }

    /** The id of an action, likewise. */
    Writing action(Action action) {
        return action.isOwn() ? own(action, action.id(), actions) : text(action.id());
    }

    /** Of two with one id the first is told: they are equal. */
    private <T> Writing own(T value, String id, SortedMap<String, T> told) {
        told.putIfAbsent(id, value);
        return text(id);
    }

    /** The platforms named so far that are not well known, by id. */
    List<Platform> platforms() {
        return new ArrayList<>(platforms.values());
    }

    /** The channels named so far that are not well known, by id. */
    List<Channel> channels() {
        return new ArrayList<>(channels.values());
    }

    /** The actions named so far that are not of the standard book, by id. */
    List<Action> actions() {
        return new ArrayList<>(actions.values());
    }
}
