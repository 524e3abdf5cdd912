package io.answerable.inventory.monitoring;

import io.answerable.facts.Checks;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.inventory.MonitoringBreached;
import io.answerable.inventory.records.PreparingSystems;
import io.answerable.kernel.NewId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets the limits within which a system has to stay, and stores what is measured (R-INV-33). */
@Component
public class WatchingSystems {

    private static final Set<String> SETTING = Set.of("role.project-lead");
    private static final Set<String> MEASURING = Set.of("role.product-manager");

    private final PreparingSystems preparing;
    private final Monitoring monitoring;
    private final ApplicationEventPublisher events;

    WatchingSystems(PreparingSystems preparing, Monitoring monitoring, ApplicationEventPublisher events) {
        this.preparing = preparing;
        this.monitoring = monitoring;
        this.events = events;
    }

    /** From that day on the project lead wants the measure to stay within these limits. */
    @Transactional
    public Outcome<AiSystemView> setLimit(ChangeOfSystem asked, LimitFact limit, @Nullable LocalDate on) {
        var act = new PreparingSystems.Act("LIMIT_SET", "set limits; the project lead does", on, SETTING);
        var lowest = limit.lowest();
        var highest = limit.highest();
        return new Checks().required("measure", limit.measure())
                .refuseIf(lowest == null && highest == null, () -> Refusal.ValidationFailed.required("highest"))
                .refuseIf(lowest != null && highest != null && lowest.compareTo(highest) > 0,
                        () -> Refusal.ValidationFailed.of("The lowest value is above the highest.", "lowest"))
                .then(() -> preparing.act(asked, act, (system, day, told) -> {
                    monitoring.limits().put(system.id(), limit, day, told);
                    return Optional.empty();
                }));
    }

    /** From that day on the measure may take any value. */
    @Transactional
    public Outcome<AiSystemView> liftLimit(ChangeOfSystem asked, String measure, @Nullable LocalDate on) {
        var act = new PreparingSystems.Act("LIMIT_LIFTED", "lift limits; the project lead does", on, SETTING);
        return preparing.act(asked, act,
                (system, day, told) -> monitoring.limits().end(system.id(), measure, day, told)
                        ? Optional.empty()
                        : Optional.of(Refusal.NotFound.of("limit", "measure")));
    }

    /** The product manager stores a measurement; one that passes a limit of its day is a breach. */
    @Transactional
    public Outcome<AiSystemView> measure(ChangeOfSystem asked, String measure, BigDecimal value,
            @Nullable LocalDate on) {
        var act = new PreparingSystems.Act("MEASURED", "store measurements; the product manager does", on, MEASURING);
        return new Checks().required("measure", measure).then(() -> preparing.act(asked, act, (system, day, told) -> {
            var passed = monitoring.limits()
                    .factOn(system.id(), measure, day)
                    .flatMap(it -> it.passedBy(value))
                    .orElse(null);
            monitoring.add(new MeasurementView(NewId.next(), system.id(), measure, value, day,
                    preparing.actingPerson(), passed));
            told.of(measure, null, value);
            told.of("threshold", null, passed);
            if (passed != null) {
                events.publishEvent(
                        new MonitoringBreached(system.id(), measure, value, passed, preparing.by(asked)));
            }
            return Optional.empty();
        }));
    }
}
