package io.answerable.audit.actions;

import io.answerable.audit.ActionState;
import io.answerable.audit.CorrectiveActionView;
import io.answerable.kernel.PersonId;
import io.answerable.reference.DetectionRules;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people have to do about corrective actions: carry out their own, and verify those of others. */
@Component
@Transactional(readOnly = true)
class DutiesInActions implements Duties {

    private final ActionReads actions;
    private final Verifiers verifiers;
    private final DetectionRules rules;

    DutiesInActions(ActionReads actions, Verifiers verifiers, DetectionRules rules) {
        this.actions = actions;
        this.verifiers = verifiers;
        this.rules = rules;
    }

    @Override
    public Collection<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf) {
        var asked = Set.copyOf(people);
        var toDo = actions.toDoOf(asked, asOf)
                .stream()
                .map(it -> duty(it, it.owner(), DutyKind.CORRECTIVE_ACTION, it.state() == ActionState.PROPOSED
                        ? "Agree the corrective action “" + it.title() + "”."
                        : "Carry out the corrective action “" + it.title() + "”.", it.due()));
        var toVerify = verifiers.of(actions.implemented(asOf), asOf)
                .entrySet()
                .stream()
                .flatMap(it -> it.getValue()
                        .stream()
                        .filter(asked::contains)
                        .map(person -> duty(it.getKey(), person, DutyKind.VERIFICATION,
                                "Verify the effect of the corrective action “" + it.getKey().title() + "”.",
                                verifyBy(it.getKey()))));
        return Stream.concat(toDo, toVerify).toList();
    }

    private @Nullable LocalDate verifyBy(CorrectiveActionView it) {
        var implemented = it.implementedOn();
        return implemented == null ? null : implemented.plusDays(rules.threshold("effectiveness_days"));
    }

    private static Duty duty(CorrectiveActionView it, PersonId person, DutyKind kind, String title,
            @Nullable LocalDate due) {
        return new Duty(person, kind,
                new Subject("correctiveAction", "CorrectiveAction", it.id().value(), it.key(), it.title()), title, due);
    }
}
