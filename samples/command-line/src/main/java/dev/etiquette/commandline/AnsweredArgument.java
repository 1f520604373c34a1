package dev.etiquette.commandline;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Subject;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Message;
import dev.etiquette.model.Utterance;
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
     * @throws Refusal when nothing that can be answered has that id
     */
    static AnsweredArgument of(String typed, AdviceOptions.Read read) {
        return said(typed, read)
                .map(each -> new AnsweredArgument(each, !(each instanceof Message)))
                .orElseGet(() -> advised(typed, read));
    }

    /** It goes by the channel that is advised: an answer to a public question may be a private one. */
    private static AnsweredArgument advised(String typed, AdviceOptions.Read read) {
        Advice advice = Subcommand.evaluated(() -> Etiquette.of(read.book()).advise(read.situation(), read.moment()));
        Recommendation meant = AdviceArgument.find(typed, AdviceArgument.all(advice))
                .orElseThrow(() -> RefusalMessage.NOTHING_TO_ANSWER.refusal(typed));
        Subject subject = meant.act().subject();
        Utterance said = (subject.type() == Subject.Type.UTTERANCE
                        ? said(subject.id(), read)
                        : Optional.<Utterance>empty())
                .filter(each -> !each.author().equals(read.owner().id()))
                .orElseThrow(() ->
                        RefusalMessage.ADVICE_ANSWERS_NOTHING.refusal(meant.id().value(), ActionText.of(meant.act())));
        Channel channel = meant.act().channel();
        return new AnsweredArgument(said, channel.equals(Channel.REPLY) || channel.equals(Channel.POST));
    }

    private static Optional<Utterance> said(String id, AdviceOptions.Read read) {
        return read.situation().facts().stream()
                .filter(Utterance.class::isInstance)
                .map(Utterance.class::cast)
                .filter(each -> each.id().value().equals(id))
                .findFirst();
    }
}
