package dev.etiquette.engine;

import dev.etiquette.model.Connection;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Utterance;
import dev.etiquette.tables.PlatformTable;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Gives the platforms of facts the names and forms that the book's table has for them, whoever made the facts. */
final class PlatformNaming {

    private final PlatformTable platforms;

    /** By the very object: platforms of one id are equal, and a host may say otherwise of one whether it is closed. */
    private final Map<Platform, Platform> shown = new IdentityHashMap<>();

    PlatformNaming(PlatformTable platforms) {
        this.platforms = platforms;
    }

    Platform of(Platform given) {
        return shown.computeIfAbsent(given, platforms::shown);
    }

    /** The same with what is said on a platform of the table said on that. */
    List<Utterance> utterances(List<Utterance> said) {
        return said.stream().map(this::of).toList();
    }

    List<Draft> drafts(List<Draft> drafts) {
        return drafts.stream()
                .map(draft -> new Draft(of(draft.utterance()), draft.mailing()))
                .toList();
    }

    List<Connection> connections(List<Connection> connections) {
        return connections.stream()
                .map(each -> new Connection(each.contact(), of(each.platform()), each.state(), each.since()))
                .toList();
    }

    List<DoNotContact> bans(List<DoNotContact> bans) {
        return bans.stream()
                .map(each -> new DoNotContact(
                        each.contact(), of(each.platform()), each.channel(), each.reason(), each.since()))
                .toList();
    }

    private Utterance of(Utterance said) {
        Platform shown = of(said.platform());
        return shown == said.platform() ? said : said.on(shown);
    }
}
