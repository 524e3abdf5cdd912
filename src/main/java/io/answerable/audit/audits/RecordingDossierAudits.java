package io.answerable.audit.audits;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.AuditFacts;
import io.answerable.audit.RecordingAudits;
import io.answerable.facts.ReadingKeys;
import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.PartyDirectory;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitDirectory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what a dossier tells of audits, and tells it back by the same keys. */
@Component
@Transactional
class RecordingDossierAudits implements RecordingAudits {

    private static final String ROLE_PREFIX = "role.";

    private final Audits audits;
    private final PeopleDirectory people;
    private final PartyDirectory parties;
    private final AiSystemRegister systems;
    private final UnitDirectory units;
    private final ReadingKeys reading;
    private final CurrentActor actor;

    RecordingDossierAudits(Audits audits, PeopleDirectory people, PartyDirectory parties, AiSystemRegister systems,
            UnitDirectory units, ReadingKeys reading, CurrentActor actor) {
        this.audits = audits;
        this.people = people;
        this.parties = parties;
        this.systems = systems;
        this.units = units;
        this.reading = reading;
        this.actor = actor;
    }

    @Override
    public Recorded record(List<AuditFacts> rows, LocalDate asOf, Progress progress) {
        actor.require(Permission.EXCHANGE);
        var section = new Section("audits", progress);
        var registration = Registration.of(section, rows, AuditFacts::key, audits.keys(), asOf);
        var known = new AuditRows(section,
                people.idsOf(texts(rows, it -> Stream.concat(it.team().stream(), Stream.ofNullable(it.lead())))),
                parties.idsOf(texts(rows, it -> Stream.concat(Stream.ofNullable(it.performedBy()),
                        Stream.ofNullable(it.lead())))),
                systems.idsOf(texts(rows, it -> it.systems().stream())),
                units.idsOf(texts(rows, it -> it.units().stream())));
        audits.record(registration, asOf, (row, audit, day) -> {
            var fact = known.fact(row.number(), row.content(), audit.on(day).orElse(null));
            if (!section.hasRefused(row.number())) {
                audit.follow(day, fact);
            }
        });
        return section.recorded(registration.entries().keySet());
    }

    private static Set<String> texts(List<AuditFacts> rows, Function<AuditFacts, Stream<String>> of) {
        return rows.stream().flatMap(of).filter(it -> !it.startsWith(ROLE_PREFIX)).collect(Collectors.toSet());
    }

    @Override
    @Transactional(readOnly = true)
    public List<AuditFacts> told(LocalDate asOf) {
        var facts = new TreeMap<String, AuditFact>();
        audits.knownBy(asOf).forEach(audit -> audit.on(asOf).ifPresent(it -> facts.put(audit.entry().key(), it)));
        var keys = reading.of(facts.values().stream().flatMap(RecordingDossierAudits::references));
        return facts.entrySet().stream().map(it -> told(it.getKey(), it.getValue(), keys)).toList();
    }

    private static Stream<Object> references(AuditFact it) {
        return Stream.of(it.team().stream(), it.parties().stream(), lead(it).stream(), it.systems().stream(),
                it.units().stream()).flatMap(references -> references);
    }

    /** Who leads it, as somebody who has a key. */
    private static Optional<Object> lead(AuditFact it) {
        return Optional.ofNullable(it.plan().lead())
                .map(lead -> lead.kind() == HolderRef.Kind.PARTY
                        ? ExternalPartyId.of(lead.id())
                        : PersonId.of(lead.id()));
    }

    private static AuditFacts told(String key, AuditFact it, ReadingKeys.Keys keys) {
        var plan = it.plan();
        var role = plan.performedByRole();
        return new AuditFacts(key, plan.title(), plan.kind(), role == null ? keys.of(plan.performedByParty()) : role,
                lead(it).map(keys::certain).orElse(null), keys.all(it.team()), keys.all(it.systems()),
                keys.all(it.units()), it.criteria(), plan.planned(), it.state(), it.progress().closedOn());
    }
}
