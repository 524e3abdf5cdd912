package io.answerable.risk.controls;

import io.answerable.facts.Alterations;
import io.answerable.facts.Entry;
import io.answerable.facts.Kept;
import io.answerable.facts.Timeline;
import io.answerable.risk.ControlId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** A control about which somebody has decided; its key is the number in the standard. */
class DecidedControl implements AggregateRoot<DecidedControl, ControlId>, Kept {

    private final Entry entry;
    private final Timeline<ControlFact> facts;
    private final Alterations alterations = new Alterations();

    DecidedControl(Entry entry, Timeline<ControlFact> facts) {
        this.entry = entry;
        this.facts = facts;
    }

    @Override
    public ControlId getId() {
        return ControlId.of(entry.id());
    }

    @Override
    public Entry entry() {
        return entry;
    }

    @Override
    public Alterations alterations() {
        return alterations;
    }

    Timeline<ControlFact> facts() {
        return facts;
    }

    void decide(LocalDate day, ControlFact fact) {
        if (fact.isUnjustified()) {
            throw new IllegalStateException("An exclusion needs a justification");
        }
        var before = facts.factOn(day).orElse(null);
        if (!fact.equals(before)) {
            facts.change(day, fact);
            alterations.of("applicable", before == null ? null : before.applicable(), fact.applicable());
            alterations.of("justification", before == null ? null : before.justification(), fact.justification());
            alterations.of("status", before == null ? null : before.status(), fact.status());
            alterations.of("evidence", before == null ? null : told(before.evidence()), told(fact.evidence()));
            tellRisks(before == null ? List.of() : before.risks(), fact.risks());
        }
    }

    private void tellRisks(List<?> before, List<?> after) {
        before.stream().filter(it -> !after.contains(it)).forEach(it -> alterations.of("risk", it, null));
        after.stream().filter(it -> !before.contains(it)).forEach(it -> alterations.of("risk", null, it));
    }

    private static @Nullable String told(List<String> texts) {
        return texts.isEmpty() ? null : texts.stream().collect(Collectors.joining("; "));
    }
}
