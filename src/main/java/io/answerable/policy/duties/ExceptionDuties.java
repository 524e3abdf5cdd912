package io.answerable.policy.duties;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitDirectory;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyId;
import io.answerable.policy.PolicyView;
import io.answerable.policy.exceptions.PolicyExceptionView;
import io.answerable.policy.exceptions.PolicyExceptions;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells heads of units that an exception of theirs from a policy in force has ended (P-4, R-POL-13). */
@Component
class ExceptionDuties implements Duties {

    private final PolicyDirectory policies;
    private final PolicyExceptions exceptions;
    private final UnitDirectory units;

    ExceptionDuties(PolicyDirectory policies, PolicyExceptions exceptions, UnitDirectory units) {
        this.policies = policies;
        this.exceptions = exceptions;
        this.units = units;
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf) {
        var ended = exceptions.expired(asOf).stream().collect(groupingBy(PolicyExceptionView::unitId));
        if (ended.isEmpty()) {
            return List.of();
        }
        Map<PolicyId, PolicyView> inForce = policies.outlines(asOf)
                .stream()
                .filter(PolicyView::isPublished)
                .collect(toMap(PolicyView::id, it -> it));
        return units.headedBy(people, asOf)
                .entrySet()
                .stream()
                .flatMap(head -> head.getValue()
                        .stream()
                        .flatMap(unit -> ended.getOrDefault(unit.id(), List.of()).stream())
                        .flatMap(it -> Stream.ofNullable(inForce.get(it.policyId()))
                                .map(policy -> duty(head.getKey(), it, policy))))
                .toList();
    }

    private static Duty duty(PersonId head, PolicyExceptionView exception, PolicyView policy) {
        return new Duty(head, DutyKind.POLICY_EXCEPTION,
                new Subject("policyException", "PolicyException", exception.id(), exception.key(), policy.title()),
                "The exception from “" + policy.title() + "” has ended: say how you follow it.", null);
    }
}
