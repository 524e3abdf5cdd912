package io.answerable.policy.editions;

import io.answerable.kernel.Days;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds policies in force whose review is overdue, that top management has not approved, or that legal has not reviewed
 * (POL-001, POL-002, POL-005). Who was top management is judged on the day of the approval (rule reading 7).
 */
@Component
class PolicyDetections implements Detector {

    private static final String REVIEW_OVERDUE = "POL-001";
    private static final String UNAPPROVED = "POL-002";
    private static final String UNREVIEWED = "POL-005";

    private final Policies policies;
    private final TopManagement topManagement;

    PolicyDetections(Policies policies, TopManagement topManagement) {
        this.policies = policies;
        this.topManagement = topManagement;
    }

    @Override
    public Set<String> codes() {
        return Set.of(REVIEW_OVERDUE, UNAPPROVED, UNREVIEWED);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("Delegation", "Policy", "RoleAssignment");
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Detection> detect(Concern concern) {
        if (concern.systems().isPresent()) {
            return List.of();
        }
        var known = topManagement.known();
        return policies.outlines()
                .stream()
                .flatMap(policy -> policy.inForce(concern.asOf())
                        .stream()
                        .flatMap(it -> flaws(policy, it, known, concern)))
                .toList();
    }

    private static Stream<Detection> flaws(Policy policy, EditionFact edition, TopManagement.Known management,
            Concern concern) {
        var title = edition.content().title();
        Predicate<EditionFact> approved = it -> management.made(it.approval());
        return Stream.of(
                flaw(policy, edition, REVIEW_OVERDUE, overdue(policy), concern,
                        "The review of “" + title + "” was due by " + edition.force().reviewDue() + ".",
                        "Review it and set the next day."),
                flaw(policy, edition, UNAPPROVED, policy.inForce(approved.negate()), concern,
                        "“" + title + "” is in force, and nobody of top management has approved it.",
                        "Begin its next edition, and let somebody approve that who holds " + TopManagement.ROLE
                                + "."),
                flaw(policy, edition, UNREVIEWED, policy.inForce(it -> !it.legalReview().isMade()), concern,
                        "“" + title + "” is in force, and legal has not reviewed it.",
                        "Begin its next edition, and have that reviewed by legal."))
                .flatMap(it -> it);
    }

    private static Days overdue(Policy policy) {
        return Days.anyOf(policy.editions()
                .stream()
                .flatMap(it -> it.facts().stream())
                .filter(it -> it.fact().isPublished())
                .map(it -> {
                    LocalDate due = it.fact().force().reviewDue();
                    return due == null ? Days.never() : Policy.binding(it).and(Days.from(due.plusDays(1)));
                })
                .toList());
    }

    private static Stream<Detection> flaw(Policy policy, EditionFact edition, String code, Days days, Concern concern,
            String reason, String step) {
        var entry = policy.entry();
        return concern.asksFor(code) && days.contain(concern.asOf())
                ? Stream.of(new Detection(code,
                        new Subject("policy", "Policy", entry.id(), entry.key(), edition.content().title()),
                        days.since(concern.asOf(), entry.broughtOn()), reason, step, null, null))
                : Stream.empty();
    }
}
