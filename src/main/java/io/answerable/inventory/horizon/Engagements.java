package io.answerable.inventory.horizon;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Columns;
import io.answerable.facts.Criteria;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.SupplierId;
import io.answerable.inventory.records.Newest;
import io.answerable.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The log of talks with suppliers. */
@Component
@Transactional(readOnly = true)
public class Engagements {

    private static final String FROM = " from inventory.engagement e where e.organisation_id = :organisation and ";

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    Engagements(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    /**
     * One page, latest first.
     *
     * @throws org.springframework.security.access.AccessDeniedException without the permission to read governance
     */
    public Page<EngagementView> page(@Nullable EngagementFilter filter, Paging paging) {
        currentActor.require(Permission.READ_GOVERNANCE);
        var criteria = Criteria.begin();
        if (filter != null) {
            criteria.id("e.supplier", filter.supplier(), "supplier", "Supplier")
                    .id("e.system", filter.aiSystem(), "aiSystem", "AiSystem")
                    .ids("e.people || e.logged_by && :%s", "false", filter.person(), "person", "Person")
                    .text("e.subject", filter.subject());
        }
        var parameters = new HashMap<>(criteria.parameters());
        parameters.put("organisation", currentActor.organisation().value());
        return Newest.page(jdbc, "select e.*" + FROM + criteria.sql(), "select count(*)" + FROM + criteria.sql(),
                Newest.Keys.ofDay("e.held_on", "e.engagement_id"), parameters, paging, Engagements::engagement,
                it -> Cursor.of(it.heldOn(), it.engagement()));
    }

    void add(EngagementView it) {
        var system = it.system();
        jdbc.sql(
                """
                        insert into inventory.engagement (organisation_id, engagement_id, supplier, system, held_on, subject,
                            decision, security_questions, people, logged_by)
                        values (:organisation, :id, :supplier, :system, :on, :subject, :decision, :questions, :people,
                            :by)""")
                .param("organisation", currentActor.organisation().value())
                .param("id", it.engagement())
                .param("supplier", it.supplier().value())
                .param("system", system == null ? null : system.value(), Types.OTHER)
                .param("on", it.heldOn())
                .param("subject", it.subject())
                .param("decision", it.decision())
                .param("questions", it.securityQuestions())
                .param("people", Columns.values(it.people()))
                .param("by", Columns.value(it.loggedBy()), Types.OTHER)
                .update();
    }

    private static EngagementView engagement(ResultSet row, int number) throws SQLException {
        var system = row.getObject("system", UUID.class);
        return new EngagementView(row.getObject("engagement_id", UUID.class),
                SupplierId.of(row.getObject("supplier", UUID.class)), system == null ? null : AiSystemId.of(system),
                row.getObject("held_on", LocalDate.class), row.getString("subject"), row.getString("decision"),
                row.getString("security_questions"), Columns.ids(row, "people", PersonId::of),
                Columns.id(row, "logged_by", PersonId::of));
    }
}
