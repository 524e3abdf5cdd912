package io.answerable.policy.duties;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.kernel.PersonId;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyView;
import io.answerable.policy.exceptions.PolicyExceptionView;
import io.answerable.policy.exceptions.PolicyExceptions;
import io.answerable.policy.reviews.PolicyReviewTaskState;
import io.answerable.policy.reviews.PolicyReviewTaskView;
import io.answerable.policy.reviews.PolicyReviewTasks;
import io.answerable.organisation.UnitDirectory;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells authors that their policy in force is to be reviewed, within a month before its day or because the law changes,
 * and heads of units that an exception of theirs has ended (R-POL-08, R-POL-13, R-POL-14).
 */
@Component
class PolicyReviewDuties implements Duties {

    private static final int DAYS_BEFORE = 30;

    private final PolicyDirectory policies;
    private final PolicyReviewTasks tasks;
    private final PolicyExceptions exceptions;
    private final UnitDirectory units;

    PolicyReviewDuties(PolicyDirectory policies, PolicyReviewTasks tasks, PolicyExceptions exceptions,
            UnitDirectory units) {
        this.policies = policies;
        this.tasks = tasks;
        this.exceptions = exceptions;
        this.units = units;
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf) {
        var all = policies.all(asOf);
        var wanted = Set.copyOf(people);
        var theirs = all.stream().filter(it -> it.author() != null && wanted.contains(it.author())).toList();
        var open = tasks.of(theirs.stream().map(PolicyView::id).toList(), asOf);
        var reviews = theirs.stream()
                .flatMap(it -> Stream.concat(periodic(it), open.getOrDefault(it.id(), List.of())
                        .stream()
                        .filter(task -> task.state() == PolicyReviewTaskState.OPEN)
                        .map(task -> becauseOf(task, it))));
        return Stream.concat(reviews, ended(people, all, asOf)).toList();
    }

    private static Stream<Duty> periodic(PolicyView policy) {
        var due = policy.reviewDue();
        return policy.isPublished() && due != null && !due.isAfter(policy.asOf().plusDays(DAYS_BEFORE))
                ? Stream.of(new Duty(java.util.Objects.requireNonNull(policy.author()), DutyKind.POLICY_REVIEW,
                        subject(policy), "Review “" + policy.title() + "”.", due))
                : Stream.empty();
    }

    private static Duty becauseOf(PolicyReviewTaskView task, PolicyView policy) {
        return new Duty(java.util.Objects.requireNonNull(policy.author()), DutyKind.POLICY_REVIEW,
                new Subject("policyReviewTask", "PolicyReviewTask", task.id(), task.key(), policy.title()),
                "Review “" + policy.title() + "”: " + task.cause(), null);
    }

    private Stream<Duty> ended(Collection<PersonId> people, List<PolicyView> all, LocalDate asOf) {
        var expired = exceptions.expired(asOf).stream().collect(groupingBy(PolicyExceptionView::unitId));
        if (expired.isEmpty()) {
            return Stream.empty();
        }
        Map<io.answerable.policy.PolicyId, PolicyView> known = all.stream()
                .collect(java.util.stream.Collectors.toMap(PolicyView::id, it -> it));
        return units.headedBy(people, asOf)
                .entrySet()
                .stream()
                .flatMap(head -> head.getValue()
                        .stream()
                        .flatMap(unit -> expired.getOrDefault(unit.id(), List.of()).stream())
                        .flatMap(it -> Stream.ofNullable(known.get(it.policyId()))
                                .map(policy -> new Duty(head.getKey(), DutyKind.FOLLOW_UP,
                                        new Subject("policyException", "PolicyException", it.id(), it.key(),
                                                policy.title()),
                                        "The exception from “" + policy.title() + "” has ended: say how you follow it.",
                                        null))));
    }

    private static Subject subject(PolicyView policy) {
        return new Subject("policy", "Policy", policy.id().value(), policy.key(), policy.title());
    }
}
