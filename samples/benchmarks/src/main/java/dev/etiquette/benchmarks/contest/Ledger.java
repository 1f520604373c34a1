package dev.etiquette.benchmarks.contest;

import dev.etiquette.model.Channel;
import dev.etiquette.model.Connection;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Kind;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import dev.etiquette.model.UtteranceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was last in each respect, in tables: for whoever has no rules that ask what is not there, or what is the greatest of
 * many. Of one answer.
 */
final class Ledger {

    private final Map<PersonId, List<DoNotContact>> bans = new HashMap<>();
    private final Map<Platform, List<Posted>> posts = new HashMap<>();
    private final Set<UtteranceId> replied = new HashSet<>();
    private final Map<Talk, Instant> lastWord = new HashMap<>();
    private final Map<Talk, Instant> goodbye = new HashMap<>();
    private final Map<PersonId, Instant> answered = new HashMap<>();
    private final Map<PersonId, Instant> stopped = new HashMap<>();
    private final Map<PersonId, Instant> met = new HashMap<>();
    private final Map<Profile, Instant> accepted = new HashMap<>();

    private record Profile(PersonId contact, Platform platform) {}

    void noteMine(Said said) {
        if (!said.automatic()) {
            lastWord.merge(new Talk(said.contact(), said.thread()), said.at(), Ledger::later);
            answered.merge(said.contact(), said.answersUntil(), Ledger::later);
            replied.add(said.answers());
        }
    }

    void noteTheirs(Said said) {
        if (said.kind() == Kind.CLOSING) {
            goodbye.merge(new Talk(said.contact(), said.thread()), said.at(), Ledger::later);
        }
        if (said.stops() && !said.automatic()) {
            stopped.merge(said.contact(), said.at(), Ledger::later);
        }
    }

    void note(Posted post) {
        posts.computeIfAbsent(post.platform(), first -> new ArrayList<>()).add(post);
    }

    void note(Connection connection) {
        if (connection.state() == Connection.State.CONNECTED) {
            accepted.merge(new Profile(connection.contact(), connection.platform()), connection.since(), Ledger::later);
        }
    }

    void note(Meeting meeting) {
        met.merge(meeting.contact(), meeting.at(), Ledger::later);
    }

    void note(DoNotContact ban) {
        bans.computeIfAbsent(ban.contact(), first -> new ArrayList<>()).add(ban);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    /** Whether somebody's wish to be left alone stands on the list already. */
    boolean isWrittenDown(Said stop) {
        for (DoNotContact ban : bans.getOrDefault(stop.contact(), List.of())) {
            if (ban.scope() == DoNotContact.Scope.EVERYWHERE || !ban.since().isBefore(stop.at())) {
                return true;
            }
        }
        return false;
    }

    /** Whether what somebody said has no answer yet. */
    boolean isOpen(Said said) {
        Talk talk = new Talk(said.contact(), said.thread());
        return !replied.contains(said.id())
                && !isAfter(lastWord.get(talk), said)
                && !isAfter(goodbye.get(talk), said)
                && !isAfter(answered.get(said.contact()), said)
                && !isAfter(met.get(said.contact()), said)
                && !(said.channel().equals(Channel.MESSAGE)
                        && isAfter(accepted.get(new Profile(said.contact(), said.platform())), said));
    }

    private static boolean isAfter(@Nullable Instant moment, Said said) {
        return moment != null && moment.isAfter(said.at());
    }

    /** Whether whoever would be answered has asked since to be left alone. */
    boolean stoppedSince(Wish wish) {
        Instant stop = stopped.get(wish.contact());
        return stop != null && !stop.isBefore(wish.cameUpAt());
    }

    /** Whether a ban holds for it. */
    boolean isForbidden(Wish wish) {
        for (DoNotContact ban : bans.getOrDefault(wish.contact(), List.of())) {
            if (Words.forbids(ban, wish.act())) {
                return true;
            }
        }
        return false;
    }

    /** A pause, where too many of the recent posts sell. */
    Optional<Wish> pause(SellingLimit limit, Instant now) {
        long count = 0;
        long selling = 0;
        Instant newest = Times.ALWAYS;
        for (Posted post : posts.getOrDefault(limit.platform(), List.of())) {
            if (now.isBefore(Times.plus(post.at(), limit.window()))) {
                count++;
                selling += post.promotes() ? 1 : 0;
                newest = later(newest, post.at());
            }
        }
        return selling > 0 && count >= limit.leastPosts() && Words.percent(selling, count) > limit.mostShare()
                ? Optional.of(Words.sellNothing(limit.platform(), selling, count, newest))
                : Optional.empty();
    }
}
