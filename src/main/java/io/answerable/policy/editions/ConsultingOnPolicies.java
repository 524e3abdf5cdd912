package io.answerable.policy.editions;

import static io.answerable.access.Permission.MANAGE_POLICIES;

import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.policy.PolicyStatus;
import io.answerable.policy.PolicyView;
import io.answerable.policy.editions.OpenedPolicies.Opened;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the units that a draft addresses, and hands it over to legal when they are answered (R-ORG-15, R-ROL-13). */
@Component
@Transactional
public class ConsultingOnPolicies {

    private static final String ANSWERED = "P-3";

    private final OpenedPolicies opened;
    private final OpenComments comments;
    private final InvitedUnits invited;

    ConsultingOnPolicies(OpenedPolicies opened, OpenComments comments, InvitedUnits invited) {
        this.opened = opened;
        this.comments = comments;
        this.invited = invited;
    }

    /** Invites every unit in the audience to comment. @param due the last good day for that */
    public Outcome<PolicyView> start(ChangeOfPolicy asked, LocalDate due) {
        return opened.inWork(asked, PolicyStatus.IN_CONSULTATION, MANAGE_POLICIES).flatMap(it -> {
            if (due.isBefore(it.today())) {
                return Outcome.refused(Refusal.ValidationFailed.of("The last day lies in the past.", "commentsDue"));
            }
            it.change(it.edition()
                    .consulting(it.edition().consultation().next(due, invited.of(it.edition(), it.today()))));
            return Outcome.done(opened.saved(it.policy(), "CONSULTATION_STARTED", asked));
        });
    }

    /**
     * Hands the draft over to legal; each comment has an answer by then (P-3). Before the last day for comments each
     * invited unit has spoken, or the reason says why nobody waits for the others.
     */
    public Outcome<PolicyView> submit(ChangeOfPolicy asked) {
        return opened.inWork(asked, PolicyStatus.IN_REVIEW, MANAGE_POLICIES).flatMap(it -> {
            int unanswered = comments.unanswered(it.policy().getId(), it.edition().number(), it.today());
            var checks = new Checks();
            if (awaitsOthers(it)) {
                checks.required("reason", asked.reason());
            }
            return checks.rule(unanswered > 0, ANSWERED, "Comments without an answer: " + unanswered + ".",
                    "Answer each comment first.", "policy").then(() -> {
                        it.change(it.edition().becoming(PolicyStatus.IN_REVIEW));
                        return Outcome.done(opened.saved(it.policy(), "SUBMITTED_FOR_REVIEW", asked));
                    });
        });
    }

    private boolean awaitsOthers(Opened it) {
        var consultation = it.edition().consultation();
        var due = consultation.due();
        return due != null && !due.isBefore(it.today())
                && !comments.spoken(it.policy().getId(), it.edition().number(), consultation.round(), it.today())
                        .containsAll(consultation.invited());
    }
}
