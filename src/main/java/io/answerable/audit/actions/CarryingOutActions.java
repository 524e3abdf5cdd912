package io.answerable.audit.actions;

import io.answerable.access.CurrentActor;
import io.answerable.audit.ActionState;
import io.answerable.audit.CorrectiveActionId;
import io.answerable.audit.CorrectiveActionImplemented;
import io.answerable.audit.CorrectiveActionView;
import io.answerable.audit.EffectivenessVerified;
import io.answerable.audit.FindingView;
import io.answerable.audit.VerificationResult;
import io.answerable.audit.matters.ChangeOf;
import io.answerable.audit.matters.Opened;
import io.answerable.facts.Checks;
import io.answerable.facts.RefusedActs;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an action from its agreement to its end; somebody else judges whether it had its effect (R-AUD-08, D-3, D-4). */
@Component
@Transactional
public class CarryingOutActions {

    private static final String OWN_WORK = "SOD-002";
    private static final String WITHOUT_SUCCESSOR = "CAP-004";
    private static final String TOO_SOON = "D-3";

    private final ActionChanges changes;
    private final ActionRights rights;
    private final ObservationPeriod observation;
    private final LearningLessons lessons;
    private final RefusedActs refused;
    private final CurrentActor actor;

    CarryingOutActions(ActionChanges changes, ActionRights rights, ObservationPeriod observation,
            LearningLessons lessons,
            RefusedActs refused, CurrentActor actor) {
        this.changes = changes;
        this.rights = rights;
        this.observation = observation;
        this.lessons = lessons;
        this.refused = refused;
        this.actor = actor;
    }

    public Outcome<CorrectiveActionView> start(ChangeOf<CorrectiveActionId> asked) {
        return moved(asked, ActionState.IN_PROGRESS, rights::mayCarryOut, it -> new Checks()
                .then(() -> Outcome.done(changes.kept(it, it.fact().in(ActionState.IN_PROGRESS), "STARTED",
                        asked.reason()))));
    }

    /**
     * It is done; somebody independent is to look at its effect.
     *
     * @param on null: today
     * @param cause what led to the finding, as the analysis has shown
     */
    public Outcome<CorrectiveActionView> implement(ChangeOf<CorrectiveActionId> asked, @Nullable LocalDate on,
            String cause) {
        return moved(asked, ActionState.IMPLEMENTED, rights::mayCarryOut, it -> {
            var day = on == null ? it.today() : on;
            var earliest = agreedOn(it);
            return new Checks().required("causeAnalysis", cause)
                    .refuseIf(day.isAfter(it.today()),
                            () -> Refusal.ValidationFailed.of("The day lies ahead.", "implementedOn"))
                    .rule(day.isBefore(earliest), TOO_SOON,
                            "Nothing was carried out before it was found and agreed on " + earliest + ".",
                            "Name a day from then on.", "implementedOn")
                    .then(() -> Outcome.done(implemented(it, asked, day, cause)));
        });
    }

    /** The first day on which the finding was known and its mending promised; before it no effect can have begun. */
    private LocalDate agreedOn(Opened<ActionFact, CorrectiveAction> it) {
        return Stream.concat(it.thing().agreedOn().stream(),
                rights.finding(it.fact().finding())
                        .flatMap(finding -> Optional.ofNullable(finding.issuedOn()))
                        .stream())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private CorrectiveActionView implemented(Opened<ActionFact, CorrectiveAction> it,
            ChangeOf<CorrectiveActionId> asked, LocalDate day, String cause) {
        var by = actor.actor().person().orElse(it.fact().ownership().owner());
        var view = changes.kept(it, it.fact().implemented(day, by, cause), "IMPLEMENTED", asked.reason());
        changes.tell(new CorrectiveActionImplemented(view.id(), view.owner(), day, changes.by(asked.reason())));
        return view;
    }

    /** Judges whether it had its effect: by a person who neither owns nor carried it out, after some time (D-3). */
    public Outcome<CorrectiveActionView> verify(ChangeOf<CorrectiveActionId> asked, VerificationResult result,
            @Nullable String note) {
        return moved(asked, ActionState.VERIFIED, rights::mayManage, it -> {
            var by = actor.actor().person();
            if (by.isEmpty()) {
                return Outcome.refused(Refusal.NotPermitted.to("verify an effect without being a person"));
            }
            if (isOwnWork(it.fact(), by.get())) {
                refused.record("CorrectiveAction", it.thing().entry(), OWN_WORK, it.today(), asked.reason());
                return Outcome.refused(new Refusal.RuleViolated(
                        "Nobody verifies an action that they own or carried out.", List.of("action"), OWN_WORK,
                        "Let somebody else verify it."));
            }
            var earliest = observation.earliest(it.fact());
            return new Checks().text("note", note)
                    .rule(it.today().isBefore(earliest), TOO_SOON,
                            "The effect can be judged from " + earliest + " on.", "Wait until then.", "action")
                    .then(() -> Outcome.done(verified(it, asked,
                            new ActionFact.Verification(result, by.get(), it.today(), note))));
        });
    }

    private static boolean isOwnWork(ActionFact fact, PersonId person) {
        return person.equals(fact.ownership().owner()) || person.equals(fact.implementation().by());
    }

    private CorrectiveActionView verified(Opened<ActionFact, CorrectiveAction> it,
            ChangeOf<CorrectiveActionId> asked, ActionFact.Verification judged) {
        var view = changes.kept(it, it.fact().verified(judged), "VERIFIED", asked.reason());
        var verification = Objects.requireNonNull(view.verification());
        changes.tell(new EffectivenessVerified(view.id(), view.finding(), verification.result(), verification.byId(),
                changes.by(asked.reason())));
        return view;
    }

    /**
     * Ends an action that was verified; one without effect only when another follows (D-4).
     *
     * @param lesson what others should heed, if anything
     */
    public Outcome<CorrectiveActionView> close(ChangeOf<CorrectiveActionId> asked, @Nullable String lesson) {
        return moved(asked, ActionState.CLOSED, rights::mayManage, it -> new Checks().text("lesson", lesson)
                .rule(it.fact().isIneffective() && it.fact().successor() == null, WITHOUT_SUCCESSOR,
                        "The action had no effect, and none follows it.", "Propose another action first.", "action")
                .then(() -> {
                    if (lesson != null && !lesson.isBlank()) {
                        lessons.learnFrom(it.thing().getId(), lesson,
                                rights.finding(it.fact().finding()).map(FindingView::system).orElse(null));
                    }
                    return Outcome.done(changes.kept(it, it.fact().closed(it.today()), "CLOSED", asked.reason()));
                }));
    }

    private Outcome<CorrectiveActionView> moved(ChangeOf<CorrectiveActionId> asked, ActionState wanted,
            Predicate<ActionFact> mayChange,
            Function<Opened<ActionFact, CorrectiveAction>, Outcome<CorrectiveActionView>> step) {
        return changes.opened(asked, mayChange)
                .flatMap(it -> CorrectiveAction.refusalOf(it.fact().state(), wanted)
                        .map(Outcome::<CorrectiveActionView>refused)
                        .orElseGet(() -> step.apply(it)));
    }
}
