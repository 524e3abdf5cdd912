package io.answerable.risk.register;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.risk.RiskId;
import io.answerable.risk.RiskRegister;
import io.answerable.risk.RiskView;
import io.answerable.risk.matters.Place;
import io.answerable.risk.matters.Reaching;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The risks that the caller may see: those of units and systems that they govern, and those that they own. */
@Component
@Transactional(readOnly = true)
public class VisibleRisks {

    private final RiskRegister register;
    private final Reaching reaching;
    private final CurrentActor actor;

    VisibleRisks(RiskRegister register, Reaching reaching, CurrentActor actor) {
        this.register = register;
        this.reaching = reaching;
        this.actor = actor;
    }

    public List<RiskView> all(LocalDate asOf) {
        return among(register.all(asOf));
    }

    public Map<RiskId, RiskView> byId(Collection<RiskId> risks, LocalDate asOf) {
        return among(register.byId(risks, asOf).values()).stream().collect(Collectors.toMap(RiskView::id, it -> it));
    }

    /** Those that the caller may see, in their order. */
    public List<RiskView> among(Collection<RiskView> risks) {
        var governed = new HashSet<>(reaching.within(Permission.READ_GOVERNANCE, risks,
                it -> new Place(it.system(), it.unit())));
        var caller = actor.actor().person();
        return risks.stream()
                .filter(it -> governed.contains(it) || caller.isPresent() && caller.get().equals(it.owner()))
                .toList();
    }
}
