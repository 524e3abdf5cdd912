package io.answerable.policy.editions;

import static io.answerable.access.Permission.MANAGE_POLICIES;

import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import io.answerable.policy.PolicyStatus;
import io.answerable.policy.PolicyView;
import io.answerable.policy.editions.EditionFact.Consultation;
import io.answerable.policy.editions.OpenedPolicies.Opened;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the units that a draft addresses, and hands it over to legal when they are answered (R-ORG-15, R-ROL-13). */
@Component
@Transactional
public class ConsultingOnPolicies {

    private static final String ANSWERED = "P-3";

    private final OpenedPolicies opened;
    private final OpenComments comments;
    private final UnitDirectory units;

    ConsultingOnPolicies(OpenedPolicies opened, OpenComments comments, UnitDirectory units) {
        this.opened = opened;
        this.comments = comments;
        this.units = units;
    }

    /** Invites every unit in the audience to comment. @param due the last good day for that */
    public Outcome<PolicyView> start(ChangeOfPolicy asked, LocalDate due) {
        return opened.inWork(asked, PolicyStatus.IN_CONSULTATION, MANAGE_POLICIES).flatMap(it -> {
            if (due.isBefore(it.today())) {
                return Outcome.refused(Refusal.ValidationFailed.of("The last day lies in the past.", "commentsDue"));
            }
            it.change(it.edition().consulting(new Consultation(due, invited(it))));
            return Outcome.done(opened.saved(it.policy(), "CONSULTATION_STARTED", asked));
        });
    }

    private List<UnitId> invited(Opened it) {
        var audience = it.edition().content().audience();
        return audience.isEmpty() ? units.all(it.today()).stream().map(UnitView::id).toList() : audience;
    }

    /** Hands the draft over to legal; each comment has an answer by then (P-3). */
    public Outcome<PolicyView> submit(ChangeOfPolicy asked) {
        return opened.inWork(asked, PolicyStatus.IN_REVIEW, MANAGE_POLICIES).flatMap(it -> {
            int unanswered = comments.unanswered(it.policy().getId(), it.edition().number(), it.today());
            return new Checks().rule(unanswered > 0, ANSWERED, "Comments without an answer: " + unanswered + ".",
                    "Answer each comment first.", "policy").then(() -> {
                        it.change(it.edition().becoming(PolicyStatus.IN_REVIEW));
                        return Outcome.done(opened.saved(it.policy(), "SUBMITTED_FOR_REVIEW", asked));
                    });
        });
    }
}
