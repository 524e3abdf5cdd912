package io.answerable.inventory.register;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.SystemUse;
import io.answerable.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads systems as they were on a day ({@code :asOf}) of an organisation ({@code :organisation}). */
final class SystemViews {

    /** What is used or suspended cannot have been so before the first use: of those days nothing but the plan is known. */
    static final String STATE = """
            case when st.state in ('IN_USE', 'SUSPENDED') and e.first_use > :asOf then 'PROPOSED' else st.state end""";

    private static final String FROM = """
            from inventory.ai_system s
            join inventory.ai_system_entry e on e.organisation_id = s.organisation_id and e.system = s.id
                and e.valid_from <= :asOf and e.valid_until > :asOf
            join inventory.life_cycle_state st on st.organisation_id = s.organisation_id and st.system = s.id
                and st.valid_from <= :asOf and st.valid_until > :asOf
            join inventory.classification c on c.organisation_id = s.organisation_id and c.system = s.id
                and c.valid_from <= :asOf and c.valid_until > :asOf
            where s.organisation_id = :organisation
            """;

    private static final String USE = """
            array(select u.%s from inventory.ai_system_use u
                where u.organisation_id = s.organisation_id and u.system = s.id
                    and u.valid_from <= :asOf and u.valid_until > :asOf order by u.unit)""";

    static final String SELECT = """
            select s.id as system_id, s.key, s.version, e.*, %s as state, c.category, c.previous_category, c.annex_iii, c.annex_i,
                c.prohibited, c.decided_on, c.decided_by, c.review_due, c.rationale, c.co_decided_by,
                c.decider, c.derogation, c.chapeau, c.statement, c.profiled, c.preliminary,
            """
            .formatted(STATE)
            + USE.formatted("unit") + " as using_units, " + USE.formatted("process") + " as using_processes\n" + FROM;

    private SystemViews() {}

    static AiSystemView view(ResultSet row, LocalDate asOf) throws SQLException {
        var entry = FactRows.entry(row, 0);
        var decision = FactRows.categorisation(row, 0);
        return new AiSystemView(AiSystemId.of(row.getObject("system_id", UUID.class)), row.getString("key"),
                entry.name(),
                entry.purpose(), entry.process(), entry.owningUnit(), entry.supplier(), uses(row),
                FactRows.state(row, 0),
                decision.category(), Stream.concat(decision.annexIii().stream(), decision.annexI().stream()).toList(),
                decision.prohibited(), entry.operatorRoles(), entry.transparencyCases(), entry.traits().personalData(),
                entry.traits().profiling(), entry.traits().affectsPersons(), entry.traits().workplace(),
                entry.dates().firstUse(), entry.dates().retiredOn(), entry.dates().suspendedOn(), decision.decidedOn(),
                decision.decidedBy(), decision.reviewDue(), decision.previousCategory(),
                Boolean.TRUE.equals(decision.preliminary()), row.getInt("version"), asOf);
    }

    private static List<SystemUse> uses(ResultSet row) throws SQLException {
        var units = (UUID[]) row.getArray("using_units").getArray();
        var processes = (String[]) row.getArray("using_processes").getArray();
        var uses = new ArrayList<SystemUse>();
        for (int i = 0; i < units.length; i++) {
            uses.add(new SystemUse(UnitId.of(units[i]), processes[i]));
        }
        return List.copyOf(uses);
    }
}
