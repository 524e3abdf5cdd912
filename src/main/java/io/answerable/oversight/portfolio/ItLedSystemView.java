package io.answerable.oversight.portfolio;

import io.answerable.inventory.AiSystemView;
import java.util.List;

/** A system in use that seems to be led by IT alone, and by what one sees that. */
public record ItLedSystemView(AiSystemView aiSystem, List<ItLedSymptom> symptoms) {

    /** The same in sentences. */
    public List<String> reasons() {
        return symptoms.stream().map(ItLedSymptom::reason).toList();
    }
}
