package io.answerable.inventory.validation;

import io.answerable.inventory.Evidence;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.inventory.spi.Judgement;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether a system has passed its validation. */
@Component
@Transactional(readOnly = true)
class ValidationRequirement implements GateRequirement {

    private static final String PASSED = "VALIDATION_PASSED_BY_ANALYST_OR_EXTERNAL";

    private final Validations validations;

    ValidationRequirement(Validations validations) {
        this.validations = validations;
    }

    @Override
    public Set<String> requirements() {
        return Set.of(PASSED);
    }

    @Override
    public Collection<Judgement> judge(GateQuestion question) {
        var known = validations.of(question.ids(), question.asOf());
        return question.ids()
                .stream()
                .map(it -> Optional.ofNullable(known.get(it))
                        .map(ValidationRequirement::judged)
                        .orElseGet(
                                () -> Judgement.open(it, PASSED, "It has not been validated.", "role.analyst")))
                .toList();
    }

    private static Judgement judged(ValidationView it) {
        var day = it.decidedOn() == null ? "" : " on " + it.decidedOn();
        return switch (it.result()) {
            case PASSED -> Judgement.met(it.system(), PASSED, "It passed" + day + ".",
                    new Evidence("VALIDATION", it.evidence() == null ? "Validation" : it.evidence(), it.decidedOn()));
            case FAILED -> Judgement.open(it.system(), PASSED, "It failed" + day + ".", "role.analyst");
            case IN_PROGRESS -> Judgement.open(it.system(), PASSED, "The validation goes on.", "role.analyst");
        };
    }
}
