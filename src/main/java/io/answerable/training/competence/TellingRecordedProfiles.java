package io.answerable.training.competence;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.training.CompetencyProfileFacts;
import io.answerable.training.TellingCompetence;
import io.answerable.training.records.DossierKeys;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class TellingRecordedProfiles implements TellingCompetence {

    private final CompetencyProfiles profiles;
    private final DossierKeys keys;
    private final CurrentActor actor;

    TellingRecordedProfiles(CompetencyProfiles profiles, DossierKeys keys, CurrentActor actor) {
        this.profiles = profiles;
        this.keys = keys;
        this.actor = actor;
    }

    @Override
    public List<CompetencyProfileFacts> profiles(LocalDate asOf) {
        actor.require(Permission.EXCHANGE);
        var known = profiles.on(asOf);
        var named = keys.of(known, it -> Stream.concat(Stream.of(it.person()), Stream.ofNullable(it.by())), it -> null,
                asOf);
        return known.stream()
                .flatMap(it -> named.person(it.fact().person())
                        .map(person -> new CompetencyProfileFacts(person, it.fact().role(), it.fact().levels(),
                                it.fact().assessed(), named.person(it.fact().by()).orElse(null)))
                        .stream())
                .toList();
    }
}
