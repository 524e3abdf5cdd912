package io.answerable.inventory.register;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.inventory.SupplierDirectory;
import io.answerable.inventory.SupplierId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    private final ActingOnSystems acting;
    private final ChangingSystems changing;
    private final SupplierDirectory suppliers;
    private final CurrentActor currentActor;

    NamingSuppliers(ActingOnSystems acting, ChangingSystems changing, SupplierDirectory suppliers,
            CurrentActor currentActor) {
        this.acting = acting;
        this.changing = changing;
        this.suppliers = suppliers;
        this.currentActor = currentActor;
    }

    /**
     * From today on the system comes from that supplier; naming the same one again changes nothing.
     *
     * @param supplier null: the organisation builds it itself
     */
    @Transactional
    public Outcome<AiSystemView> name(ChangeOfSystem asked, @Nullable SupplierId supplier) {
        return acting.open(asked, BUYING, "name its supplier; that is for the project lead and procurement")
                .flatMap(system -> isKnown(supplier)
                        ? Outcome.done(named(system, supplier, asked.reason()))
                        : Outcome.refused(Refusal.NotFound.of("supplier", "supplier")));
    }

    private boolean isKnown(@Nullable SupplierId supplier) {
        return supplier == null || !suppliers.byId(List.of(supplier), currentActor.today()).isEmpty();
    }

    private AiSystemView named(AiSystemView system, @Nullable SupplierId supplier, @Nullable String reason) {
        changing.change(system.id(), "SUPPLIER_NAMED", reason, (it, today) -> {
            it.on(today).ifPresent(entry -> it.enter(entry.suppliedBy(supplier), today));
            return Optional.empty();
        });
        return acting.current(system.id()).orElseThrow();
    }
}
