package dev.etiquette.commandline;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Subject;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.Visibility;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a draft answers.
 *
 * @param said by somebody else
 * @param inPublic whether others read the answer
 */
record AnsweredArgument(Utterance said, boolean inPublic) {

    /**
     * By the id of something that was said, or by that of advice to answer it.
     *
     * @param where of several things with that id, what was said there is meant
     * @throws Refusal when nothing that can be answered has that id
     */
    static AnsweredArgument of(String typed, Platform where, AdviceOptions.Read read) {
        return said(typed, where, read)
                .map(each -> new AnsweredArgument(each, othersRead(each)))
                .orElseGet(() -> advised(typed, where, read));
    }

    /** A post or reply to those alone whom it names is no more public than a message. */
    private static boolean othersRead(Utterance said) {
        return said.visibility() != Visibility.DIRECT;
    }

    /** It goes by the channel that is advised: an answer to a public question may be a private one. */
    private static AnsweredArgument advised(String typed, Platform where, AdviceOptions.Read read) {
        Advice advice = Subcommand.evaluated(() -> Etiquette.of(read.book()).advise(read.situation(), read.moment()));
        Recommendation meant = AdviceArgument.find(typed, AdviceArgument.all(advice))
                .orElseThrow(() -> RefusalMessage.NOTHING_TO_ANSWER.refusal(typed));
        Subject subject = meant.act().subject();
        Utterance said = (subject.type() == Subject.Type.UTTERANCE
                        ? said(subject.id(), where, read)
                        : Optional.<Utterance>empty())
                .filter(each -> !each.author().equals(read.owner().id()))
                .orElseThrow(() ->
                        RefusalMessage.ADVICE_ANSWERS_NOTHING.refusal(meant.id().value(), ActionText.of(meant.act())));
        Channel channel = meant.act().channel();
        return new AnsweredArgument(
                said, othersRead(said) && (channel.equals(Channel.REPLY) || channel.equals(Channel.POST)));
    }

    /** Where two platforms have the same id, advice names it with its platform before it. */
    private static Optional<Utterance> said(String id, Platform where, AdviceOptions.Read read) {
        return read.situation().facts().stream()
                .filter(Utterance.class::isInstance)
                .map(Utterance.class::cast)
                .filter(each -> each.id().value().equals(id)
                        || id.equals(each.platform().id() + ":" + each.id().value()))
                .min(Comparator.comparing(each -> !each.platform().equals(where)));
    }
}
