package io.answerable.training.competence;

import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Competency;
import io.answerable.training.CompetencyProfileFacts;
import io.answerable.training.RecordingCompetence;
import io.answerable.training.records.KnownReferences;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class RecordingDossierCompetence implements RecordingCompetence {

    private static final int HIGHEST = 4;

    private final CompetencyProfiles profiles;
    private final KnownReferences references;
    private final CurrentActor actor;
    private final Set<String> roles;
    private final Set<String> competencies;

    RecordingDossierCompetence(CompetencyProfiles profiles, KnownReferences references, CurrentActor actor,
            RoleCatalogue roles, TrainingCatalogue catalogue) {
        this.profiles = profiles;
        this.references = references;
        this.actor = actor;
        this.roles = roles.roles().stream().map(RoleDefinition::key).collect(toSet());
        this.competencies = catalogue.competencies().stream().map(Competency::key).collect(toSet());
    }

    @Override
    public Recorded profiles(List<CompetencyProfileFacts> rows, LocalDate asOf, Progress progress) {
        actor.require(Permission.EXCHANGE);
        var section = new Section("competency_profiles", progress);
        var registration = Registration.of(section, rows, CompetencyProfileFacts::key, profiles.keys(), asOf);
        var known = references.ofPeople(rows, List.of(CompetencyProfileFacts::person, CompetencyProfileFacts::by),
                section);
        profiles.record(registration, asOf, (row, profile, day) -> {
            var it = row.content();
            known.listed(row.number(), "role", it.role(), roles);
            it.levels().forEach((competency, level) -> {
                known.listed(row.number(), "levels." + competency, competency, competencies);
                if (level > HIGHEST) {
                    section.refuse(row.number(), "levels." + competency, "VALIDATION_FAILED",
                            "Levels range from 0 to " + HIGHEST + ".", null);
                }
            });
            var person = known.person(row.number(), it.person());
            var by = known.person(row.number(), "by", it.by());
            if (person != null && !section.hasRefused(row.number())) {
                profile.follow(new ProfileFact(person, it.role(), it.levels(), it.assessed(), by), day);
            }
        });
        return section.recorded(registration.entries().keySet());
    }
}
