package io.answerable.policy.duties;

import static java.util.stream.Collectors.toSet;

import io.answerable.kernel.PersonId;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyView;
import io.answerable.policy.reviews.PolicyReviewTaskState;
import io.answerable.policy.reviews.PolicyReviewTaskView;
import io.answerable.policy.reviews.PolicyReviewTasks;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells authors that their policy in force is to be reviewed, within a month before its day or because the law changes;
 * where the author is gone, those who keep the policies (R-POL-08, R-POL-14, process P1).
 */
@Component
class PolicyReviewDuties implements Duties {

    private static final int DAYS_BEFORE = 30;

    private final PolicyDirectory policies;
    private final PolicyReviewTasks tasks;
    private final Reviewers reviewers;

    PolicyReviewDuties(PolicyDirectory policies, PolicyReviewTasks tasks, Reviewers reviewers) {
        this.policies = policies;
        this.tasks = tasks;
        this.reviewers = reviewers;
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf) {
        var theirs = theirs(Set.copyOf(people), asOf);
        var open = tasks.of(theirs.keySet().stream().map(PolicyView::id).toList(), asOf);
        return theirs.entrySet()
                .stream()
                .flatMap(it -> it.getValue()
                        .stream()
                        .flatMap(person -> duties(person, it.getKey(),
                                open.getOrDefault(it.getKey().id(), List.of()))))
                .toList();
    }

    /** The policies that one of these people has to review, with those people. */
    private Map<PolicyView, Set<PersonId>> theirs(Set<PersonId> people, LocalDate asOf) {
        var theirs = new HashMap<PolicyView, Set<PersonId>>();
        reviewers.of(alive(asOf), asOf).forEach((policy, all) -> {
            var wanted = all.stream().filter(people::contains).collect(toSet());
            if (!wanted.isEmpty()) {
                theirs.put(policy, wanted);
            }
        });
        return theirs;
    }

    private List<PolicyView> alive(LocalDate asOf) {
        return policies.outlines(asOf).stream().filter(it -> it.isPublished() || it.status().isInWork()).toList();
    }

    private static Stream<Duty> duties(PersonId person, PolicyView policy, List<PolicyReviewTaskView> tasks) {
        return Stream.concat(periodic(person, policy), tasks.stream()
                .filter(task -> task.state() == PolicyReviewTaskState.OPEN)
                .map(task -> becauseOf(task, person, policy)));
    }

    private static Stream<Duty> periodic(PersonId person, PolicyView policy) {
        var due = policy.reviewDue();
        return policy.isPublished() && due != null && !due.isAfter(policy.asOf().plusDays(DAYS_BEFORE))
                ? Stream.of(new Duty(person, DutyKind.POLICY_REVIEW,
                        new Subject("policy", "Policy", policy.id().value(), policy.key(), policy.title()),
                        "Review “" + policy.title() + "”.", due))
                : Stream.empty();
    }

    private static Duty becauseOf(PolicyReviewTaskView task, PersonId person, PolicyView policy) {
        return new Duty(person, DutyKind.POLICY_REVIEW,
                new Subject("policyReviewTask", "PolicyReviewTask", task.id(), task.key(), policy.title()),
                "Review “" + policy.title() + "”: " + task.cause(), null);
    }
}
