package io.answerable.audit.pack.graphql;

import io.answerable.audit.AuditDirectory;
import io.answerable.audit.AuditId;
import io.answerable.audit.AuditView;
import io.answerable.audit.CorrectiveActionView;
import io.answerable.audit.FindingView;
import io.answerable.audit.GapAssessmentView;
import io.answerable.audit.ManagementReviewView;
import io.answerable.audit.pack.AuditPack;
import io.answerable.audit.pack.Extent;
import io.answerable.audit.pack.Extents;
import io.answerable.audit.pack.PackContents;
import io.answerable.audit.pack.PeopleOfPack;
import io.answerable.graphql.Period;
import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemView;
import io.answerable.policy.PolicyView;
import io.answerable.risk.RiskView;
import io.answerable.risk.matters.Named;
import io.answerable.roles.raci.matrices.RaciMatrixView;
import io.answerable.training.TrainingAssignmentView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;

/** The audit pack in the API: each field is read only when it is asked for. */
@Controller
class PackController {

    private final Extents extents;
    private final PackContents contents;
    private final PeopleOfPack people;
    private final AuditDirectory audits;
    private final Named named;

    PackController(Extents extents, PackContents contents, PeopleOfPack people, AuditDirectory audits, Named named) {
        this.extents = extents;
        this.contents = contents;
        this.people = people;
        this.audits = audits;
        this.named = named;
    }

    /** One of these says what the pack is about. */
    record PackScope(@Nullable Boolean organisation, @Nullable Reference unit, @Nullable Reference aiSystem,
            @Nullable Reference audit) {}

    @QueryMapping
    AuditPack auditPack(@Argument PackScope scope, @Argument Period period) {
        return extent(scope, period.to()).map(it -> new AuditPack(it, period.checked()))
                .orElseThrow(() -> new AccessDeniedException("Requires READ_GOVERNANCE or AUDIT for all of it"));
    }

    private Optional<Extent> extent(PackScope scope, LocalDate asOf) {
        var unit = scope.unit();
        var system = scope.aiSystem();
        var audit = scope.audit();
        if (unit != null) {
            return named.unit(unit, "scope", "unit").flatMap(it -> extents.of(List.of(), List.of(it), asOf));
        }
        if (system != null) {
            return named.system(system, "scope", "aiSystem").flatMap(it -> extents.of(List.of(it), List.of(), asOf));
        }
        return audit == null ? extents.everywhere() : id(audit).flatMap(it -> extents.of(it, asOf));
    }

    private Optional<AuditId> id(Reference by) {
        return by.resolve("Audit", key -> Named.first(audits.idsOf(List.of(key)), AuditId::value), "scope", "audit")
                .map(AuditId::of);
    }

    @SchemaMapping(typeName = "AuditPack")
    List<AiSystemView> aiSystems(AuditPack pack) {
        return people.systems(pack);
    }

    @SchemaMapping(typeName = "AuditPack")
    List<PolicyView> policies(AuditPack pack) {
        return contents.policies(pack);
    }

    @SchemaMapping(typeName = "AuditPack")
    List<RaciMatrixView> raciMatrices(AuditPack pack) {
        return people.matrices(pack);
    }

    @SchemaMapping(typeName = "AuditPack")
    List<RiskView> risks(AuditPack pack) {
        return contents.risks(pack);
    }

    @SchemaMapping(typeName = "AuditPack")
    List<TrainingAssignmentView> training(AuditPack pack) {
        return people.training(pack);
    }

    @SchemaMapping(typeName = "AuditPack", field = "audits")
    List<AuditView> auditsOf(AuditPack pack) {
        return contents.audits(pack);
    }

    @SchemaMapping(typeName = "AuditPack")
    List<FindingView> findings(AuditPack pack) {
        return contents.findings(pack);
    }

    @SchemaMapping(typeName = "AuditPack")
    List<CorrectiveActionView> correctiveActions(AuditPack pack) {
        return contents.actions(pack);
    }

    @SchemaMapping(typeName = "AuditPack")
    List<GapAssessmentView> gapAssessments(AuditPack pack) {
        return contents.gapAssessments(pack);
    }

    @SchemaMapping(typeName = "AuditPack")
    List<ManagementReviewView> managementReviews(AuditPack pack) {
        return contents.managementReviews(pack);
    }
}
