package dev.etiquette.explain;

import dev.etiquette.language.Rule;
import dev.etiquette.model.Contact;
import dev.etiquette.model.PersonId;
import dev.etiquette.vocabulary.FactType;

/** Tells rules about people from those about nobody in particular, by the facts that they need. */
final class PersonRules {

    private PersonRules() {}

    /** Whether what it finds may be about somebody. */
    static boolean mayBeAbout(Rule rule) {
        return rule.needs().stream().anyMatch(PersonRules::isAboutSomebody);
    }

    private static boolean isAboutSomebody(FactType type) {
        return type.type() == Contact.class
                || type.fields().values().stream()
                        .anyMatch(field -> field.type().raw() == PersonId.class
                                || field.type().raw() == Contact.class);
    }
}
