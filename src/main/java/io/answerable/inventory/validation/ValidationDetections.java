package io.answerable.inventory.validation;

import static java.util.Objects.requireNonNull;

import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.SystemTimeline;
import io.answerable.inventory.register.SystemFlaw;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds systems that may be used though they have not passed their validation (GATE-006). */
@Component
@Transactional(readOnly = true)
class ValidationDetections implements Detector {

    private static final String NOT_PASSED = "GATE-006";
    private static final Set<LifecycleState> USABLE = EnumSet.of(LifecycleState.AUTHORISED, LifecycleState.IN_USE);

    private final AiSystemRegister register;
    private final Validations validations;

    ValidationDetections(AiSystemRegister register, Validations validations) {
        this.register = register;
        this.validations = validations;
    }

    @Override
    public Set<String> codes() {
        return Set.of(NOT_PASSED);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("AiSystem");
    }

    @Override
    public Collection<Detection> detect(Concern concern) {
        var systems = SystemFlaw.systems(register, concern);
        var known = validations.facts().timelinesOf(systems.stream().map(SystemTimeline::id).toList());
        return systems.stream()
                .map(it -> new SystemFlaw(NOT_PASSED, it,
                        it.in(USABLE).butNot(requireNonNull(known.get(it.id())).daysOf(ValidationFact::isPassed)),
                        it.name() + " may be used but has not passed its validation.",
                        "Suspend it until an analyst or an external evaluator finds that it does what it should."))
                .flatMap(it -> it.on(concern))
                .toList();
    }
}
