package io.answerable.inventory.lifecycle;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemMoved.AiSystemAuthorised;
import io.answerable.inventory.AiSystemMoved.AiSystemPutIntoUse;
import io.answerable.inventory.AiSystemMoved.AiSystemRejected;
import io.answerable.inventory.AiSystemMoved.AiSystemResumed;
import io.answerable.inventory.AiSystemMoved.AiSystemRetired;
import io.answerable.inventory.AiSystemMoved.AiSystemSuspended;
import io.answerable.inventory.AiSystemMoved.DevelopmentStarted;
import io.answerable.inventory.AiSystemMoved.ProcurementStarted;
import io.answerable.inventory.AiSystemMoved.ReworkRequested;
import io.answerable.inventory.AiSystemMoved.ScopingStarted;
import io.answerable.inventory.AiSystemMoved.TestingStarted;
import io.answerable.inventory.AiSystemMoved;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.authorisations.RevokingAuthorisations;
import io.answerable.inventory.register.MovingSystems;
import io.answerable.kernel.Provenance;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes a move with all that belongs to it; whoever calls has judged whether it may be made. */
@Component
class Moves {

    private final MovingSystems moving;
    private final Suspensions suspensions;
    private final RevokingAuthorisations revoking;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    Moves(MovingSystems moving, Suspensions suspensions, RevokingAuthorisations revoking, CurrentActor actor,
            ApplicationEventPublisher events) {
        this.moving = moving;
        this.suspensions = suspensions;
        this.revoking = revoking;
        this.actor = actor;
        this.events = events;
    }

    /** @param before the system as it is before the move */
    AiSystemView make(Step step, AiSystemView before, @Nullable String reason) {
        var moved = moving.move(before.id(), step.target(), step.act(), reason);
        if (before.state() == LifecycleState.SUSPENDED) {
            suspensions.end(before.id());
        }
        if (step == Step.SUSPEND) {
            suspensions.begin(before.id(), reason);
        }
        if (step.endsAuthorisations()) {
            revoking.voidAllOf(moved, reason);
        }
        events.publishEvent(event(step, before, moved, actor.provenance().because(reason)));
        return moved;
    }

    private static AiSystemMoved event(Step step, AiSystemView before, AiSystemView moved, Provenance by) {
        var system = moved.id();
        var units = before.usingUnits();
        return switch (step) {
            case START_SCOPING -> new ScopingStarted(system, by);
            case START_PROCUREMENT -> new ProcurementStarted(system, by);
            case START_DEVELOPMENT, CONFIGURE -> new DevelopmentStarted(system, by);
            case START_TESTING, REVOKE, RETEST -> new TestingStarted(system, by);
            case REWORK -> new ReworkRequested(system, by);
            case AUTHORISE -> new AiSystemAuthorised(system, units, by);
            case GO_LIVE -> new AiSystemPutIntoUse(system, units,
                    Objects.requireNonNullElse(moved.firstUse(), moved.asOf()), by);
            case SUSPEND -> new AiSystemSuspended(system, units, Objects.requireNonNullElse(by.reason(), ""), by);
            case RESUME -> new AiSystemResumed(system, units, by);
            case RETIRE -> new AiSystemRetired(system, units, by);
            case REJECT -> new AiSystemRejected(system, by);
        };
    }
}
