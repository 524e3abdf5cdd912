package io.answerable.risk.matters;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.facts.FactStore;
import io.answerable.facts.KeyRegister;
import io.answerable.ledger.spi.KnownByKey;
import io.answerable.risk.AssessmentId;
import io.answerable.risk.ConcernId;
import io.answerable.risk.IncidentId;
import io.answerable.risk.RiskId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The keys of assessments, risks, incidents and concerns. */
@Component
class KeysInRisk implements KnownByKey {

    private final Map<Class<?>, KeyRegister> registers;

    KeysInRisk(FactStore store) {
        registers = Map.of(AssessmentId.class, store.keys("risk.assessment", "assessment_id"), RiskId.class,
                store.keys("risk.risk", "risk_id"),
                IncidentId.class, store.keys("risk.incident", "incident_id"),
                ConcernId.class, store.keys("risk.concern", "concern_id"));
    }

    @Override
    public boolean covers(Object reference) {
        return registers.containsKey(reference.getClass());
    }

    @Override
    public Map<Object, String> keysOf(Collection<Object> references) {
        var found = new HashMap<Object, String>();
        references.stream().collect(groupingBy(Object::getClass)).forEach((type, them) -> {
            var register = registers.get(type);
            if (register != null) {
                found.putAll(keysOf(them, register));
            }
        });
        return found;
    }

    private static Map<Object, String> keysOf(Collection<Object> references, KeyRegister register) {
        var known = register.keysOf(references.stream().map(KeysInRisk::uuid).toList());
        return references.stream()
                .distinct()
                .filter(it -> known.containsKey(uuid(it)))
                .collect(toMap(it -> it, it -> known.getOrDefault(uuid(it), "")));
    }

    private static UUID uuid(Object reference) {
        return UUID.fromString(reference.toString());
    }
}
