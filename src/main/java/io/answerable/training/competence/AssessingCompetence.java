package io.answerable.training.competence;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PersonView;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.training.CompetenceDirectory;
import io.answerable.training.CompetenceGapFound;
import io.answerable.training.CompetencyComparison;
import io.answerable.training.CompetencyProfileView;
import io.answerable.training.records.PeopleInTraining;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what people were found to be able to do. Whoever leads them or manages training assesses them; nobody assesses
 * themselves (R-TRN-03, R-TRN-06, R-TRN-23).
 */
@Component
public class AssessingCompetence {

    private static final int HIGHEST = 4;

    private final CompetencyProfiles profiles;
    private final CompetenceDirectory directory;
    private final PeopleInTraining people;
    private final RoleCatalogue roles;
    private final Requirements requirements;
    private final TrainingCatalogue catalogue;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    AssessingCompetence(CompetencyProfiles profiles, CompetenceDirectory directory, PeopleInTraining people,
            RoleCatalogue roles, Requirements requirements, TrainingCatalogue catalogue, CurrentActor actor,
            ApplicationEventPublisher events) {
        this.profiles = profiles;
        this.directory = directory;
        this.people = people;
        this.roles = roles;
        this.requirements = requirements;
        this.catalogue = catalogue;
        this.actor = actor;
        this.events = events;
    }

    /** These levels hold from the day of the assessment; what is not among them stays as it is known. */
    @Transactional
    public Outcome<CompetencyProfileView> assess(AssessCompetency asked) {
        return people.led(asked.person(), "assess this person")
                .flatMap(person -> checked(asked).then(() -> opened(person, asked)))
                .flatMap(profile -> inOrder(profile, asked))
                .map(profile -> assessed(profile, asked));
    }

    private Checks checked(AssessCompetency asked) {
        var checks = new Checks().refuseIf(roles.role(asked.role()).isEmpty(),
                () -> Refusal.NotFound.of("role", "role"))
                .refuseIf(asked.levels().isEmpty(), () -> Refusal.ValidationFailed.required("levels"))
                .refuseIf(day(asked).isAfter(actor.today()),
                        () -> Refusal.ValidationFailed.of("Nobody has been assessed on a day to come.", "on"));
        asked.levels()
                .forEach((competency, level) -> checks
                        .refuseIf(catalogue.competency(competency).isEmpty(),
                                () -> Refusal.NotFound.of("competency " + competency, "levels"))
                        .refuseIf(level.filter(it -> it < 0 || it > HIGHEST).isPresent(),
                                () -> Refusal.ValidationFailed.of("Levels range from 0 to " + HIGHEST + ".",
                                        "levels")));
        return checks;
    }

    private Outcome<CompetencyProfile> opened(PersonView person, AssessCompetency asked) {
        var key = person.key() + "/" + asked.role();
        var known = profiles.keys().idsOf(List.of(key)).get(key);
        if (known != null) {
            return profiles.open("profile", known, asked.expectedVersion(), it -> true);
        }
        if (asked.expectedVersion() != 0) {
            return Outcome.refused(Refusal.VersionConflict.of(0));
        }
        var entry = Entry.first(key, actor.today());
        return Outcome.done(new CompetencyProfile(entry, Timeline.empty(entry.id())));
    }

    /** What was found later is not overtaken by what was found before. */
    private Outcome<CompetencyProfile> inOrder(CompetencyProfile profile, AssessCompetency asked) {
        var last = profile.latest().map(ProfileFact::assessed);
        return last.filter(it -> day(asked).isBefore(it)).isPresent()
                ? Outcome.refused(Refusal.ValidationFailed.of("They have been assessed later, on " + last.get() + ".",
                        "on"))
                : Outcome.done(profile);
    }

    private CompetencyProfileView assessed(CompetencyProfile profile, AssessCompetency asked) {
        var on = day(asked);
        var before = profile.latest();
        var from = profile.since().filter(it -> it.isAfter(on)).orElse(on);
        profile.assess(before.orElseGet(() -> new ProfileFact(asked.person(), asked.role(), Map.of(), null, null))
                .assessed(asked.levels(), on, actor.actor().person().orElse(null)), from);
        var act = new Act("ASSESSED", from, asked.reason());
        if (before.isEmpty()) {
            profiles.add(profile, act);
        } else {
            profiles.save(profile, act);
        }
        tellGaps(profile, asked);
        var id = profile.getId();
        return Objects.requireNonNull(directory.profiles(List.of(id), actor.today()).get(id));
    }

    private void tellGaps(CompetencyProfile profile, AssessCompetency asked) {
        var gaps = profile.latest()
                .flatMap(it -> requirements.of(it.role()).map(it::gaps))
                .orElse(List.of());
        if (!gaps.isEmpty()) {
            events.publishEvent(new CompetenceGapFound(profile.getId(), asked.person(), asked.role(),
                    gaps.stream().map(CompetencyComparison::competency).toList(),
                    actor.provenance().because(asked.reason())));
        }
    }

    private LocalDate day(AssessCompetency asked) {
        return asked.on() == null ? actor.today() : asked.on();
    }
}
