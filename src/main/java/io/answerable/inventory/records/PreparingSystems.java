package io.answerable.inventory.records;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Alterations;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.inventory.register.ActingOnSystems;
import io.answerable.inventory.register.Entitlement;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import io.answerable.kernel.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is the same in every act that prepares or watches a system: who may, on which day, and that the ledger is told. */
@Component
public class PreparingSystems {

    private final ActingOnSystems acting;
    private final Entitlement entitlement;
    private final CurrentActor currentActor;

    PreparingSystems(ActingOnSystems acting, Entitlement entitlement, CurrentActor currentActor) {
        this.acting = acting;
        this.entitlement = entitlement;
        this.currentActor = currentActor;
    }

    /**
     * An act.
     *
     * @param name in the past tense and upper case, for the ledger
     * @param what what the actor wants to do, for the refusal
     * @param on the day of the act; null: today
     * @param roles keys of the roles of which the actor has to hold one for the system
     */
    public record Act(String name, String what, @Nullable LocalDate on, Collection<String> roles) {}

    /** Carries out the act on that day, or says why that cannot be. */
    @FunctionalInterface
    public interface Work {

        Optional<Refusal> carryOut(AiSystemView system, LocalDate day, Alterations told);
    }

    /** Carries out an act on a system, or says why that cannot be; an act that changes nothing leaves no trace. */
    public Outcome<AiSystemView> act(ChangeOfSystem asked, Act act, Work work) {
        var today = currentActor.today();
        var day = act.on() == null ? today : act.on();
        return acting.open(asked, act.roles(), act.what()).flatMap(system -> {
            if (day.isAfter(today)) {
                return Outcome.refused(
                        Refusal.ValidationFailed.of("What has been done lies in the past or on today.", "on"));
            }
            var told = new Alterations();
            return work.carryOut(system, day, told)
                    .<Outcome<AiSystemView>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(told.isEmpty()
                            ? system
                            : acting.kept(system, act.name(), asked.reason(), told)));
        });
    }

    /** Whether the caller holds one of these roles for the system. */
    public boolean holdsAny(Collection<String> roles, AiSystemView system) {
        return entitlement.holdsAny(system, roles);
    }

    /** Who acts, if it is a person. */
    public @Nullable PersonId actingPerson() {
        return currentActor.actor().person().orElse(null);
    }

    public Provenance by(ChangeOfSystem asked) {
        return currentActor.provenance().because(asked.reason());
    }
}
