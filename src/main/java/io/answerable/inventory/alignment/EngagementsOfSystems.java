package io.answerable.inventory.alignment;

import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.inventory.records.FactsOfSystems;
import io.answerable.inventory.records.PreparingSystems;
import io.answerable.kernel.Outcome;
import io.answerable.organisation.EngagementId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which meetings with those concerned were about which system (R-ORG-14). */
@Component
@Transactional
public class EngagementsOfSystems {

    private static final Set<String> ROLES = Set.of("role.business-owner", "role.project-lead", "role.product-manager",
            "role.ai-lead", "role.lead-implementer");

    private final PreparingSystems preparing;
    private final FactsOfSystems<About> facts;

    EngagementsOfSystems(PreparingSystems preparing, FactStore store) {
        this.preparing = preparing;
        this.facts = new FactsOfSystems<>(store.of(new FactTable.Shape<>("inventory.system_engagement", "system",
                List.of("engagement"), it -> List.of(it.engagement().value()),
                (rs, row) -> new About(EngagementId.of(rs.getObject("engagement", UUID.class))))), About::engagement,
                (told, before, after) -> told.of("engagement", before == null ? null : before.engagement(),
                        after.engagement()));
    }

    /** A meeting that was about a system. */
    record About(EngagementId engagement) {}

    /** From today on it is known that the meeting was about the system; once is enough. */
    public Outcome<AiSystemView> relate(ChangeOfSystem asked, EngagementId engagement) {
        var act = new PreparingSystems.Act("ENGAGEMENT_RELATED", "relate engagements", null, ROLES);
        return preparing.act(asked, act, (system, day, told) -> {
            facts.put(system.id(), new About(engagement), day, told);
            return Optional.empty();
        });
    }

    /** The meetings about each of these systems that are known of that day. */
    @Transactional(readOnly = true)
    public Map<AiSystemId, List<EngagementId>> of(Collection<AiSystemId> systems, LocalDate asOf) {
        var found = new HashMap<AiSystemId, List<EngagementId>>();
        facts.on(systems, asOf)
                .forEach((system, about) -> found.put(system,
                        about.stream().map(About::engagement).toList()));
        return found;
    }
}
