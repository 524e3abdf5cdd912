package io.answerable.inventory.register;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Checks;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.SupplierDirectory;
import io.answerable.inventory.SupplierId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says from whom a system comes. What is bought has to have a contract that legal has reviewed, what its supplier knows has
 * to be passed on, and its contract has to end with it (R-INV-21, R-INV-37, R-INV-38).
 */
@Component
public class NamingSuppliers {

    /** The project lead leads the talks, procurement supports (R-INV-36). */
    private static final Set<String> BUYING = Set.of("role.project-lead", "role.procurement");

    /** Whether to buy or to build is decided when procurement or development begins. */
    private static final Set<LifecycleState> UNDECIDED = EnumSet.of(LifecycleState.PROPOSED, LifecycleState.SCOPING);
    private static final String BOUGHT = "R-INV-21";

    private final ActingOnSystems acting;
    private final ChangingSystems changing;
    private final SupplierDirectory suppliers;
    private final ObjectProvider<SupplierConsequence> consequences;
    private final CurrentActor currentActor;

    NamingSuppliers(ActingOnSystems acting, ChangingSystems changing, SupplierDirectory suppliers,
            ObjectProvider<SupplierConsequence> consequences, CurrentActor currentActor) {
        this.acting = acting;
        this.changing = changing;
        this.suppliers = suppliers;
        this.consequences = consequences;
        this.currentActor = currentActor;
    }

    /**
     * From today on the system comes from that supplier; naming the same one again changes nothing. What another one knows
     * has to be passed on, too, and its own contract reviewed and in the end closed.
     *
     * @param supplier null: the organisation builds it itself; only as long as nothing has been bought
     */
    @Transactional
    public Outcome<AiSystemView> name(ChangeOfSystem asked, @Nullable SupplierId supplier) {
        return acting.open(asked, BUYING, "name its supplier; that is for the project lead and procurement")
                .flatMap(system -> checked(system, supplier)
                        .then(() -> Outcome.done(named(system, supplier, asked.reason()))));
    }

    private Checks checked(AiSystemView system, @Nullable SupplierId supplier) {
        return new Checks()
                .refuseIf(!isKnown(supplier), () -> Refusal.NotFound.of("supplier", "supplier"))
                .rule(system.state().isEnded(), "V-8", "A retired or rejected system is not bought any more.",
                        "Name the supplier of the system that is used instead.", "aiSystem")
                .rule(supplier == null && system.supplier() != null && !UNDECIDED.contains(system.state()), BOUGHT,
                        "A system that was bought comes from a supplier until its end.",
                        "Name the supplier that it comes from now.", "supplier");
    }

    private boolean isKnown(@Nullable SupplierId supplier) {
        return supplier == null || !suppliers.byId(List.of(supplier), currentActor.today()).isEmpty();
    }

    private AiSystemView named(AiSystemView system, @Nullable SupplierId supplier, @Nullable String reason) {
        changing.change(system.id(), "SUPPLIER_NAMED", reason, (it, today) -> {
            it.on(today).ifPresent(entry -> it.enter(entry.suppliedBy(supplier), today));
            return Optional.empty();
        });
        var after = acting.current(system.id()).orElseThrow();
        if (!Objects.equals(system.supplier(), supplier)) {
            consequences.forEach(it -> it.follow(after, reason));
        }
        return after;
    }
}
