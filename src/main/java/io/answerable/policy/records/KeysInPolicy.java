package io.answerable.policy.records;

import static java.util.stream.Collectors.toMap;

import io.answerable.facts.FactStore;
import io.answerable.facts.KeyRegister;
import io.answerable.ledger.spi.KnownByKey;
import io.answerable.policy.PolicyId;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The keys of policies. */
@Component
class KeysInPolicy implements KnownByKey {

    private final KeyRegister policies;

    KeysInPolicy(FactStore store) {
        policies = store.keys("policy.policy", "policy_id");
    }

    @Override
    public boolean covers(Object reference) {
        return reference instanceof PolicyId;
    }

    @Override
    public Map<Object, String> keysOf(Collection<Object> references) {
        var ids = references.stream().map(PolicyId.class::cast).map(PolicyId::value).toList();
        return policies.keysOf(ids)
                .entrySet()
                .stream()
                .collect(toMap(it -> PolicyId.of(it.getKey()), Map.Entry::getValue));
    }
}
