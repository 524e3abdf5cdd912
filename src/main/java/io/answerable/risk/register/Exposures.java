package io.answerable.risk.register;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.inventory.AffectedDomainView;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import io.answerable.reference.RiskTaxonomy;
import io.answerable.risk.RiskRegister;
import io.answerable.risk.RiskView;
import io.answerable.risk.register.ExposureView.OfDomain;
import io.answerable.risk.register.ExposureView.OfProcess;
import io.answerable.risk.register.ExposureView.OfUnit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads exposure per unit, per process and per affected domain, with what nobody has looked at (R-RSK-05, R-RSK-20). */
@Component
@Transactional(readOnly = true)
public class Exposures {

    private final RiskRegister risks;
    private final AiSystemRegister systems;
    private final UnitDirectory units;
    private final RiskTaxonomy taxonomy;
    private final Appetite appetite;
    private final CurrentActor actor;

    Exposures(RiskRegister risks, AiSystemRegister systems, UnitDirectory units, RiskTaxonomy taxonomy,
            Appetite appetite, CurrentActor actor) {
        this.risks = risks;
        this.systems = systems;
        this.units = units;
        this.taxonomy = taxonomy;
        this.appetite = appetite;
        this.actor = actor;
    }

    /** What is exposed; empty without the permission to govern it, or when there is no such unit. */
    public Optional<ExposureView> of(Optional<UnitId> unit, LocalDate asOf) {
        var wanted = unit.map(it -> units.byId(List.of(it), asOf).values()).orElseGet(() -> units.all(asOf));
        if (!actor.actor().may(Permission.READ_GOVERNANCE, unit.map(UnitId::value).orElse(null), null)
                || unit.isPresent() && wanted.isEmpty()) {
            return Optional.empty();
        }
        var known = new KnownRisks(risks.all(asOf), systems.all(asOf));
        var ofUnits = wanted.stream()
                .sorted(Comparator.comparing(UnitView::key))
                .map(known::of)
                .filter(it -> unit.isPresent() || !it.risks().isEmpty() || !it.assessed())
                .toList();
        var all = unit.isPresent() ? known.ever(wanted.iterator().next()) : known.risks();
        var asked = unit.map(it -> wanted.iterator().next());
        return Optional.of(view(asked, all, ofUnits, known.byProcess(asked, asOf), asOf));
    }

    private ExposureView view(Optional<UnitView> unit, List<RiskView> ever, List<OfUnit> byUnit,
            List<OfProcess> byProcess,
            LocalDate asOf) {
        var open = ever.stream().filter(RiskView::isOpenThreat).toList();
        return new ExposureView(unit.orElse(null), open, open.stream().filter(appetite::isExceededBy).toList(), byUnit,
                byProcess,
                domains(ever, Map.of(), asOf), asOf);
    }

    /** The open risks of each system by domain; missing where the caller may not govern the system. */
    public Map<AiSystemView, List<OfDomain>> ofSystems(Collection<AiSystemView> asked, LocalDate asOf) {
        var answerable = systems.domainsOf(asked, asOf);
        var bySystem = risks.ofSystems(asked.stream().map(AiSystemView::id).toList(), asOf);
        var found = new HashMap<AiSystemView, List<OfDomain>>();
        for (var system : asked) {
            var domains = answerable.get(system.id());
            if (domains != null) {
                found.put(system, domains(bySystem.getOrDefault(system.id(), List.of()), people(domains), asOf));
            }
        }
        return found;
    }

    private static Map<String, PersonId> people(List<AffectedDomainView> domains) {
        return domains.stream()
                .filter(it -> it.answerable() != null)
                .collect(toMap(AffectedDomainView::domain, it -> Objects.requireNonNull(it.answerable()),
                        (one, other) -> one));
    }

    private List<OfDomain> domains(Collection<RiskView> ever, Map<String, PersonId> answerable, LocalDate asOf) {
        return taxonomy.domains().stream().map(domain -> {
            var there = ever.stream().filter(it -> it.affectedDomains().contains(domain.id())).toList();
            return new OfDomain(domain.id(), domain.title(), there.stream().filter(RiskView::isOpenThreat).toList(),
                    !there.isEmpty(), answerable.get(domain.id()), asOf);
        }).toList();
    }
}
