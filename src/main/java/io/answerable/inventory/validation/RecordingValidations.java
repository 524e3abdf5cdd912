package io.answerable.inventory.validation;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.RecordingWithSystems;
import io.answerable.inventory.SystemFacts;
import io.answerable.inventory.SystemRecords;
import io.answerable.inventory.records.FollowingDossiers;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.PartyDirectory;
import io.answerable.organisation.PeopleDirectory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over from dossiers how systems were validated. */
@Component
@Transactional
class RecordingValidations implements RecordingWithSystems {

    private final FollowingDossiers following;
    private final Validations validations;
    private final PeopleDirectory people;
    private final PartyDirectory parties;

    RecordingValidations(FollowingDossiers following, Validations validations, PeopleDirectory people,
            PartyDirectory parties) {
        this.following = following;
        this.validations = validations;
        this.people = people;
        this.parties = parties;
    }

    @Override
    public Set<String> record(List<SystemFacts> rows, Map<String, AiSystemId> systems, LocalDate asOf) {
        var named = rows.stream()
                .flatMap(it -> Stream.ofNullable(it.records().validation()))
                .flatMap(it -> Stream.ofNullable(it.by()))
                .distinct()
                .toList();
        var analysts = people.idsOf(named);
        var evaluators = parties.idsOf(named);
        return following.record(validations.facts(), rows, systems, asOf, (said, system) -> {
            var validation = said.validation();
            if (validation == null) {
                system.retract(ValidationFact::isToldByDossier);
            } else {
                system.follow(fact(validation, analysts, evaluators), validation.date(), ValidationFact::agreesWith);
            }
        });
    }

    private static ValidationFact fact(SystemRecords.Validation said, Map<String, PersonId> analysts,
            Map<String, ExternalPartyId> evaluators) {
        var by = said.by();
        return new ValidationFact(ValidationFact.Result.valueOf(said.result()), said.date(),
                by == null ? null : analysts.get(by), by == null ? null : evaluators.get(by), null, null);
    }
}
