package io.answerable.inventory.register;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Dated;
import io.answerable.facts.ReadingKeys;
import io.answerable.facts.ReadingKeys.Keys;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AffectedDomain;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SystemFacts;
import io.answerable.inventory.SystemRecords;
import io.answerable.inventory.SystemUse;
import io.answerable.inventory.TellingSystems;
import io.answerable.inventory.TellingWithSystems;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of each system what the register keeps, together with what the other capabilities of the inventory keep of it. */
@Component
@Transactional(readOnly = true)
class TellingRegisteredSystems implements TellingSystems {

    private final AiSystems systems;
    private final List<TellingWithSystems> capabilities;
    private final ReadingKeys keys;
    private final CurrentActor actor;

    TellingRegisteredSystems(AiSystems systems, List<TellingWithSystems> capabilities, ReadingKeys keys,
            CurrentActor actor) {
        this.systems = systems;
        this.capabilities = capabilities;
        this.keys = keys;
        this.actor = actor;
    }

    /** What the register keeps of one system on a day. */
    private record Known(AiSystem system, SystemEntry entry, LifecycleState state, Categorisation categorisation,
            List<SystemUse> uses, List<AffectedDomain> domains) {

        Stream<Object> named() {
            var single = Stream.<Object>of(entry.owningUnit());
            return Stream.of(single, Stream.ofNullable(entry.supplier()), Stream.ofNullable(categorisation.decidedBy()),
                    uses.stream().map(SystemUse::unit),
                    domains.stream().flatMap(it -> Stream.ofNullable(it.answerable()))).flatMap(it -> it);
        }
    }

    @Override
    public List<SystemFacts> told(LocalDate asOf) {
        actor.require(Permission.EXCHANGE);
        var known = systems.load(systems.keys().knownBy(asOf)).stream().flatMap(it -> known(it, asOf)).toList();
        var records = records(known.stream().map(it -> it.system().getId()).toList(), asOf);
        var named = keys.of(known.stream().flatMap(Known::named));
        return known.stream()
                .map(it -> told(it, named, records.getOrDefault(it.system().getId(), SystemRecords.NONE)))
                .toList();
    }

    private Map<AiSystemId, SystemRecords> records(Collection<AiSystemId> known, LocalDate asOf) {
        return capabilities.stream()
                .flatMap(it -> it.tell(known, asOf).entrySet().stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, SystemRecords::and));
    }

    private static Stream<Known> known(AiSystem system, LocalDate asOf) {
        return system.entries()
                .onOrNext(asOf)
                .map(it -> new Known(system, it.fact(),
                        system.states().onOrNext(asOf).map(Dated::fact).orElse(LifecycleState.PROPOSED),
                        system.categorisations()
                                .onOrNext(asOf)
                                .map(Dated::fact)
                                .orElse(Categorisation.bare(RiskCategory.UNCLASSIFIED)),
                        held(system.uses(), asOf), held(system.domains(), asOf)))
                .stream();
    }

    /** In the order in which they became known. */
    private static <F> List<F> held(Timeline<F> facts, LocalDate asOf) {
        return facts.facts()
                .stream()
                .filter(it -> it.covers(asOf))
                .sorted(Comparator.comparing(Dated::id))
                .map(Dated::fact)
                .toList();
    }

    private static SystemFacts told(Known known, Keys named, SystemRecords records) {
        var it = known.entry();
        var dates = it.dates();
        var traits = it.traits();
        var decided = known.categorisation();
        return new SystemFacts(known.system().entry().key(), it.name(), named.certain(it.owningUnit()),
                named.all(known.uses().stream().map(SystemUse::unit).toList()), it.process(), it.purpose(),
                named.of(it.supplier()), known.state(), decided.category(), dates.firstUse(), dates.retiredOn(),
                dates.suspendedOn(), dates.placedOnMarket(), dates.registeredOn(), it.operatorRoles(),
                decided.annexIii(), decided.annexI(), decided.prohibited(), it.transparencyCases(),
                it.transparencyEvidence(), traits.personalData(), traits.profiling(), traits.affectsPersons(),
                traits.workplace(), traits.lawEnforcement(), traits.ownBrand(), traits.substantialModification(),
                traits.changedPurpose(), traits.significantDesignChange(), traits.gpaiBased(), decided.decidedOn(),
                named.of(decided.decidedBy()), decided.reviewDue(), decided.previousCategory(),
                known.domains()
                        .stream()
                        .map(domain -> new SystemFacts.AffectedDomain(domain.domain(), named.of(domain.answerable())))
                        .toList(),
                records);
    }
}
