package io.answerable.inventory.horizon;

import static java.util.Objects.requireNonNull;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Act;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.HorizonItemView;
import io.answerable.kernel.Outcome;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is the same in every act upon the horizon: who may, that the item is fresh, and what is kept of it. */
@Component
class HorizonActs {

    private final HorizonItems items;
    private final HorizonDirectory directory;
    private final AiSystemRegister register;
    private final CurrentActor currentActor;

    HorizonActs(HorizonItems items, HorizonDirectory directory, AiSystemRegister register,
            CurrentActor currentActor) {
        this.items = items;
        this.directory = directory;
        this.register = register;
        this.currentActor = currentActor;
    }

    boolean mayScan() {
        return currentActor.actor().may(Permission.SCAN_HORIZON);
    }

    boolean knows(Collection<AiSystemId> systems) {
        return register.byId(systems, currentActor.today()).keySet().containsAll(systems);
    }

    /** Does something with an item that the caller may change; nobody else changes it until the transaction ends. */
    Outcome<HorizonItemView> with(ChangeOfItem asked, Function<HorizonItem, Outcome<HorizonItemView>> act) {
        return items.open("horizon item", asked.item().value(), asked.expectedVersion(), it -> mayScan())
                .flatMap(act);
    }

    Outcome<HorizonItemView> saved(HorizonItem item, String act, @Nullable String reason) {
        items.save(item, new Act(act, currentActor.today(), reason));
        return view(item);
    }

    Outcome<HorizonItemView> view(HorizonItem item) {
        LocalDate today = currentActor.today();
        return Outcome.done(requireNonNull(directory.byId(List.of(item.getId()), today).get(item.getId())));
    }
}
