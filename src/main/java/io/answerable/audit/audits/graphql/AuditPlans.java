package io.answerable.audit.audits.graphql;

import io.answerable.audit.AuditProgrammeId;
import io.answerable.audit.audits.PlanAudit;
import io.answerable.audit.matters.NamedInAudit;
import io.answerable.audit.programme.DrawingUpProgrammes;
import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.UnitId;
import io.answerable.risk.matters.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds everybody and everything that a client names in the plan of an audit. */
@Component
class AuditPlans {

    private final NamedInAudit named;
    private final DrawingUpProgrammes programmes;

    AuditPlans(NamedInAudit named, DrawingUpProgrammes programmes) {
        this.named = named;
        this.programmes = programmes;
    }

    /** Who is to audit. */
    private record Auditors(@Nullable ExternalPartyId party, @Nullable HolderRef lead, List<PersonId> team) {}

    /** What is to be looked at. */
    private record Subjects(List<AiSystemId> systems, List<UnitId> units) {}

    Outcome<PlanAudit> of(AuditInputs.Plan input) {
        return auditors(input).flatMap(auditors -> subjects(input).flatMap(subjects -> programme(input.programme())
                .map(programme -> new PlanAudit(input.key(), input.title(), input.kind(), input.performedByRole(),
                        auditors.party(), auditors.lead(), auditors.team(), subjects.systems(), subjects.units(),
                        input.criteria(), programme.orElse(null), input.planned(), input.reason()))));
    }

    private Outcome<Auditors> auditors(AuditInputs.Plan input) {
        return named.party(input.performedByParty(), "performedByParty")
                .flatMap(party -> named.person(input.lead(), "lead")
                        .flatMap(lead -> named.people(input.team(), "team")
                                .map(team -> new Auditors(party.orElse(null), leader(lead, party), team))));
    }

    /** Where a party performs the audit and names nobody, the party leads it. */
    private static @Nullable HolderRef leader(Optional<PersonId> lead, Optional<ExternalPartyId> party) {
        return lead.map(HolderRef::person)
                .or(() -> party.map(ExternalPartyId::value).map(HolderRef::party))
                .orElse(null);
    }

    private Outcome<Subjects> subjects(AuditInputs.Plan input) {
        return named.systems(input.aiSystems())
                .flatMap(systems -> named.units(input.units()).map(units -> new Subjects(systems, units)));
    }

    private Outcome<Optional<AuditProgrammeId>> programme(@Nullable Reference by) {
        return NamedInAudit.optional(by, "audit programme", "programme", it -> it.resolve("AuditProgramme",
                key -> Named.first(programmes.idsOf(List.of(key)), AuditProgrammeId::value), "input", "programme")
                .map(AuditProgrammeId::of));
    }
}
