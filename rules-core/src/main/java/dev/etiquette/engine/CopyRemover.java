package dev.etiquette.engine;

import dev.etiquette.model.Copies;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reactions;
import dev.etiquette.model.Reply;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Leaves out what was sent more than once, save its first sending: one question is answered once, and an answer to any
 * of its copies is the answer to it.
 */
final class CopyRemover {

    private final Copies copies;

    /** Under each copy of a post a conversation of its own may have begun. */
    private final Map<ThreadId, ThreadId> threads = new HashMap<>();

    private CopyRemover(Copies copies) {
        this.copies = copies;
    }

    /** The same without copies, in the same order. */
    static List<Utterance> without(List<Utterance> said) {
        Copies copies = Copies.among(said);
        return copies.isEmpty() ? said : new CopyRemover(copies).removed(said);
    }

    private List<Utterance> removed(List<Utterance> said) {
        Map<UtteranceId, Utterance> kept = new LinkedHashMap<>();
        said.stream().filter(each -> !copies.isCopy(each.id())).forEach(each -> kept.put(each.id(), each));
        for (Utterance each : said) {
            UtteranceId first = copies.first(each.id());
            if (first.equals(each.id())) {
                continue;
            }
            Utterance original = kept.get(first);
            if (original == null) {
                continue;
            }
            threads.put(each.thread(), original.thread());
            if (original instanceof Post post && each instanceof Post copy) {
                kept.put(first, joined(post, copy));
            }
        }
        List<Utterance> left = new ArrayList<>(kept.size());
        kept.values().forEach(each -> left.add(pointed(each)));
        return left;
    }

    /** What is known of a copy is known of the post, and whoever reacted to one reacted to it. */
    private static Post joined(Post post, Post copy) {
        Post joined = copy.evergreen() ? post.asEvergreen() : post;
        joined = copy.promotional() ? joined.asPromotion() : joined;
        return copy.reactions().counted() ? joined.with(sum(post.reactions(), copy.reactions())) : joined;
    }

    private static Reactions sum(Reactions one, Reactions other) {
        return new Reactions(
                sum(one.likes(), other.likes()),
                sum(one.shares(), other.shares()),
                sum(one.comments(), other.comments()));
    }

    private static int sum(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }

    /** Whatever points to a copy points to its first sending. */
    private Utterance pointed(Utterance said) {
        if (said instanceof Post post && copies.isCopy(post.repeats())) {
            return post.repeating(copies.first(post.repeats()).value());
        }
        if (!(said instanceof Reply reply)) {
            return said;
        }
        UtteranceId answers = copies.first(reply.answers());
        ThreadId thread = threads.getOrDefault(reply.thread(), reply.thread());
        if (answers.equals(reply.answers()) && thread.equals(reply.thread())) {
            return said;
        }
        return new Reply(
                reply.id(),
                reply.platform(),
                reply.author(),
                reply.at(),
                reply.edited(),
                reply.text(),
                reply.visibility(),
                reply.mentions(),
                thread,
                answers,
                reply.answersWhom(),
                reply.language());
    }
}
