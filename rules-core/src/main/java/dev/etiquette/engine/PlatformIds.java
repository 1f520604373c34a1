package dev.etiquette.engine;

import dev.etiquette.model.Draft;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Message;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tells apart what bears one id on several platforms: each platform numbers for itself. Only such ids change: 42 of X
 * becomes x:42 for this evaluation. What is answered or shown again is looked for on the platform of whatever points to
 * it, and elsewhere only where one platform alone has that id.
 */
final class PlatformIds {

    /** Where an id stands, of ids that stand on several platforms. */
    private final Map<UtteranceId, TreeSet<Platform>> ids = new HashMap<>();

    private final Map<ThreadId, TreeSet<Platform>> threads = new HashMap<>();
    private final Map<UtteranceId, Platform> first = new HashMap<>();

    private PlatformIds(Collection<Utterance> said) {
        Map<ThreadId, Platform> firstOfThread = new HashMap<>();
        said.forEach(each -> note(each.id(), each.platform(), first, ids));
        said.forEach(each -> note(each.thread(), home(each), firstOfThread, threads));
    }

    /** What is said on these platforms; nothing changes where one alone occurs. */
    static PlatformIds of(List<Utterance> said) {
        boolean several =
                said.stream().map(Utterance::platform).distinct().limit(2).count() > 1;
        return new PlatformIds(several ? said : List.of());
    }

    private static <T> void note(T id, Platform platform, Map<T, Platform> first, Map<T, TreeSet<Platform>> several) {
        Platform known = first.putIfAbsent(id, platform);
        if (known != null && !known.equals(platform)) {
            TreeSet<Platform> all = several.computeIfAbsent(id, unknown -> new TreeSet<>());
            all.add(known);
            all.add(platform);
        }
    }

    /** Where its conversation is: what answers something of another platform belongs there. */
    private Platform home(Utterance said) {
        boolean answersElsewhere = said instanceof Reply reply && !ids.containsKey(reply.answers());
        return answersElsewhere ? first.getOrDefault(((Reply) said).answers(), said.platform()) : said.platform();
    }

    /** The same, in the same order, each id standing on one platform. */
    List<Utterance> utterances(List<Utterance> said) {
        return unchanged() ? said : said.stream().map(this::of).toList();
    }

    /** The same; what is planned keeps its own id, which names a draft and not something said. */
    List<Draft> drafts(List<Draft> drafts) {
        if (unchanged()) {
            return drafts;
        }
        return drafts.stream()
                .map(draft ->
                        new Draft(pointing(draft.utterance(), draft.utterance().id()), draft.mailing()))
                .toList();
    }

    /** The same; marks that name no platform are those of that id on each. */
    List<Marks> marks(List<Marks> marks) {
        if (unchanged()) {
            return marks;
        }
        List<Marks> all = new ArrayList<>();
        marks.forEach(each -> {
            TreeSet<Platform> where = ids.get(each.utterance());
            Stream<UtteranceId> named = where == null
                    ? Stream.of(each.utterance())
                    : Stream.concat(
                            // A draft of that id keeps it.
                            Stream.of(each.utterance()),
                            where.stream().map(platform -> on(platform, each.utterance())));
            named.map(id -> new Marks(id, each.marks(), each.own())).forEach(all::add);
        });
        return all;
    }

    private boolean unchanged() {
        return ids.isEmpty() && threads.isEmpty();
    }

    private Utterance of(Utterance said) {
        return pointing(said, ids.containsKey(said.id()) ? on(said.platform(), said.id()) : said.id());
    }

    private Utterance pointing(Utterance said, UtteranceId id) {
        ThreadId thread = thread(said.thread(), home(said));
        if (said instanceof Post post) {
            return new Post(
                    id,
                    post.platform(),
                    post.author(),
                    post.at(),
                    post.edited(),
                    post.text(),
                    post.visibility(),
                    post.mentions(),
                    thread,
                    post.evergreen(),
                    post.promotional(),
                    repeated(post),
                    post.reactions(),
                    post.language());
        } else if (said instanceof Reply reply) {
            return new Reply(
                    id,
                    reply.platform(),
                    reply.author(),
                    reply.at(),
                    reply.edited(),
                    reply.text(),
                    reply.visibility(),
                    reply.mentions(),
                    thread,
                    ids.containsKey(reply.answers()) ? on(reply.platform(), reply.answers()) : reply.answers(),
                    reply.answersWhom(),
                    reply.language());
        }
        Message message = (Message) said;
        return new Message(
                id,
                message.platform(),
                message.author(),
                message.at(),
                message.edited(),
                message.text(),
                message.mentions(),
                thread,
                message.language());
    }

    private ThreadId thread(ThreadId thread, Platform platform) {
        TreeSet<Platform> where = threads.get(thread);
        return where != null && where.contains(platform) ? new ThreadId(platform.id() + ":" + thread.value()) : thread;
    }

    /** Of its own platform, unless that is the post itself: nothing shows itself again. */
    private UtteranceId repeated(Post post) {
        UtteranceId meant = post.repeats();
        TreeSet<Platform> where = ids.get(meant);
        if (where == null) {
            return meant;
        }
        boolean itself = meant.equals(post.id());
        return where.stream()
                .filter(platform -> platform.equals(post.platform()) != itself)
                .findFirst()
                .map(platform -> on(platform, meant))
                .orElse(meant);
    }

    private static UtteranceId on(Platform platform, UtteranceId id) {
        return new UtteranceId(platform.id() + ":" + id.value());
    }
}
