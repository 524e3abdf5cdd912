package io.answerable.training;

import io.answerable.facts.FactStore;
import io.answerable.facts.KeyRegister;
import io.answerable.ledger.spi.KnownByKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The keys of certificates and of courses that people are to take. */
@Component
class KeysInTraining implements KnownByKey {

    private final KeyRegister certificates;
    private final KeyRegister assignments;

    KeysInTraining(FactStore store) {
        certificates = store.keys("training.certificate", "certificate_id");
        assignments = store.keys("training.assignment", "assignment_id");
    }

    @Override
    public boolean covers(Object reference) {
        return reference instanceof CertificateId || reference instanceof TrainingAssignmentId;
    }

    @Override
    public Map<Object, String> keysOf(Collection<Object> references) {
        var keys = new HashMap<Object, String>();
        keys.putAll(keysOf(references, CertificateId.class, CertificateId::of, certificates));
        keys.putAll(keysOf(references, TrainingAssignmentId.class, TrainingAssignmentId::of, assignments));
        return keys;
    }

    private static Map<Object, String> keysOf(Collection<Object> references, Class<?> type, Function<UUID, Object> id,
            KeyRegister register) {
        var ids = references.stream().filter(type::isInstance).map(it -> UUID.fromString(it.toString())).toList();
        var keys = new HashMap<Object, String>();
        register.keysOf(ids).forEach((uuid, key) -> keys.put(id.apply(uuid), key));
        return keys;
    }
}
