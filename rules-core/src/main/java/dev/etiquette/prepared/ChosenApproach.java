package dev.etiquette.prepared;

import dev.etiquette.model.Contact;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.RecommendationId;

/**
 * The one platform on which somebody is best approached.
 *
 * @param way the platform, with what is known of the person
 * @param contact who
 * @param person all that is known of them
 * @param platform where
 * @param comments how often the owner has answered there what they post
 * @param needsComments whether the owner must be better known there before asking
 * @param connected whether the two are connected there already
 * @param recommendation the id of a recommendation to approach them there
 */
public record ChosenApproach(
        ApproachOption way,
        PersonId contact,
        Contact person,
        Platform platform,
        long comments,
        boolean needsComments,
        boolean connected,
        RecommendationId recommendation)
        implements Signal {}
