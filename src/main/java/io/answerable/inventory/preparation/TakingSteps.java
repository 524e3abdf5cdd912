package io.answerable.inventory.preparation;

import io.answerable.facts.Checks;
import io.answerable.inventory.AdviceGiven;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.inventory.LandscapeReviewed;
import io.answerable.inventory.records.PreparingSystems;
import io.answerable.inventory.spi.KnowledgeTransfers;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what has been done for a system, by whom and with which evidence; one act is one step. */
@Component
public class TakingSteps {

    private static final Set<PreparationStep> LANDSCAPE_REVIEW = EnumSet.of(PreparationStep.LANDSCAPE_REVIEW_BY_AI_LEAD,
            PreparationStep.LANDSCAPE_REVIEW_BY_PROJECT_LEAD);

    private final PreparingSystems preparing;
    private final PreparationSteps steps;
    private final KnowledgeTransfers transfers;
    private final ApplicationEventPublisher events;

    TakingSteps(PreparingSystems preparing, PreparationSteps steps, KnowledgeTransfers transfers,
            ApplicationEventPublisher events) {
        this.preparing = preparing;
        this.steps = steps;
        this.transfers = transfers;
        this.events = events;
    }

    /**
     * What was done.
     *
     * @param on the day; null: today
     * @param statement what came of it
     * @param evidence where that can be read
     */
    public record Account(@Nullable LocalDate on, String statement, @Nullable String evidence) {}

    /** A step of one kind. */
    @Transactional
    public Outcome<AiSystemView> take(ChangeOfSystem asked, PreparationStep step, Account account) {
        return takeAny(asked, EnumSet.of(step), account, step.name());
    }

    /** The review counts for each of the two leads that the actor is; it is done when both have reviewed (R-INV-22). */
    @Transactional
    public Outcome<AiSystemView> reviewLandscape(ChangeOfSystem asked, Account account) {
        return takeAny(asked, LANDSCAPE_REVIEW, account, "LANDSCAPE_REVIEWED").map(it -> {
            events.publishEvent(new LandscapeReviewed(it.id(), preparing.actingPerson(), preparing.by(asked)));
            return it;
        });
    }

    /** A specialist of that field advises (R-INV-23); each advice is a record of its own. */
    @Transactional
    public Outcome<AiSystemView> advise(ChangeOfSystem asked, Specialist specialist, Account account) {
        return takeAny(asked, EnumSet.of(specialist.step()), account, "ADVICE_GIVEN").map(it -> {
            events.publishEvent(
                    new AdviceGiven(it.id(), specialist.name(), preparing.actingPerson(), preparing.by(asked)));
            return it;
        });
    }

    /** A step turns out not to have been taken, or holds no longer. */
    @Transactional
    public Outcome<AiSystemView> withdraw(ChangeOfSystem asked, PreparationStep step, @Nullable LocalDate on) {
        var act = new PreparingSystems.Act("STEP_WITHDRAWN", "withdraw this step", on, step.roles());
        return preparing.act(asked, act,
                (system, day, told) -> steps.facts().end(system.id(), step, day, told)
                        ? Optional.empty()
                        : Optional.of(Refusal.NotFound.of("step", "step")));
    }

    private Outcome<AiSystemView> takeAny(ChangeOfSystem asked, Set<PreparationStep> candidates, Account account,
            String name) {
        var roles = candidates.stream().flatMap(it -> it.roles().stream()).toList();
        var act = new PreparingSystems.Act(name, "take this step; it is for " + String.join(", ", roles), account.on(),
                roles);
        return new Checks().required("statement", account.statement())
                .text("evidence", account.evidence())
                .then(() -> preparing.act(asked, act, (system, day, told) -> {
                    if (candidates.contains(PreparationStep.SUPPLIER_KNOWLEDGE) && transfers.isOpen(system.id(), day)) {
                        return Optional.of(Refusal.ValidationFailed
                                .of("A session of the transfer plan is still to be held.", "aiSystem"));
                    }
                    candidates.stream()
                            .filter(it -> preparing.holdsAny(it.roles(), system))
                            .forEach(it -> steps.facts().put(system.id(), fact(it, day, account), day, told));
                    return Optional.empty();
                }));
    }

    private StepFact fact(PreparationStep step, LocalDate day, Account account) {
        return new StepFact(step, day, preparing.actingPerson(), account.statement(), account.evidence());
    }
}
