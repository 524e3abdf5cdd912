package io.answerable.inventory.surveys;

import io.answerable.facts.FactStore;
import io.answerable.facts.KeyRegister;
import io.answerable.inventory.DeclarationId;
import io.answerable.inventory.DeclaredUseId;
import io.answerable.inventory.UsageSurveyId;
import io.answerable.ledger.spi.KnownByKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jmolecules.ddd.types.Identifier;
import org.springframework.stereotype.Component;

/** The keys of campaigns, declarations and declared uses. */
@Component
class KeysInSurveys implements KnownByKey {

    private record Kind<I extends Identifier>(Class<I> type, Function<I, UUID> value, KeyRegister keys) {

        Map<Object, String> keysOf(Collection<Object> references) {
            var ids = references.stream()
                    .filter(type::isInstance)
                    .collect(Collectors.toMap(it -> value.apply(type.cast(it)), Function.identity()));
            var found = new HashMap<Object, String>();
            keys.keysOf(ids.keySet()).forEach((id, key) -> found.put(ids.getOrDefault(id, id), key));
            return found;
        }
    }

    private final List<Kind<?>> kinds;

    KeysInSurveys(FactStore store) {
        kinds = List.of(
                new Kind<>(UsageSurveyId.class, UsageSurveyId::value,
                        store.keys("inventory.usage_survey", "survey_id")),
                new Kind<>(DeclarationId.class, DeclarationId::value,
                        store.keys("inventory.declaration", "declaration_id")),
                new Kind<>(DeclaredUseId.class, DeclaredUseId::value, store.keys("inventory.declared_use", "use_id")));
    }

    @Override
    public boolean covers(Object reference) {
        return kinds.stream().anyMatch(it -> it.type().isInstance(reference));
    }

    @Override
    public Map<Object, String> keysOf(Collection<Object> references) {
        var keys = new HashMap<Object, String>();
        kinds.forEach(it -> keys.putAll(it.keysOf(references)));
        return keys;
    }
}
