package io.answerable.organisation.structure;

import io.answerable.facts.FactStore;
import io.answerable.facts.KeyRegister;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.ledger.spi.KnownByKey;
import io.answerable.organisation.CommitteeId;
import io.answerable.organisation.EngagementId;
import io.answerable.organisation.RoadmapItemId;
import io.answerable.organisation.StrategicObjectiveId;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.UnitId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The keys of people, units, external parties, committees, and of what the programme consists of. */
@Component
public class KeysInOrganisation implements KnownByKey {

    private final KeyRegister people;
    private final KeyRegister units;
    private final KeyRegister parties;
    private final KeyRegister committees;
    private final KeyRegister objectives;
    private final KeyRegister roadmap;
    private final KeyRegister engagements;

    KeysInOrganisation(FactStore store) {
        people = store.keys("organisation.person", "person_id");
        units = store.keys("organisation.unit", "unit_id");
        parties = store.keys("organisation.external_party", "party_id");
        committees = store.keys("organisation.committee", "committee_id");
        objectives = store.keys("organisation.strategic_objective", "objective_id");
        roadmap = store.keys("organisation.roadmap_item", "item_id");
        engagements = store.keys("organisation.engagement", "engagement_id");
    }

    @Override
    public boolean covers(Object reference) {
        return registerOf(reference) != null;
    }

    @Override
    public Map<Object, String> keysOf(Collection<Object> references) {
        var keys = new HashMap<Object, String>();
        references.stream()
                .collect(Collectors.groupingBy(it -> Objects.requireNonNull(registerOf(it))))
                .forEach((register, them) -> keys.putAll(keysOf(them, register)));
        return keys;
    }

    private static Map<Object, String> keysOf(Collection<Object> references, KeyRegister register) {
        var known = register.keysOf(references.stream().map(KeysInOrganisation::idOf).toList());
        return references.stream()
                .filter(it -> known.containsKey(idOf(it)))
                .collect(Collectors.toMap(Function.identity(), it -> known.getOrDefault(idOf(it), "")));
    }

    private @Nullable KeyRegister registerOf(Object reference) {
        return switch (reference) {
            case PersonId it -> people;
            case UnitId it -> units;
            case ExternalPartyId it -> parties;
            case CommitteeId it -> committees;
            case StrategicObjectiveId it -> objectives;
            case RoadmapItemId it -> roadmap;
            case EngagementId it -> engagements;
            case HolderRef it -> it.kind() == HolderRef.Kind.PERSON ? people : parties;
            default -> null;
        };
    }

    private static UUID idOf(Object reference) {
        return switch (reference) {
            case PersonId it -> it.value();
            case UnitId it -> it.value();
            case ExternalPartyId it -> it.value();
            case CommitteeId it -> it.value();
            case StrategicObjectiveId it -> it.value();
            case RoadmapItemId it -> it.value();
            case EngagementId it -> it.value();
            case HolderRef it -> it.id();
            default -> throw new IllegalArgumentException(reference + " refers to nothing in the organisation");
        };
    }
}
