package io.answerable.policy.editions;

import static io.answerable.access.Permission.APPROVE;
import static io.answerable.access.Permission.MANAGE_POLICIES;

import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.policy.PolicyPublished;
import io.answerable.policy.PolicyRetired;
import io.answerable.policy.PolicyStatus;
import io.answerable.policy.PolicyView;
import io.answerable.policy.editions.EditionFact.Force;
import io.answerable.policy.editions.OpenedPolicies.Opened;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts policies into force, has them reviewed, and ends them (P-1, P-2, R-POL-06, R-POL-08). */
@Component
@Transactional
public class PublishingPolicies {

    private static final String UNAPPROVED = "POL-002";

    private final OpenedPolicies opened;
    private final TopManagement topManagement;

    PublishingPolicies(OpenedPolicies opened, TopManagement topManagement) {
        this.opened = opened;
        this.topManagement = topManagement;
    }

    /** From today on the approved edition binds people, and the one before it does not. */
    public Outcome<PolicyView> publish(ChangeOfPolicy asked, PublishPolicy terms) {
        return opened.inWork(asked, PolicyStatus.PUBLISHED, MANAGE_POLICIES, APPROVE)
                .flatMap(it -> checked(it, terms).then(() -> Outcome.done(published(it, terms, asked))));
    }

    private Checks checked(Opened it, PublishPolicy terms) {
        var checks = new Checks();
        DecidingOnPolicies.unreviewed(it.edition()).ifPresent(refusal -> checks.refuseIf(true, () -> refusal));
        var acknowledgeBy = terms.acknowledgeBy();
        return checks
                .rule(!topManagement.known().made(it.edition().approval()), UNAPPROVED,
                        "Nobody of top management has approved this edition.",
                        "Have legal hand it back, and let somebody approve it who holds " + TopManagement.ROLE + ".",
                        "policy")
                .refuseIf(!terms.reviewDue().isAfter(it.today()),
                        () -> Refusal.ValidationFailed.of("The day of the review lies ahead.", "reviewDue"))
                .refuseIf(acknowledgeBy != null && acknowledgeBy.isBefore(it.today()),
                        () -> Refusal.ValidationFailed.of("The last day lies in the past.", "acknowledgeBy"))
                .refuseIf(acknowledgeBy != null && !isSubstantial(it, terms),
                        () -> Refusal.ValidationFailed.of("Only a substantial change has to be acknowledged anew.",
                                "acknowledgeBy"));
    }

    /** The first edition is all new. */
    private static boolean isSubstantial(Opened it, PublishPolicy terms) {
        return terms.substantial() || it.policy().inForce(it.today()).isEmpty();
    }

    private PolicyView published(Opened it, PublishPolicy terms, ChangeOfPolicy asked) {
        var substantial = isSubstantial(it, terms);
        var edition = it.edition()
                .published(new Force(it.today(), substantial, terms.reviewDue(), terms.acknowledgeBy(),
                        substantial ? Force.within(it.today(), terms.acknowledgeBy()) : withinUntilNow(it)));
        it.policy().publish(it.today(), edition);
        var view = opened.saved(it.policy(), "PUBLISHED", asked);
        opened.tell(new PolicyPublished(view.id(), edition.number(), edition.content().audience(), it.today(),
                terms.acknowledgeBy(), edition.content().course(), substantial, opened.by(asked)));
        return view;
    }

    /** A small change asks nobody anew, but whoever comes later still has to acknowledge the policy (P4). */
    private static @Nullable Integer withinUntilNow(Opened it) {
        return it.policy().inForce(it.today()).map(before -> before.force().acknowledgeWithin()).orElse(null);
    }

    /** From today on the policy binds nobody; the reason says why. */
    public Outcome<PolicyView> retire(ChangeOfPolicy asked) {
        return new Checks().required("reason", asked.reason())
                .then(() -> opened.inForce(asked, MANAGE_POLICIES, APPROVE).map(it -> {
                    it.change(it.edition().becoming(PolicyStatus.RETIRED));
                    var view = opened.saved(it.policy(), "RETIRED", asked);
                    opened.tell(new PolicyRetired(view.id(), it.edition().number(), it.today(), opened.by(asked)));
                    return view;
                }));
    }

    /** Somebody has looked whether the policy in force is still right; says when that is due again. */
    public Outcome<PolicyView> review(ChangeOfPolicy asked, LocalDate nextReview) {
        return opened.inForce(asked, MANAGE_POLICIES, APPROVE).flatMap(it -> {
            if (!nextReview.isAfter(it.today())) {
                return Outcome.refused(
                        Refusal.ValidationFailed.of("The day of the next review lies ahead.", "nextReview"));
            }
            it.change(it.edition().reviewDue(nextReview));
            return Outcome.done(opened.saved(it.policy(), "REVIEWED", asked));
        });
    }
}
