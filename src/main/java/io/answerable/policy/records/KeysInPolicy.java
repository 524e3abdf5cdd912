package io.answerable.policy.records;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.facts.FactStore;
import io.answerable.facts.KeyRegister;
import io.answerable.ledger.spi.KnownByKey;
import io.answerable.policy.PolicyId;
import io.answerable.policy.ethics.EthicsQuestionId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The keys of policies and of the questions of the ethics framework. */
@Component
class KeysInPolicy implements KnownByKey {

    private final Map<Class<?>, KeyRegister> registers;

    KeysInPolicy(FactStore store) {
        registers = Map.of(PolicyId.class, store.keys("policy.policy", "policy_id"), EthicsQuestionId.class,
                store.keys("policy.ethics_question", "ethics_question_id"));
    }

    @Override
    public boolean covers(Object reference) {
        return registers.containsKey(reference.getClass());
    }

    @Override
    public Map<Object, String> keysOf(Collection<Object> references) {
        var found = new HashMap<Object, String>();
        references.stream().collect(groupingBy(Object::getClass)).forEach((type, them) -> {
            var keys = Objects.requireNonNull(registers.get(type))
                    .keysOf(them.stream().map(KeysInPolicy::uuid).toList());
            them.stream()
                    .filter(it -> keys.containsKey(uuid(it)))
                    .forEach(it -> found.put(it,
                            keys.getOrDefault(uuid(it), "")));
        });
        return found;
    }

    private static UUID uuid(Object reference) {
        return UUID.fromString(reference.toString());
    }
}
