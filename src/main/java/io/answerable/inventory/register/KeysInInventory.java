package io.answerable.inventory.register;

import io.answerable.facts.FactStore;
import io.answerable.facts.KeyRegister;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.SupplierId;
import io.answerable.ledger.spi.KnownByKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The keys of AI systems and suppliers. */
@Component
class KeysInInventory implements KnownByKey {

    private final KeyRegister systems;
    private final KeyRegister suppliers;

    KeysInInventory(FactStore store) {
        systems = store.keys("inventory.ai_system", "id");
        suppliers = store.keys("inventory.supplier", "id");
    }

    @Override
    public boolean covers(Object reference) {
        return reference instanceof AiSystemId || reference instanceof SupplierId;
    }

    @Override
    public Map<Object, String> keysOf(Collection<Object> references) {
        var ofSystems = references.stream()
                .filter(AiSystemId.class::isInstance)
                .map(AiSystemId.class::cast)
                .collect(Collectors.toMap(AiSystemId::value, Object.class::cast));
        var ofSuppliers = references.stream()
                .filter(SupplierId.class::isInstance)
                .map(SupplierId.class::cast)
                .collect(Collectors.toMap(SupplierId::value, Object.class::cast));
        var keys = new HashMap<Object, String>();
        systems.keysOf(ofSystems.keySet()).forEach((id, key) -> keys.put(ofSystems.getOrDefault(id, id), key));
        suppliers.keysOf(ofSuppliers.keySet()).forEach((id, key) -> keys.put(ofSuppliers.getOrDefault(id, id), key));
        return keys;
    }
}
