package io.answerable.roles.cards;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.kernel.NewId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.kernel.Refusal.NotPermitted;
import io.answerable.ledger.Change;
import io.answerable.ledger.Fact;
import io.answerable.ledger.Ledger;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.scopes.ScopeColumns;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes job descriptions from what the catalogue says of a role, and keeps those that were issued (R-ROL-19). */
@Component
public class DescribingJobs {

    private static final String SELECT = """
            select id, role, title, summary, responsibilities, qualifications, reports_to, generated_at
            from roles.job_description where organisation_id = :organisation and\s""";

    private static final String INSERT = """
            insert into roles.job_description (organisation_id, id, role, title, summary, responsibilities,
                qualifications, reports_to, generated_at)
            values (:organisation, :id, :role, :title, :summary, :responsibilities, :qualifications, :reportsTo,
                :generatedAt)""";

    private final RoleCatalogue catalogue;
    private final JobDescriptionTemplate template;
    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final CurrentActor actor;

    DescribingJobs(RoleCatalogue catalogue, JobDescriptionTemplate template, JdbcClient jdbc,
            Ledger ledger, CurrentActor actor) {
        this.catalogue = catalogue;
        this.template = template;
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.actor = actor;
    }

    /** The description as it reads now; for the Lead Implementer in the words of the guide. */
    public JobDescriptionView of(RoleDefinition role) {
        var reportsTo = role.reportsTo()
                .stream()
                .map(it -> catalogue.role(it).map(RoleDefinition::title).orElse(it))
                .toList();
        return template.isFor(role.key())
                ? new JobDescriptionView(role.title(), template.summary(), template.responsibilities(),
                        template.qualifications(), reportsTo)
                : new JobDescriptionView(role.title(), role.purpose(),
                        joined(role.activities(), role.accountableFor()
                                .stream()
                                .map(it -> "accountable for " + it)
                                .toList()),
                        joined(role.technicalCompetencies(), role.softCompetencies(), role.certifications()),
                        reportsTo);
    }

    /** Keeps the description as it reads now. */
    @Transactional
    public Outcome<JobDescriptionSnapshotView> generate(String roleKey, @Nullable String reason) {
        if (!actor.actor().may(Permission.MANAGE_ROLES)) {
            return Outcome.refused(NotPermitted.to("issue job descriptions"));
        }
        return catalogue.role(roleKey)
                .map(it -> Outcome.done(kept(it, reason)))
                .orElseGet(() -> Outcome.refused(NotFound.of("role", "role")));
    }

    private JobDescriptionSnapshotView kept(RoleDefinition role, @Nullable String reason) {
        var by = actor.provenance().because(reason);
        var snapshot = new JobDescriptionSnapshotView(NewId.next(), role.key(), of(role), by.at());
        var text = snapshot.description();
        jdbc.sql(INSERT)
                .param("organisation", actor.organisation().value())
                .param("id", snapshot.id())
                .param("role", role.key())
                .param("title", text.title())
                .param("summary", array(text.summary()))
                .param("responsibilities", array(text.responsibilities()))
                .param("qualifications", array(text.qualifications()))
                .param("reportsTo", array(text.reportsTo()))
                .param("generatedAt", by.at().atOffset(ZoneOffset.UTC))
                .update();
        ledger.record(by, Fact.of("JobDescriptionSnapshot", snapshot.id(), null, "GENERATED",
                Change.of("role", null, role.key())));
        return snapshot;
    }

    @Transactional(readOnly = true)
    public Map<UUID, JobDescriptionSnapshotView> byId(Collection<UUID> ids) {
        actor.require(Permission.READ);
        return jdbc.sql(SELECT + "id = any(:ids)")
                .param("organisation", actor.organisation().value())
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> snapshot(row))
                .list()
                .stream()
                .collect(toMap(JobDescriptionSnapshotView::id, it -> it));
    }

    /** What was issued for these roles, latest first. */
    @Transactional(readOnly = true)
    public Map<String, List<JobDescriptionSnapshotView>> issued(Collection<String> roles) {
        actor.require(Permission.READ);
        return jdbc.sql(SELECT + "role = any(:roles) order by generated_at desc, id desc")
                .param("organisation", actor.organisation().value())
                .param("roles", roles.toArray(String[]::new))
                .query((row, number) -> snapshot(row))
                .list()
                .stream()
                .collect(groupingBy(JobDescriptionSnapshotView::role));
    }

    private static JobDescriptionSnapshotView snapshot(ResultSet row) throws SQLException {
        var text = new JobDescriptionView(row.getString("title"), texts(row.getArray("summary")),
                texts(row.getArray("responsibilities")), texts(row.getArray("qualifications")),
                texts(row.getArray("reports_to")));
        return new JobDescriptionSnapshotView(row.getObject("id", UUID.class), row.getString("role"), text,
                Objects.requireNonNull(ScopeColumns.instant(row, "generated_at")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    @SafeVarargs
    private static List<String> joined(List<String>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }
}
