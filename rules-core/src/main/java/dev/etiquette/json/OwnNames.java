package dev.etiquette.json;

import dev.etiquette.advice.Action;
import dev.etiquette.json.Shape.Field;
import dev.etiquette.json.Shape.Fields;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Platform;
import java.util.List;
import java.util.Map;

/** What a document says once of each platform, channel and action that it names and that is none of the well-known. */
final class OwnNames {

    static final String PLATFORMS = "platforms";
    static final String CHANNELS = "channels";
    static final String ACTIONS = "actions";

    static final Shape<Platform> PLATFORM = platform();
    static final Shape<Channel> CHANNEL = channel();
    static final Shape<Action> ACTION = action();

    private OwnNames() {}

    private static Shape<Platform> platform() {
        Fields<Platform> fields = new Fields<>();
        Field<?, String> id = fields.needs("id", Values.TEXT, Platform::id, "In small letters");
        Field<?, String> name = fields.needs("name", Values.TEXT, Platform::name, "How people call it");
        Field<?, Platform.Form> form =
                fields.needs("form", Values.choice(Platform.Form.class), Platform::form, "How talk is ordered there");
        Field<?, Boolean> closed = fields.may(
                "closed", Values.TRUTH, Platform::closed, false, "Whether it is gone for good; false if left out");
        return fields.shape(
                "",
                JsonMessage.A_PLATFORM.text(),
                Platform.class,
                false,
                found -> new Platform(found.get(id), found.get(name), found.get(form), found.or(closed, false)));
    }

    private static Shape<Channel> channel() {
        Fields<Channel> fields = new Fields<>();
        Field<?, String> id = fields.needs("id", Values.TEXT, Channel::id, "In small letters");
        Field<?, String> name = fields.needs("name", Values.TEXT, Channel::name, "How a sentence calls it");
        return fields.shape(
                "",
                JsonMessage.A_CHANNEL.text(),
                Channel.class,
                false,
                found -> new Channel(found.get(id), found.get(name)));
    }

    private static Shape<Action> action() {
        Fields<Action> fields = new Fields<>();
        Field<?, String> id = fields.needs("id", Values.TEXT, Action::id, "In small letters");
        Field<?, String> says =
                fields.needs("says", Values.TEXT, Action::says, "How reports speak of it, before the name of a person");
        Field<?, Boolean> reachesOut = fields.needs(
                "reachesOut", Values.TRUTH, Action::reachesOut, "Whether doing it says something to others");
        Field<?, Boolean> owed = fields.needs("owed", Values.TRUTH, Action::owed, "Whether it is owed to somebody");
        return fields.shape(
                "",
                JsonMessage.AN_ACTION.text(),
                Action.class,
                false,
                found -> Action.own(found.get(id), found.get(says), found.get(reachesOut), found.get(owed)));
    }

    /** Tells a reading of what a document says. */
    static void read(Map<String, JsonNode.Member> document, Reading reading) {
        rows(document, PLATFORMS, PLATFORM, reading).forEach(reading::know);
        rows(document, CHANNELS, CHANNEL, reading).forEach(reading::know);
        rows(document, ACTIONS, ACTION, reading).forEach(reading::know);
    }

    private static <T> List<T> rows(
            Map<String, JsonNode.Member> document, String name, Shape<T> shape, Reading reading) {
        JsonNode.Member rows = document.get(name);
        return rows == null ? List.of() : Values.lines(shape).read(rows.value(), reading);
    }

    /** Writes what a document has named. */
    static void write(Writing out) {
        write(PLATFORMS, PLATFORM, out.platforms(), out);
        write(CHANNELS, CHANNEL, out.channels(), out);
        write(ACTIONS, ACTION, out.actions(), out);
    }

    private static <T> void write(String name, Shape<T> shape, List<T> rows, Writing out) {
        if (!rows.isEmpty()) {
            Values.lines(shape).write(rows, out.name(name));
        }
    }

    /** What the schema says of the three lists. */
    static Map<String, Object> schema() {
        return JsonSchema.object(
                PLATFORMS,
                JsonSchema.object(
                        "description",
                        "Platforms that are named here and are none of the well-known.",
                        Values.lines(PLATFORM).schema()),
                CHANNELS,
                JsonSchema.object(
                        "description",
                        "Channels that are named here and are none of the well-known.",
                        Values.lines(CHANNEL).schema()),
                ACTIONS,
                JsonSchema.object(
                        "description",
                        "Actions that are named here and are none of the standard book.",
                        Values.lines(ACTION).schema()));
    }
}
