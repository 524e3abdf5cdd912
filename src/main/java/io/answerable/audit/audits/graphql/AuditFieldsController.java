package io.answerable.audit.audits.graphql;

import io.answerable.audit.AuditDirectory;
import io.answerable.audit.AuditId;
import io.answerable.audit.AuditProgrammeView;
import io.answerable.audit.AuditView;
import io.answerable.audit.EvidenceView;
import io.answerable.audit.FindingDirectory;
import io.answerable.audit.FindingView;
import io.answerable.audit.findings.VisibleFindings;
import io.answerable.audit.matters.EachPerDay;
import io.answerable.audit.programme.DrawingUpProgrammes;
import io.answerable.graphql.PerDay;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.HolderRef;
import io.answerable.organisation.ExternalPartyView;
import io.answerable.organisation.HolderDirectory;
import io.answerable.organisation.HolderView;
import io.answerable.organisation.PartyDirectory;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitView;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.HoldersAbove;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.accountability.AccountabilityDirectory;
import io.answerable.roles.raci.accountability.AccountabilityQuestion;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What audits refer to, read for many at once. */
@Controller
class AuditFieldsController {

    private static final String CONTACT = "role.lead-implementer";
    private static final String EXTERNAL_AUDITOR = "role.external-auditor";

    private final AuditDirectory audits;
    private final VisibleFindings findings;
    private final FindingDirectory everyFinding;
    private final DrawingUpProgrammes programmes;
    private final HolderDirectory holders;
    private final PeopleDirectory people;
    private final PartyDirectory parties;
    private final AiSystemRegister systems;
    private final UnitDirectory units;
    private final RoleCatalogue roles;
    private final AccountabilityDirectory accountability;
    private final HoldersAbove above;

    AuditFieldsController(AuditDirectory audits, VisibleFindings findings, FindingDirectory everyFinding,
            DrawingUpProgrammes programmes, HolderDirectory holders, PeopleDirectory people, PartyDirectory parties,
            AiSystemRegister systems, UnitDirectory units, RoleCatalogue roles,
            AccountabilityDirectory accountability, HoldersAbove above) {
        this.audits = audits;
        this.findings = findings;
        this.everyFinding = everyFinding;
        this.programmes = programmes;
        this.holders = holders;
        this.people = people;
        this.parties = parties;
        this.systems = systems;
        this.units = units;
        this.roles = roles;
        this.accountability = accountability;
        this.above = above;
    }

    @SchemaMapping(typeName = "Audit")
    @Nullable
    RoleDefinition performedByRole(AuditView audit) {
        var role = audit.performedByRole();
        return role == null ? null : roles.role(role).orElse(null);
    }

    @BatchMapping(typeName = "Audit")
    Map<AuditView, ExternalPartyView> performedByParty(List<AuditView> audits) {
        return PerDay.one(audits, AuditView::asOf, AuditView::performedByParty, parties::byId);
    }

    @BatchMapping(typeName = "Audit")
    Map<AuditView, HolderView> lead(List<AuditView> audits) {
        return PerDay.one(audits, AuditView::asOf, AuditView::lead, holders::byRef);
    }

    /** Whoever stands above whoever performs it: an external party reports to top management and the board (R-ROL-07). */
    @BatchMapping(typeName = "Audit")
    Map<AuditView, List<HolderView>> reportedTo(List<AuditView> audits) {
        return EachPerDay.of(audits, AuditView::asOf, it -> List.of(performing(it)), this::above)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey,
                        it -> it.getValue().stream().flatMap(List::stream).distinct().toList()));
    }

    private static String performing(AuditView audit) {
        return Objects.requireNonNullElse(audit.performedByRole(), EXTERNAL_AUDITOR);
    }

    private Map<String, List<HolderView>> above(Collection<String> roles, LocalDate asOf) {
        var receiving = above.of(roles, asOf);
        var known = holders.byRef(receiving.values().stream().flatMap(List::stream).distinct().toList(), asOf);
        return receiving.entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey,
                        it -> it.getValue().stream().flatMap(holder -> Stream.ofNullable(known.get(holder))).toList()));
    }

    @BatchMapping(typeName = "Audit")
    Map<AuditView, List<PersonView>> team(List<AuditView> audits) {
        return EachPerDay.of(audits, AuditView::asOf, AuditView::team, people::byId);
    }

    @BatchMapping(typeName = "Audit")
    Map<AuditView, List<AiSystemView>> aiSystems(List<AuditView> audits) {
        return EachPerDay.of(audits, AuditView::asOf, AuditView::systems, systems::byId);
    }

    @BatchMapping(typeName = "Audit", field = "units")
    Map<AuditView, List<UnitView>> unitsOf(List<AuditView> audits) {
        return EachPerDay.of(audits, AuditView::asOf, AuditView::units, units::byId);
    }

    @BatchMapping(typeName = "Audit")
    Map<AuditView, AuditProgrammeView> programme(List<AuditView> audits) {
        return PerDay.one(audits, AuditView::asOf, AuditView::programme, programmes::byId);
    }

    /** R-ROL-45: one contact for auditors and consultants. */
    @BatchMapping(typeName = "Audit")
    Map<AuditView, PersonView> contact(List<AuditView> audits) {
        return PerDay.one(audits, AuditView::asOf, it -> Scope.ORGANISATION, this::contacts);
    }

    private Map<Scope, PersonView> contacts(Collection<Scope> scopes, LocalDate asOf) {
        var question = AccountabilityQuestion.role(Scope.ORGANISATION, CONTACT, asOf);
        return Optional.ofNullable(accountability.answerable(List.of(question)).get(question))
                .flatMap(HolderRef::asPerson)
                .flatMap(it -> Optional.ofNullable(people.byId(List.of(it), asOf).get(it)))
                .map(it -> Map.of(Scope.ORGANISATION, it))
                .orElse(Map.of());
    }

    @BatchMapping(typeName = "Audit")
    Map<AuditView, List<EvidenceView>> evidence(List<AuditView> audits) {
        return EachPerDay.owned(audits, AuditView::asOf, AuditView::id, this.audits::evidenceOf);
    }

    @BatchMapping(typeName = "AuditEvidence")
    Map<EvidenceView, PersonView> recordedBy(List<EvidenceView> evidence) {
        return PerDay.one(evidence, EvidenceView::asOf, EvidenceView::recordedBy, people::byId);
    }

    @BatchMapping(typeName = "Audit", field = "findings")
    Map<AuditView, List<FindingView>> findingsOf(List<AuditView> audits) {
        return EachPerDay.owned(audits, AuditView::asOf, AuditView::id, this::visible);
    }

    private Map<AuditId, List<FindingView>> visible(Collection<AuditId> ids, LocalDate asOf) {
        return findings
                .among(everyFinding.ofAudits(ids, asOf).values().stream().flatMap(List::stream).toList())
                .stream()
                .collect(Collectors.groupingBy(it -> Objects.requireNonNull(it.audit())));
    }
}
