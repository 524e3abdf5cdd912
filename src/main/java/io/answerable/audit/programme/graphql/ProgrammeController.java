package io.answerable.audit.programme.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.AuditDirectory;
import io.answerable.audit.AuditNeedView;
import io.answerable.audit.AuditProgrammeView;
import io.answerable.audit.AuditView;
import io.answerable.audit.audits.VisibleAudits;
import io.answerable.audit.matters.EachPerDay;
import io.answerable.audit.programme.AuditNeeds;
import io.answerable.audit.programme.DrawingUpProgrammes;
import io.answerable.graphql.PerDay;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Audit programmes and what they rest on, in the API. */
@Controller
class ProgrammeController {

    private final DrawingUpProgrammes programmes;
    private final AuditNeeds needs;
    private final AuditDirectory audits;
    private final VisibleAudits visible;
    private final AiSystemRegister systems;
    private final CurrentActor actor;

    ProgrammeController(DrawingUpProgrammes programmes, AuditNeeds needs, AuditDirectory audits,
            VisibleAudits visible, AiSystemRegister systems, CurrentActor actor) {
        this.programmes = programmes;
        this.needs = needs;
        this.audits = audits;
        this.visible = visible;
        this.systems = systems;
        this.actor = actor;
    }

    @QueryMapping
    List<AuditProgrammeView> auditProgrammes(@Argument @Nullable LocalDate asOf) {
        actor.require(Permission.READ_GOVERNANCE);
        return programmes.all(day(asOf));
    }

    @QueryMapping
    List<AuditNeedView> auditNeeds(@Argument @Nullable LocalDate asOf) {
        actor.require(Permission.READ_GOVERNANCE);
        return needs.on(day(asOf));
    }

    @BatchMapping(typeName = "AuditNeed")
    Map<AuditNeedView, AiSystemView> aiSystem(List<AuditNeedView> needs) {
        return PerDay.one(needs, AuditNeedView::asOf, AuditNeedView::system, systems::byId);
    }

    @BatchMapping(typeName = "AuditProgramme", field = "audits")
    Map<AuditProgrammeView, List<AuditView>> auditsOf(List<AuditProgrammeView> asked) {
        return EachPerDay.owned(asked, AuditProgrammeView::asOf, AuditProgrammeView::id, (ids, asOf) -> visible
                .among(audits.all(asOf).stream().filter(it -> it.programme() != null).toList())
                .stream()
                .collect(Collectors.groupingBy(it -> Objects.requireNonNull(it.programme()))));
    }

    @MutationMapping
    ProgrammePayload drawUpAuditProgramme(@Argument ProgrammeInputs.DrawUp input) {
        return ProgrammePayload.of(programmes.drawUp(new DrawingUpProgrammes.DrawUp(input.key(), input.title(),
                input.beginsOn(), input.endsOn(), input.riskBasis(), input.reason())));
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }
}
