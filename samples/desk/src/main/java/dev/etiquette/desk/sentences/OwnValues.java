package dev.etiquette.desk.sentences;

import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.advice.Action;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Detail;
import dev.etiquette.model.Fact;
import dev.etiquette.model.PersonalDate;
import dev.etiquette.model.Switch;
import dev.etiquette.model.Tag;
import dev.etiquette.model.Utterance;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What texts there are in one's own data, by the field that holds them: a tag is chosen among those that people carry. */
final class OwnValues {

    private static final int MOST = 300;

    private final Map<String, Set<String>> values = new TreeMap<>();

    private OwnValues() {}

    static Map<String, Set<String>> of(Situation situation, RuleBook book, Map<String, String> texts) {
        OwnValues own = new OwnValues();
        situation.facts().forEach(own::add);
        for (String fact : List.of("Tag", "Detail", "Occasion", "Switch")) {
            own.addRows(fact, texts.getOrDefault("facts/" + fact + ".csv", ""));
        }
        book.allMarks().forEach(each -> {
            own.add("Turn.marks", each);
            own.add("Planned.marks", each);
        });
        book.acts().stream().filter(Action::isOwn).forEach(each -> own.add("Proposal.actionNamed", each.id()));
        own.add("SpecialDay.kind", "holiday");
        own.add("Occasion.name", "birthday");
        return own.values;
    }

    /** What stands in a table of facts of the draft: the cells of its column "name". */
    private void addRows(String fact, String table) {
        List<String> lines = table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        int column =
                lines.isEmpty() ? -1 : List.of(lines.get(0).split("\\s*,\\s*")).indexOf("name");
        lines.stream().skip(1).map(line -> line.split(",")).forEach(cells -> {
            if (column >= 0 && cells.length > column) {
                add(fact + ".name", cells[column].replace("\"", "").strip().toLowerCase(Locale.ROOT));
            }
        });
    }

    private void add(Fact fact) {
        if (fact instanceof Contact contact) {
            add("Contact.name", contact.name());
            Arrays.stream(contact.group().split("[;,]")).map(String::strip).forEach(group -> {
                add("Contact.groups", group.toLowerCase(Locale.ROOT));
                add("Contact.groupKey", group.toLowerCase(Locale.ROOT));
                add("Contact.group", group);
            });
        } else if (fact instanceof Tag tag) {
            add("Tag.name", tag.name().toLowerCase(Locale.ROOT));
        } else if (fact instanceof Detail detail) {
            add("Detail.name", detail.name().toLowerCase(Locale.ROOT));
            add("Detail.text", detail.text());
        } else if (fact instanceof Switch each) {
            add("Switch.name", each.name().toLowerCase(Locale.ROOT));
        } else if (fact instanceof PersonalDate date) {
            add("Occasion.name", date.name().toLowerCase(Locale.ROOT));
        } else if (fact instanceof Utterance said) {
            add("Turn.language", said.language());
        }
    }

    private void add(String field, String value) {
        Set<String> all = values.computeIfAbsent(field, unknown -> new TreeSet<>());
        if (!value.isBlank() && all.size() < MOST) {
            all.add(value);
        }
    }
}
