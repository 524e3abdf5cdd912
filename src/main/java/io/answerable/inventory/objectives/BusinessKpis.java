package io.answerable.inventory.objectives;

import io.answerable.facts.Alterations;
import io.answerable.facts.Columns;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.records.FactsOfSystems;
import io.answerable.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What systems are to achieve, on any day. */
@Component
@Transactional(readOnly = true)
public class BusinessKpis {

    private final FactsOfSystems<KpiFact> facts;
    private final JointAgreements agreements;

    BusinessKpis(FactStore store, JointAgreements agreements) {
        this.agreements = agreements;
        facts = new FactsOfSystems<>(store.of(new FactTable.Shape<>("inventory.business_kpi", "system",
                List.of("name", "kind", "better", "target", "actual", "measured_on", "agreed_by", "agreed_on"),
                BusinessKpis::values, BusinessKpis::fact)), KpiFact::name, BusinessKpis::tell);
    }

    FactsOfSystems<KpiFact> facts() {
        return facts;
    }

    /** The KPIs of these systems by name, on the day as of which the systems are seen. */
    public Map<AiSystemId, List<BusinessKpiView>> of(Collection<AiSystemView> systems, LocalDate asOf) {
        var known = facts.on(systems.stream().map(AiSystemView::id).toList(), asOf);
        var joint = agreements.among(known.values().stream().flatMap(List::stream).toList(), asOf);
        var found = new HashMap<AiSystemId, List<BusinessKpiView>>();
        for (var system : systems) {
            found.put(system.id(), known.getOrDefault(system.id(), List.of())
                    .stream()
                    .map(it -> BusinessKpiView.of(system.id(), it, joint.covers(it, system.usingUnits()), asOf))
                    .toList());
        }
        return found;
    }

    private static void tell(Alterations told, @Nullable KpiFact before, KpiFact after) {
        told.of("kpi", before == null ? null : before.name(), after.name());
        told.of("kind", before == null ? null : before.kind(), after.kind());
        told.of("better", before == null ? null : before.better(), after.better());
        told.of("target", before == null ? null : before.target(), after.target());
        told.of("actual", before == null ? null : before.actual(), after.actual());
        told.of("measuredOn", before == null ? null : before.measuredOn(), after.measuredOn());
        told.of("agreedOn", before == null ? null : before.agreedOn(), after.agreedOn());
        var agreed = before == null ? List.<PersonId>of() : before.agreedBy();
        agreed.stream().filter(it -> !after.agreedBy().contains(it)).forEach(it -> told.of("agreedBy", it, null));
        after.agreedBy().stream().filter(it -> !agreed.contains(it)).forEach(it -> told.of("agreedBy", null, it));
    }

    private static List<@Nullable Object> values(KpiFact it) {
        return Arrays.asList(it.name(), it.kind(), it.better().name(), it.target(), it.actual(), it.measuredOn(),
                Columns.values(it.agreedBy()), it.agreedOn());
    }

    private static KpiFact fact(ResultSet row, int number) throws SQLException {
        return new KpiFact(row.getString("name"), row.getString("kind"),
                KpiFact.Better.valueOf(row.getString("better")), row.getBigDecimal("target"),
                row.getBigDecimal("actual"), Columns.day(row, "measured_on"),
                Columns.ids(row, "agreed_by", PersonId::of),
                Columns.day(row, "agreed_on"));
    }
}
