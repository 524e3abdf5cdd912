package io.answerable.inventory.horizon;

import static java.util.stream.Collectors.toMap;

import io.answerable.facts.FactStore;
import io.answerable.facts.KeyRegister;
import io.answerable.inventory.HorizonItemId;
import io.answerable.ledger.spi.KnownByKey;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The keys of what is on the horizon. */
@Component
class KeysOfHorizon implements KnownByKey {

    private final KeyRegister items;

    KeysOfHorizon(FactStore store) {
        items = store.keys("inventory.horizon_item", "horizon_item_id");
    }

    @Override
    public boolean covers(Object reference) {
        return reference instanceof HorizonItemId;
    }

    @Override
    public Map<Object, String> keysOf(Collection<Object> references) {
        return items.keysOf(references.stream().map(it -> ((HorizonItemId) it).value()).toList())
                .entrySet()
                .stream()
                .collect(toMap(it -> HorizonItemId.of(it.getKey()), Map.Entry::getValue));
    }
}
