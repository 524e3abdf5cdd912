package io.answerable.inventory.validation;

import io.answerable.facts.ReadingKeys;
import io.answerable.facts.ReadingKeys.Keys;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.SystemRecords;
import io.answerable.inventory.TellingWithSystems;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells how systems were validated in the words of a dossier. */
@Component
class TellingValidations implements TellingWithSystems {

    private final Validations validations;
    private final ReadingKeys keys;

    TellingValidations(Validations validations, ReadingKeys keys) {
        this.validations = validations;
        this.keys = keys;
    }

    @Override
    public Map<AiSystemId, SystemRecords> tell(Collection<AiSystemId> systems, LocalDate asOf) {
        var known = validations.facts().on(systems, asOf);
        var named = keys.of(known.values()
                .stream()
                .flatMap(List::stream)
                .flatMap(
                        it -> Stream.of(it.by(), it.evaluator())));
        var told = new HashMap<AiSystemId, SystemRecords>();
        known.forEach((system, facts) -> facts.forEach(it -> told.put(system, told(it, named))));
        return told;
    }

    private static SystemRecords told(ValidationFact it, Keys named) {
        var by = it.evaluator() == null ? named.of(it.by()) : named.of(it.evaluator());
        return new SystemRecords(null, null, null, null,
                new SystemRecords.Validation(it.result().name(), it.decidedOn(), by), null, null, null, null,
                List.of(), null);
    }
}
