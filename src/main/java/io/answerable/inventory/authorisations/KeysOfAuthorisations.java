package io.answerable.inventory.authorisations;

import static java.util.stream.Collectors.toMap;

import io.answerable.facts.FactStore;
import io.answerable.facts.KeyRegister;
import io.answerable.inventory.AuthorisationId;
import io.answerable.ledger.spi.KnownByKey;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The keys of authorisations. */
@Component
class KeysOfAuthorisations implements KnownByKey {

    private final KeyRegister keys;

    KeysOfAuthorisations(FactStore store) {
        keys = store.keys("inventory.authorisation", "authorisation_id");
    }

    @Override
    public boolean covers(Object reference) {
        return reference instanceof AuthorisationId;
    }

    @Override
    public Map<Object, String> keysOf(Collection<Object> references) {
        var ids = references.stream().map(AuthorisationId.class::cast).map(AuthorisationId::value).toList();
        return keys.keysOf(ids)
                .entrySet()
                .stream()
                .collect(toMap(it -> AuthorisationId.of(it.getKey()), Map.Entry::getValue));
    }
}
