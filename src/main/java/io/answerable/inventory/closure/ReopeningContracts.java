package io.answerable.inventory.closure;

import static java.util.Objects.requireNonNull;

import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.register.ActingOnSystems;
import io.answerable.inventory.register.SupplierConsequence;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** That the contract with one supplier has ended says nothing of the contract with another one (R-INV-38). */
@Component
class ReopeningContracts implements SupplierConsequence {

    private final Closures closures;
    private final ActingOnSystems acting;

    ReopeningContracts(Closures closures, ActingOnSystems acting) {
        this.closures = closures;
        this.acting = acting;
    }

    @Override
    public void follow(AiSystemView system, @Nullable String reason) {
        var timeline = requireNonNull(closures.timelines(List.of(system.id())).get(system.id()));
        timeline.factOn(system.asOf()).filter(it -> it.done().containsKey(Closures.CONTRACT)).ifPresent(before -> {
            var after = before.without(Closures.CONTRACT);
            timeline.change(system.asOf(), after);
            closures.write(List.of(timeline));
            acting.noted(system, "CLOSURE_ITEM_REOPENED", reason, ClosureAlterations.between(before, after));
        });
    }
}
