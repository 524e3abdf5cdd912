package io.answerable.inventory.obligations;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ObligationDirectory;
import io.answerable.inventory.ObligationEvidenceView;
import io.answerable.inventory.ObligationView;
import io.answerable.inventory.register.Visibility;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds duties and what shows that they are met by their ids, as of today, for whoever sees the governance of the system. */
@Component
@Transactional(readOnly = true)
public class VisibleObligations {

    private final AiSystemRegister register;
    private final ObligationDirectory directory;
    private final RecordedEvidence recorded;
    private final Visibility visibility;
    private final CurrentActor actor;

    VisibleObligations(AiSystemRegister register, ObligationDirectory directory, RecordedEvidence recorded,
            Visibility visibility, CurrentActor actor) {
        this.register = register;
        this.directory = directory;
        this.recorded = recorded;
        this.visibility = visibility;
        this.actor = actor;
    }

    public Map<UUID, ObligationView> byId(Collection<UUID> ids) {
        var wanted = Set.copyOf(ids);
        return duties(systems()).filter(it -> wanted.contains(it.id().value()))
                .collect(toMap(it -> it.id().value(), it -> it));
    }

    /** Evidence that somebody has recorded, withdrawn or not, and what counts today and is kept elsewhere. */
    public Map<UUID, ObligationEvidenceView> evidenceById(Collection<UUID> ids) {
        var systems = systems();
        var found = new HashMap<UUID, ObligationEvidenceView>();
        recorded.byId(ids)
                .stream()
                .filter(it -> systems.contains(it.system()))
                .map(it -> it.held().evidence())
                .forEach(it -> found.put(it.id().value(), it));
        if (!found.keySet().containsAll(ids)) {
            duties(systems).flatMap(it -> it.evidencePresent().stream())
                    .filter(it -> ids.contains(it.id().value()))
                    .forEach(it -> found.put(it.id().value(), it));
        }
        return found;
    }

    private List<AiSystemId> systems() {
        return register.all(actor.today())
                .stream()
                .filter(visibility::showsGovernanceOf)
                .map(AiSystemView::id)
                .toList();
    }

    private Stream<ObligationView> duties(Collection<AiSystemId> systems) {
        return directory.of(systems, actor.today()).values().stream().flatMap(List::stream);
    }
}
