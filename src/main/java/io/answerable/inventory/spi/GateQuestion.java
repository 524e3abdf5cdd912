package io.answerable.inventory.spi;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What is asked of those who judge the requirements of gates.
 *
 * @param systems as the register knows them on that day
 * @param requirements names in the catalogue of gates, for example {@code HANDOVER_ACCEPTED}; a judge may ignore it and
 *     answer more
 */
public record GateQuestion(Collection<AiSystemView> systems, Set<String> requirements, LocalDate asOf) {

    public List<AiSystemId> ids() {
        return systems.stream().map(AiSystemView::id).toList();
    }

    public boolean asksFor(String requirement) {
        return requirements.contains(requirement);
    }
}
