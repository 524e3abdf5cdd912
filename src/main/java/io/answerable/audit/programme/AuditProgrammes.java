package io.answerable.audit.programme;

import io.answerable.audit.matters.Matters;
import io.answerable.facts.Entry;
import io.answerable.facts.FactTable;
import io.answerable.facts.Timeline;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Repository;

/** All audit programmes, to be read and changed. */
@Repository
class AuditProgrammes extends Matters<ProgrammeFact, AuditProgramme> {

    private static final FactTable.Shape<ProgrammeFact> SHAPE = new FactTable.Shape<>("audit.programme_fact",
            "programme_id", List.of("title", "begins_on", "ends_on", "risk_basis"),
            it -> Arrays.asList(it.title(), it.beginsOn(), it.endsOn(), it.riskBasis()),
            (rs, row) -> new ProgrammeFact(rs.getString("title"), rs.getObject("begins_on", LocalDate.class),
                    rs.getObject("ends_on", LocalDate.class), rs.getString("risk_basis")));

    AuditProgrammes(Means means) {
        super("AuditProgramme", "audit.programme", SHAPE, means);
    }

    @Override
    protected AuditProgramme of(Entry entry, Timeline<ProgrammeFact> facts) {
        return new AuditProgramme(entry, facts);
    }
}
