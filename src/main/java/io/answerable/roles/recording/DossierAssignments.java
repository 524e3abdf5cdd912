package io.answerable.roles.recording;

import io.answerable.inventory.AiSystemRegister;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.PartyDirectory;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitDirectory;
import io.answerable.roles.ResponsibilityFacts.Assignment;
import io.answerable.roles.ResponsibilityFacts.Delegation;
import io.answerable.roles.ResponsibilityFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out what the keys of a dossier stand for, then records assignments and delegations. */
@Component
class DossierAssignments implements RecordingAssignments {

    private final PeopleDirectory people;
    private final PartyDirectory parties;
    private final UnitDirectory units;
    private final AiSystemRegister systems;
    private final AssignmentSection assignments;
    private final DelegationSection delegations;

    DossierAssignments(PeopleDirectory people, PartyDirectory parties, UnitDirectory units,
            AiSystemRegister systems, AssignmentSection assignments, DelegationSection delegations) {
        this.people = people;
        this.parties = parties;
        this.units = units;
        this.systems = systems;
        this.assignments = assignments;
        this.delegations = delegations;
    }

    @Override
    @Transactional
    public Map<String, Recorded> record(ResponsibilityFacts facts, Progress progress) {
        var keys = keysOf(facts);
        var sections = new LinkedHashMap<String, Recorded>();
        sections.put(AssignmentSection.NAME, assignments.record(facts, keys, progress));
        sections.put(DelegationSection.NAME, delegations.record(facts, keys, progress));
        return sections;
    }

    private KnownKeys keysOf(ResponsibilityFacts facts) {
        var holders = keys(facts, Assignment::holder, it -> Stream.of(it.fromPerson(), it.toPerson()));
        var scopes = keys(facts, Assignment::scope, it -> Stream.of(it.scope()));
        return new KnownKeys(people.idsOf(holders), parties.idsOf(holders), units.idsOf(scopes), systems.idsOf(scopes));
    }

    private static List<String> keys(ResponsibilityFacts facts, Function<Assignment, String> ofAssignment,
            Function<Delegation, Stream<String>> ofDelegation) {
        return Stream
                .concat(facts.assignments().stream().map(ofAssignment),
                        facts.delegations().stream().flatMap(ofDelegation))
                .distinct()
                .toList();
    }
}
