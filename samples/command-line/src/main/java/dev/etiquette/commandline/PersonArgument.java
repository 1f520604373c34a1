package dev.etiquette.commandline;

import dev.etiquette.GivenFacts;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.TableValues;
import java.time.ZoneOffset;
import java.util.List;

/** Somebody who was named on the command line: by name, handle or id. */
final class PersonArgument {

    private PersonArgument() {}

    /**
     * The person of the archive or the contacts.
     *
     * @throws Refusal when nobody is called so, or several are
     */
    static PersonId of(String typed, SituationInput input) {
        TableValues people = TableValues.of(input.situation().owner(), input.contacts(), ZoneOffset.UTC);
        return people.known(typed).orElseThrow(() -> {
            List<String> near = GivenFacts.meant(typed, people);
            return near.isEmpty()
                    ? RefusalMessage.NOBODY_CALLED.refusal(typed)
                    : RefusalMessage.NOBODY_CALLED_OR.refusal(typed, near.get(0));
        });
    }
}
