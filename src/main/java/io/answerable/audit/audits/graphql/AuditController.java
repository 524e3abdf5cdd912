package io.answerable.audit.audits.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.AuditDirectory;
import io.answerable.audit.AuditId;
import io.answerable.audit.AuditView;
import io.answerable.audit.audits.AuditFilter;
import io.answerable.audit.audits.ConductingAudits;
import io.answerable.audit.audits.PlanningAudits;
import io.answerable.audit.audits.VisibleAudits;
import io.answerable.audit.matters.ChangeOf;
import io.answerable.audit.matters.NamedInAudit;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.Reference;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.Outcome;
import io.answerable.risk.matters.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;

/** Audits in the API; one mutation is one business act. */
@Controller
class AuditController {

    private final PlanningAudits planning;
    private final ConductingAudits conducting;
    private final AuditDirectory directory;
    private final VisibleAudits visible;
    private final AuditPlans plans;
    private final NamedInAudit named;
    private final CurrentActor actor;

    AuditController(PlanningAudits planning, ConductingAudits conducting, AuditDirectory directory,
            VisibleAudits visible, AuditPlans plans, NamedInAudit named, CurrentActor actor) {
        this.planning = planning;
        this.conducting = conducting;
        this.directory = directory;
        this.visible = visible;
        this.plans = plans;
        this.named = named;
        this.actor = actor;
    }

    @QueryMapping
    Optional<AuditView> audit(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        return id(by, "by").flatMap(it -> Optional.ofNullable(visible.byId(List.of(it), day(asOf)).get(it)));
    }

    @QueryMapping
    Page<AuditView> audits(@Argument @Nullable AuditFilter filter, @Argument @Nullable LocalDate asOf,
            Paging paging) {
        if (!actor.actor().maySomewhere(Permission.READ_GOVERNANCE)) {
            throw new AccessDeniedException("Requires " + Permission.READ_GOVERNANCE);
        }
        return visible.page(filter, day(asOf), paging);
    }

    @MutationMapping
    AuditPayload planAudit(@Argument AuditInputs.Plan input) {
        return AuditPayload.of(plans.of(input).flatMap(planning::plan));
    }

    @MutationMapping
    AuditPayload composeAuditTeam(@Argument AuditInputs.Compose input) {
        return changed(input, it -> named.person(input.lead(), "lead")
                .flatMap(lead -> named.people(input.team(), "team")
                        .flatMap(team -> planning.composeTeam(it, lead.map(HolderRef::person).orElse(null), team))));
    }

    @MutationMapping
    AuditPayload startAudit(@Argument AuditInputs.Move input) {
        return changed(input, conducting::start);
    }

    @MutationMapping
    AuditPayload recordAuditEvidence(@Argument AuditInputs.RecordEvidence input) {
        return changed(input,
                it -> conducting.recordEvidence(it, input.title(), input.detail(), input.criterion()));
    }

    @MutationMapping
    AuditPayload reportAudit(@Argument AuditInputs.Report input) {
        return changed(input, it -> conducting.report(it, input.report()));
    }

    @MutationMapping
    AuditPayload closeAudit(@Argument AuditInputs.Move input) {
        return changed(input, conducting::close);
    }

    @MutationMapping
    AuditPayload cancelAudit(@Argument AuditInputs.Move input) {
        return changed(input, planning::cancel);
    }

    private AuditPayload changed(AuditInputs.Change input, Function<ChangeOf<AuditId>, Outcome<AuditView>> act) {
        return AuditPayload.of(Named.required(id(input.audit(), "input", "audit"), "audit", "audit")
                .flatMap(it -> act.apply(new ChangeOf<>(it, input.expectedVersion(), input.reason()))));
    }

    private Optional<AuditId> id(Reference by, String... field) {
        return by.resolve("Audit", key -> Named.first(directory.idsOf(List.of(key)), AuditId::value), field)
                .map(AuditId::of);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }
}
