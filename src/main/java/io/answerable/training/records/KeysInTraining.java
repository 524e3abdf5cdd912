package io.answerable.training.records;

import static java.util.stream.Collectors.toMap;

import io.answerable.facts.FactStore;
import io.answerable.facts.KeyRegister;
import io.answerable.ledger.spi.KnownByKey;
import io.answerable.training.CertificateId;
import io.answerable.training.CompetencyProfileId;
import io.answerable.training.CourseId;
import io.answerable.training.TrainingAssignmentId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The keys of certificates and of courses that people are to take. */
@Component
class KeysInTraining implements KnownByKey {

    private final Map<Class<?>, KeyRegister> registers;

    KeysInTraining(FactStore store) {
        registers = Map.of(CertificateId.class, store.keys("training.certificate", "certificate_id"),
                CourseId.class, store.keys("training.course", "course_id"),
                CompetencyProfileId.class, store.keys("training.competency_profile", "profile_id"),
                TrainingAssignmentId.class, store.keys("training.assignment", "assignment_id"));
    }

    @Override
    public boolean covers(Object reference) {
        return registers.containsKey(reference.getClass());
    }

    @Override
    public Map<Object, String> keysOf(Collection<Object> references) {
        var found = new HashMap<Object, String>();
        registers.forEach((type, register) -> {
            var ofType = references.stream().filter(type::isInstance).collect(toMap(KeysInTraining::uuid, it -> it));
            register.keysOf(ofType.keySet())
                    .forEach((uuid, key) -> found.put(Objects.requireNonNull(ofType.get(uuid)), key));
        });
        return found;
    }

    private static UUID uuid(Object reference) {
        return UUID.fromString(reference.toString());
    }
}
