package io.answerable.audit.audits;

import io.answerable.audit.AuditFacts;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.HolderRef;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.HolderView;
import io.answerable.organisation.PartyDirectory;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells audits as a dossier would, everything they refer to by key. */
final class ToldAudits {

    private final Map<HolderRef, HolderView> holders = new HashMap<>();
    private final Map<AiSystemId, AiSystemView> systems;
    private final Map<UnitId, UnitView> units;

    ToldAudits(Collection<AuditFact> facts, LocalDate asOf, PeopleDirectory people, PartyDirectory parties,
            AiSystemRegister register, UnitDirectory directory) {
        var named = facts.stream().flatMap(it -> Stream.concat(it.auditors().stream(), performer(it))).toList();
        people.byId(named.stream().flatMap(it -> it.asPerson().stream()).collect(Collectors.toSet()), asOf)
                .values()
                .forEach(it -> holders.put(it.ref(), it));
        parties.byId(named.stream()
                .filter(it -> it.kind() == HolderRef.Kind.PARTY)
                .map(it -> ExternalPartyId.of(it.id()))
                .collect(Collectors.toSet()), asOf).values().forEach(it -> holders.put(it.ref(), it));
        this.systems = register.byId(facts.stream().flatMap(it -> it.systems().stream()).distinct().toList(), asOf);
        this.units = directory.byId(facts.stream().flatMap(it -> it.units().stream()).distinct().toList(), asOf);
    }

    private static Stream<HolderRef> performer(AuditFact it) {
        return Optional.ofNullable(it.plan().performedByParty())
                .map(party -> HolderRef.party(party.value()))
                .stream();
    }

    List<AuditFacts> of(Map<String, AuditFact> facts) {
        return facts.entrySet().stream().map(it -> told(it.getKey(), it.getValue())).toList();
    }

    private AuditFacts told(String key, AuditFact it) {
        var plan = it.plan();
        var role = plan.performedByRole();
        return new AuditFacts(key, plan.title(), plan.kind(),
                role == null ? performer(it).findFirst().map(this::keyOf).orElse(null) : role,
                plan.lead() == null ? null : keyOf(plan.lead()),
                it.team().stream().map(HolderRef::person).map(this::keyOf).toList(),
                it.systems().stream().flatMap(id -> Stream.ofNullable(systems.get(id))).map(AiSystemView::key).toList(),
                it.units().stream().flatMap(id -> Stream.ofNullable(units.get(id))).map(UnitView::key).toList(),
                it.criteria(), plan.planned(), it.state(), it.progress().closedOn());
    }

    private String keyOf(HolderRef holder) {
        var known = holders.get(holder);
        return known == null ? holder.id().toString() : known.key();
    }
}
