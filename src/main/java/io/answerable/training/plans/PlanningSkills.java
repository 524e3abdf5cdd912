package io.answerable.training.plans;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.facts.NewKeys;
import io.answerable.facts.Timeline;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.training.SkillGapId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans how skills that are missing are gained, and says what came of it (R-TRN-15). */
@Component
@Transactional
public class PlanningSkills {

    private final SkillGaps gaps;
    private final SkillGapReads reads;
    private final LookingAfterSkills looking;
    private final TrainingCatalogue catalogue;
    private final PeopleDirectory people;
    private final CurrentActor actor;

    PlanningSkills(SkillGaps gaps, SkillGapReads reads, LookingAfterSkills looking, TrainingCatalogue catalogue,
            PeopleDirectory people, CurrentActor actor) {
        this.gaps = gaps;
        this.reads = reads;
        this.looking = looking;
        this.catalogue = catalogue;
        this.people = people;
        this.actor = actor;
    }

    /** Which gap, as the caller read it, and why. */
    public record Change(SkillGapId gap, int expectedVersion, @Nullable String reason) {}

    public Outcome<SkillGapView> plan(PlanSkillGap asked) {
        var today = actor.today();
        if (!looking.after(asked.system(), asked.unit())) {
            return Outcome.refused(Refusal.NotPermitted.to("plan for the skills of this system and unit"));
        }
        var checks = new Checks();
        if (asked.key() != null) {
            checks.newKey(gaps.keys(), asked.key());
        }
        return checks.required("measure", asked.measure())
                .text("reason", asked.reason())
                .refuseIf(asked.system() == null && asked.unit() == null,
                        () -> Refusal.ValidationFailed.required("aiSystem"))
                .refuseIf(asked.system() != null && looking.system(asked.system()).isEmpty(),
                        () -> Refusal.NotFound.of("AI system that is or will be used", "aiSystem"))
                .refuseIf(asked.unit() != null && !looking.knows(asked.unit()),
                        () -> Refusal.NotFound.of("unit", "unit"))
                .refuseIf(catalogue.competency(asked.competency()).isEmpty(),
                        () -> Refusal.NotFound.of("competency", "competency"))
                .refuseIf(!isPresent(asked, today),
                        () -> Refusal.ValidationFailed.of("They do not work here.", "owner"))
                .refuseIf(asked.due().isBefore(today),
                        () -> Refusal.ValidationFailed.of("This day has passed.", "due"))
                .then(() -> planned(asked, today));
    }

    private boolean isPresent(PlanSkillGap asked, LocalDate today) {
        return Optional.ofNullable(people.byId(List.of(asked.owner()), today).get(asked.owner()))
                .map(PersonView::status)
                .filter(it -> it.present())
                .isPresent();
    }

    private Outcome<SkillGapView> planned(PlanSkillGap asked, LocalDate today) {
        var entry = Entry.first(asked.key() == null ? NewKeys.next("sg") : asked.key(), today);
        var gap = new SkillGap(entry, Timeline.empty(entry.id()));
        gap.set(new SkillGapFact(asked.competency(), asked.system(), asked.unit(), asked.kind(), asked.measure(),
                asked.owner(), asked.due(), SkillGapState.OPEN, null), today);
        gaps.add(gap, new Act("PLANNED", today, asked.reason()));
        return reads.one(gap.getId(), today);
    }

    /** The skill is there by now, or it is no longer needed; the outcome says how. */
    public Outcome<SkillGapView> end(Change asked, SkillGapState as, String outcome) {
        var today = actor.today();
        return new Checks().required("outcome", outcome)
                .then(() -> gaps
                        .open("skills gap", asked.gap().value(), asked.expectedVersion(), it -> mayChange(it, today))
                        .flatMap(gap -> {
                            var fact = gap.facts().factOn(today).orElseThrow();
                            if (fact.state() != SkillGapState.OPEN) {
                                return Outcome.refused(new Refusal.TransitionNotAllowed("It is over.", List.of("gap"),
                                        fact.state().name(), List.of()));
                            }
                            gap.set(fact.ended(as, outcome), today);
                            gaps.save(gap, new Act(as.name(), today, asked.reason()));
                            return reads.one(gap.getId(), today);
                        }));
    }

    private boolean mayChange(SkillGap gap, LocalDate today) {
        return gap.facts()
                .factOn(today)
                .filter(it -> isOwner(it) || looking.after(it.system(), it.unit()))
                .isPresent();
    }

    private boolean isOwner(SkillGapFact fact) {
        return actor.actor().person().filter(fact.owner()::equals).isPresent();
    }
}
