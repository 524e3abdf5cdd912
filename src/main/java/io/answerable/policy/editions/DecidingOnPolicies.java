package io.answerable.policy.editions;

import static io.answerable.access.Permission.APPROVE;
import static io.answerable.access.Permission.MANAGE_POLICIES;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.policy.PolicyStatus;
import io.answerable.policy.PolicyView;
import io.answerable.policy.editions.EditionFact.Decision;
import io.answerable.policy.editions.OpenedPolicies.Opened;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets legal review a policy, and top management approve it (P-1, R-POL-02, R-POL-05). */
@Component
@Transactional
public class DecidingOnPolicies {

    private static final Set<String> LEGAL = Set.of("role.compliance-legal", "role.legal-team", "role.general-counsel",
            "role.chief-compliance-officer");
    private static final String UNREVIEWED = "POL-005";
    private static final String UNAPPROVED = "POL-002";

    private final OpenedPolicies opened;
    private final CurrentActor actor;

    DecidingOnPolicies(OpenedPolicies opened, CurrentActor actor) {
        this.opened = opened;
        this.actor = actor;
    }

    /** Legal lets the edition pass; one that top management has approved without it can still be reviewed. */
    public Outcome<PolicyView> pass(ChangeOfPolicy asked) {
        return reviewing(asked).flatMap(it -> {
            var edition = it.edition();
            boolean isOwed = edition.status() == PolicyStatus.APPROVED && !edition.legalReview().isMade();
            if (edition.status() != PolicyStatus.IN_REVIEW && !isOwed) {
                return Outcome.refused(Policy.refusalOf(edition, PolicyStatus.APPROVED).orElseThrow());
            }
            it.change(edition.reviewedLegally(today(opened.person().orElseThrow())));
            return Outcome.done(opened.saved(it.policy(), "LEGALLY_REVIEWED", asked));
        });
    }

    /** Legal hands the edition back to be written, reviewed and approved anew; the reason says why. */
    public Outcome<PolicyView> handBack(ChangeOfPolicy asked) {
        return new Checks().required("reason", asked.reason())
                .then(() -> reviewing(asked).flatMap(it -> OpenedPolicies
                        .unless(Policy.refusalOf(it.edition(), PolicyStatus.DRAFT), it)
                        .map(free -> {
                            free.change(free.edition().handedBack());
                            return opened.saved(free.policy(), "HANDED_BACK", asked);
                        })));
    }

    private Outcome<Opened> reviewing(ChangeOfPolicy asked) {
        boolean isLegal = opened.person().isPresent()
                && LEGAL.stream().anyMatch(it -> actor.actor().holds(it, null, null));
        return isLegal
                ? opened.inWork(asked, MANAGE_POLICIES)
                : Outcome.refused(Refusal.NotPermitted.to("review policies legally"));
    }

    /** Top management approves the edition, which legal has let pass. */
    public Outcome<PolicyView> approve(ChangeOfPolicy asked) {
        return opened.inWork(asked, PolicyStatus.APPROVED, APPROVE)
                .flatMap(it -> opened.person()
                        .map(by -> approved(asked, it, by))
                        .orElseGet(() -> Outcome.refused(
                                Refusal.NotPermitted.to("approve policies without being a person"))));
    }

    private Outcome<PolicyView> approved(ChangeOfPolicy asked, Opened it, PersonId by) {
        return OpenedPolicies.unless(refusalOf(it.edition()), it).map(free -> {
            free.change(free.edition().approved(today(by)));
            return opened.saved(free.policy(), "APPROVED", asked);
        });
    }

    private Optional<Refusal> refusalOf(EditionFact edition) {
        if (!actor.actor().holds(TopManagement.ROLE, null, null)) {
            return Optional.of(new Refusal.RuleViolated("You are not top management.", List.of("policy"), UNAPPROVED,
                    "Let somebody approve it who holds " + TopManagement.ROLE + "."));
        }
        return unreviewed(edition);
    }

    static Optional<Refusal> unreviewed(EditionFact edition) {
        return edition.legalReview().isMade()
                ? Optional.empty()
                : Optional.of(new Refusal.RuleViolated("Legal has not reviewed this edition.", List.of("policy"),
                        UNREVIEWED, "Have it reviewed by legal first."));
    }

    private Decision today(PersonId by) {
        return new Decision(by, actor.today());
    }
}
