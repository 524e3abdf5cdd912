package io.answerable.oversight.portfolio;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.SystemValueView;
import io.answerable.inventory.SystemValues;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds systems in use that are led by IT alone (R-RPT-15), for whoever may see governance. */
@Component
@Transactional(readOnly = true)
public class ItLedSystems {

    private final AiSystemRegister register;
    private final SystemValues values;
    private final CurrentActor actor;

    ItLedSystems(AiSystemRegister register, SystemValues values, CurrentActor actor) {
        this.register = register;
        this.values = values;
        this.actor = actor;
    }

    /**
     * Those that show one of these symptoms, by key, with all that they show.
     *
     * @param symptoms all if empty
     * @throws org.springframework.security.access.AccessDeniedException without the permission to read governance
     */
    public List<ItLedSystemView> on(LocalDate asOf, Set<ItLedSymptom> symptoms) {
        actor.require(Permission.READ_GOVERNANCE);
        var inUse = register.all(asOf).stream().filter(it -> it.state() == LifecycleState.IN_USE).toList();
        var known = values.of(inUse, asOf);
        return inUse.stream()
                .map(it -> new ItLedSystemView(it, shown(Objects.requireNonNull(known.get(it.id())))))
                .filter(it -> !it.symptoms().isEmpty())
                .filter(it -> symptoms.isEmpty() || !Collections.disjoint(it.symptoms(), symptoms))
                .toList();
    }

    private static List<ItLedSymptom> shown(SystemValueView value) {
        return Arrays.stream(ItLedSymptom.values()).filter(it -> it.shows(value)).toList();
    }
}
