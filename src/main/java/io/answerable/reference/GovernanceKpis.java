package io.answerable.reference;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The figures by which governance is measured, each with its formula and target (R-RPT-03). */
@Component
public class GovernanceKpis {

    private final Keyed<GovernanceKpi> kpis;

    @Autowired
    GovernanceKpis(CatalogueFiles files) {
        this(files.content("kpi-catalogue"));
    }

    GovernanceKpis(Entry file) {
        kpis = new Keyed<>("figure", file.unique("governance_kpis", "id", GovernanceKpis::kpi), GovernanceKpi::key);
    }

    private static GovernanceKpi kpi(Entry entry) {
        return new GovernanceKpi(entry.text("id"), entry.text("title"), entry.text("unit"), entry.number("target"),
                entry.text("formula"));
    }

    public Optional<GovernanceKpi> kpi(String key) {
        return kpis.find(key);
    }

    /** In the order of the catalogue. */
    public List<GovernanceKpi> kpis() {
        return kpis.all();
    }

    /**
     * One figure.
     *
     * @param unit {@code percent}, {@code days} or {@code count}
     */
    public record GovernanceKpi(String key, String title, String unit, int target, String formula) {

        /** A share is to grow; days and counts are to shrink. */
        public boolean moreIsBetter() {
            return unit.equals("percent");
        }
    }
}
