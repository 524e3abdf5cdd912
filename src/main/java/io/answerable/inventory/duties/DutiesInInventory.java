package io.answerable.inventory.duties;

import io.answerable.access.StandingDirectory;
import io.answerable.access.spi.Standing.Held;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.handover.HandoverDirectory;
import io.answerable.inventory.handover.HandoverStatus;
import io.answerable.inventory.handover.HandoverView;
import io.answerable.kernel.PersonId;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks people to take systems over and to review what they classified. */
@Component
@Transactional(readOnly = true)
class DutiesInInventory implements Duties {

    /** How many days before its due day the review of a classification is asked for. */
    private static final int AHEAD = 30;

    private final AiSystemRegister register;
    private final HandoverDirectory handovers;
    private final StandingDirectory standings;

    DutiesInInventory(AiSystemRegister register, HandoverDirectory handovers, StandingDirectory standings) {
        this.register = register;
        this.handovers = handovers;
        this.standings = standings;
    }

    @Override
    public List<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf) {
        if (people.isEmpty()) {
            return List.of();
        }
        var systems = register.all(asOf).stream().filter(it -> !it.state().isEnded()).toList();
        var ids = systems.stream().map(AiSystemView::id).toList();
        var held = standings.heldBy(people, asOf);
        var offered = handovers.of(ids, asOf);
        return systems.stream()
                .flatMap(it -> Stream.concat(takeOver(it, offered.get(it.id()), people, held),
                        review(it, people, asOf)))
                .toList();
    }

    private static Stream<Duty> takeOver(AiSystemView system, @Nullable HandoverView handover,
            Collection<PersonId> people, Map<PersonId, Set<Held>> held) {
        if (handover == null || handover.status() != HandoverStatus.OFFERED) {
            return Stream.empty();
        }
        var to = handover.offeredTo();
        var receivers = to == null
                ? holders(held, it -> manages(it, system.id()))
                : people.stream().filter(to::equals);
        return receivers.map(it -> new Duty(it, DutyKind.HANDOVER, subject(system),
                "Take over " + system.name() + ", or refuse it.", null));
    }

    private static boolean manages(Held held, AiSystemId system) {
        return held.role().equals("role.product-manager") && Objects.equals(held.system(), system.value());
    }

    private static Stream<Duty> review(AiSystemView system, Collection<PersonId> people, LocalDate asOf) {
        var by = system.classifiedBy();
        var due = system.classificationReviewDue();
        return by == null || due == null || !people.contains(by) || due.isAfter(asOf.plusDays(AHEAD))
                ? Stream.empty()
                : Stream.of(new Duty(by, DutyKind.CLASSIFICATION_REVIEW, subject(system),
                        "Review the classification of " + system.name() + ".", due));
    }

    private static Stream<PersonId> holders(Map<PersonId, Set<Held>> held, Predicate<Held> meant) {
        return held.entrySet().stream().filter(it -> it.getValue().stream().anyMatch(meant)).map(Map.Entry::getKey);
    }

    private static Subject subject(AiSystemView system) {
        return new Subject("system", "AiSystem", system.id().value(), system.key(), system.name());
    }
}
