package io.answerable.roles.gates.graphql;

import io.answerable.inventory.GateItemView;
import io.answerable.inventory.ObligationView;
import io.answerable.organisation.HolderView;
import io.answerable.organisation.PersonView;
import io.answerable.roles.gates.ResponsibleHolders;
import io.answerable.roles.gates.ResponsibleHolders.Duty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Names who has to mend what is open at a gate, and who answers for a legal duty; for all of a request at once. */
@Controller
class ResponsibleController {

    private final ResponsibleHolders responsible;

    ResponsibleController(ResponsibleHolders responsible) {
        this.responsible = responsible;
    }

    @BatchMapping(typeName = "GateItem")
    Map<GateItemView, HolderView> responsible(List<GateItemView> items) {
        return responsible.behind(items, ResponsibleController::duty);
    }

    private static @Nullable Duty duty(GateItemView item) {
        var role = item.responsibleRole();
        return role == null ? null : new Duty(role, item.system(), item.asOf());
    }

    @BatchMapping(typeName = "Obligation")
    Map<ObligationView, PersonView> owner(List<ObligationView> obligations) {
        var owners = new HashMap<ObligationView, PersonView>();
        responsible.behind(obligations, it -> new Duty(it.ownerRole(), it.system(), it.asOf()))
                .forEach((it, holder) -> {
                    if (holder instanceof PersonView person) {
                        owners.put(it, person);
                    }
                });
        return owners;
    }
}
