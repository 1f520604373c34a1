package dev.etiquette.commandline;

import dev.etiquette.model.Owner;

/** How a report speaks of the owner. */
final class OwnerName {

    private OwnerName() {}

    /** The name that is no handle, where there is one; fit for a terminal. */
    static String of(Owner owner) {
        return Harmless.line(owner.names().stream()
                .filter(name ->
                        owner.handles().values().stream().noneMatch(handle -> (handle + "@").startsWith(name + "@")))
                .findFirst()
                .or(() -> owner.names().stream().findFirst())
                .orElse(owner.id().value()));
    }
}
