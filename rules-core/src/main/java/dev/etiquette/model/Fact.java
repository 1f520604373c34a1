package dev.etiquette.model;

/**
 * What a host can tell about its owner's world. The owner itself and the moment are given apart; what rules derive
 * from facts is no fact of this kind, and so no host can give it.
 */
public sealed interface Fact
        permits Contact,
                Connection,
                Detail,
                DoNotContact,
                Draft,
                Feedback,
                HostFact,
                Marks,
                Meeting,
                PersonalDate,
                Switch,
                Tag,
                Utterance {}
