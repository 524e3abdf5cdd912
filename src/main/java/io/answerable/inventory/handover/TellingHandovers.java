package io.answerable.inventory.handover;

import static java.util.stream.Collectors.toMap;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.SystemRecords;
import io.answerable.inventory.TellingWithSystems;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells how handovers stand in the words of a dossier. */
@Component
class TellingHandovers implements TellingWithSystems {

    private final Handovers handovers;

    TellingHandovers(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public Map<AiSystemId, SystemRecords> tell(Collection<AiSystemId> systems, LocalDate asOf) {
        return handovers.of(systems, asOf)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> new SystemRecords(null, null, null, null, null, null,
                        new SystemRecords.Handover(it.getValue().status().name(), day(it.getValue())), null, null,
                        List.of(), null)));
    }

    private static @Nullable LocalDate day(HandoverView handover) {
        return handover.status() == HandoverStatus.OFFERED ? handover.offeredOn() : handover.decidedOn();
    }
}
