package io.answerable.inventory.authorisations.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.NodeLoader;
import io.answerable.inventory.AuthorisationId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds authorisations by their global ids, as of today. */
@Component
class AuthorisationNodes implements NodeLoader {

    private final ShownAuthorisations shown;
    private final CurrentActor actor;

    AuthorisationNodes(ShownAuthorisations shown, CurrentActor actor) {
        this.shown = shown;
        this.actor = actor;
    }

    @Override
    public String type() {
        return "Authorisation";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return shown.byId(ids.stream().map(AuthorisationId::of).toList(), actor.today())
                .values()
                .stream()
                .collect(toMap(it -> it.id().value(), it -> it));
    }
}
