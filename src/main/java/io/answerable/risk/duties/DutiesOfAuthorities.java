package io.answerable.risk.duties;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.reference.RiskLevel;
import io.answerable.reference.RiskTaxonomy;
import io.answerable.risk.IncidentDirectory;
import io.answerable.risk.IncidentView;
import io.answerable.risk.RiskRegister;
import io.answerable.risk.RiskView;
import io.answerable.roles.RoleHoldings;
import io.answerable.signals.SignalDirectory;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks those with authority for the whole organisation to decide about risks that are high and neither treated nor
 * rightly accepted, and incident managers to take the steps of incidents by their deadlines.
 */
@Component
@Transactional(readOnly = true)
class DutiesOfAuthorities implements Duties {

    private static final String INCIDENT_MANAGER = "role.incident-manager";

    /** High and untreated; accepted by somebody without the authority. */
    private static final Set<String> UNDECIDED = Set.of("RSK-003", "SOD-006");

    private final RiskRegister risks;
    private final IncidentDirectory incidents;
    private final RiskTaxonomy taxonomy;
    private final RoleHoldings holdings;
    private final SignalDirectory signals;

    DutiesOfAuthorities(RiskRegister risks, IncidentDirectory incidents, RiskTaxonomy taxonomy, RoleHoldings holdings,
            SignalDirectory signals) {
        this.risks = risks;
        this.incidents = incidents;
        this.taxonomy = taxonomy;
        this.holdings = holdings;
        this.signals = signals;
    }

    @Override
    public List<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf) {
        var roles = new HashSet<>(taxonomy.mayAccept(RiskLevel.LOW));
        roles.add(INCIDENT_MANAGER);
        var held = rolesOf(people, roles, asOf);
        return held.isEmpty()
                ? List.of()
                : Stream.concat(toDecide(held, asOf), stepsToTake(held, asOf)).toList();
    }

    /** Those of these roles that each of them can act in on that day, for the whole organisation. */
    private Map<PersonId, Set<String>> rolesOf(Collection<PersonId> people, Set<String> roles, LocalDate asOf) {
        var asked = people.stream().map(HolderRef::person).collect(toSet());
        return people.isEmpty()
                ? Map.of()
                : holdings.of(roles)
                        .stream()
                        .filter(it -> asked.contains(it.holder()) && it.scope().target() == null)
                        .filter(it -> it.acting().contain(asOf))
                        .collect(groupingBy(it -> it.holder().asPerson().orElseThrow(),
                                mapping(RoleHoldings.Holding::role, toSet())));
    }

    private Stream<Duty> toDecide(Map<PersonId, Set<String>> held, LocalDate asOf) {
        var undecided = signals.all(UNDECIDED, asOf)
                .stream()
                .map(it -> it.subject().reference())
                .collect(toSet());
        return risks.all(asOf)
                .stream()
                .filter(it -> undecided.contains(it.key()))
                .flatMap(risk -> held.entrySet()
                        .stream()
                        .filter(of -> hasAuthority(of.getValue(), risk))
                        .map(of -> new Duty(of.getKey(), DutyKind.RISK_ACCEPTANCE, Things.risk(risk),
                                "Accept the risk “%s”, or have it treated.".formatted(risk.title()), null)));
    }

    private boolean hasAuthority(Set<String> roles, RiskView risk) {
        var level = risk.residualLevel();
        return level != null && taxonomy.mayAccept(level).stream().anyMatch(roles::contains);
    }

    private Stream<Duty> stepsToTake(Map<PersonId, Set<String>> held, LocalDate asOf) {
        var managers = held.entrySet()
                .stream()
                .filter(it -> it.getValue().contains(INCIDENT_MANAGER))
                .map(Map.Entry::getKey)
                .toList();
        return managers.isEmpty()
                ? Stream.empty()
                : incidents.all(asOf).stream().flatMap(it -> stepsToTake(it, managers));
    }

    private static Stream<Duty> stepsToTake(IncidentView incident, List<PersonId> managers) {
        return incident.deadlines()
                .stream()
                .filter(it -> it.done() == null)
                .flatMap(step -> managers.stream()
                        .map(it -> new Duty(it, DutyKind.INCIDENT_STEP, Things.incident(incident),
                                "Incident “%s”: %s.".formatted(incident.title(), words(step.kind().name())),
                                step.due())));
    }

    private static String words(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
