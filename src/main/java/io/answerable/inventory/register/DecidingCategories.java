package io.answerable.inventory.register;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ClassificationId;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.Suspending;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters a final classification into the register; a prohibited system is stopped in the same transaction (V-3). */
@Component
public class DecidingCategories {

    private final AiSystems systems;
    private final Suspending suspending;
    private final CurrentActor actor;

    /**
     * What was decided; {@code points} of each annex and of Article 5 apart.
     *
     * @param derogation where one is relied on
     * @param preliminary whether the law itself has ended a derogation and the legal side has still to decide (V-7)
     */
    public record Decision(RiskCategory category, List<String> annexIii, List<String> annexI, List<String> prohibited,
            List<String> operatorRoles, List<String> transparencyCases, @Nullable Derogation derogation,
            String rationale,
            LocalDate reviewDue, ActorRef decidedBy, @Nullable PersonId coDecidedBy, boolean preliminary) {

        private String act() {
            return preliminary ? "DEROGATION_ENDED" : "CLASSIFIED";
        }
    }

    DecidingCategories(AiSystems systems, Suspending suspending, CurrentActor actor) {
        this.systems = systems;
        this.suspending = suspending;
        this.actor = actor;
    }

    /** From today on the system is of that category. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ClassificationId decide(AiSystemView before, Decision decision, @Nullable String reason) {
        var today = actor.today();
        var system = systems.find(id(before)).orElseThrow();
        var previous = before.isClassified() ? before.category() : null;
        system.classify(new Categorisation(decision.category(), previous, decision.annexIii(), decision.annexI(),
                decision.prohibited(), today, decision.decidedBy().person().orElse(null), decision.reviewDue(),
                decision.rationale(),
                decision.derogation(), decision.coDecidedBy(), program(decision.decidedBy()),
                decision.preliminary() ? true : null), decision.operatorRoles(),
                decision.transparencyCases(),
                today);
        var classification = system.categorisations().on(today).orElseThrow().id();
        systems.save(system, new Act(decision.act(), today, reason));
        if (decision.category() == RiskCategory.PROHIBITED) {
            suspending.stop(before.id(), "It is classified as prohibited.");
        }
        return ClassificationId.of(classification);
    }

    private static @Nullable String program(ActorRef decider) {
        return decider.kind() == ActorRef.Kind.PERSON ? null : decider.kind() + " " + decider.reference();
    }

    private static java.util.UUID id(AiSystemView system) {
        AiSystemId id = system.id();
        return id.value();
    }
}
