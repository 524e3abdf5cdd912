package io.answerable.audit.actions;

import io.answerable.access.ActingAs;
import io.answerable.audit.EffectivenessVerified;
import io.answerable.audit.FindingIssued;
import io.answerable.audit.VerificationResult;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Proposes a corrective action for each nonconformity that is issued, and another where one had no effect (P3). Hearing of
 * it again, late or in another order changes nothing more.
 */
@Component
class FollowingFindings {

    private final ActingAs actingAs;
    private final ProposingActions proposing;

    FollowingFindings(ActingAs actingAs, ProposingActions proposing) {
        this.actingAs = actingAs;
        this.proposing = proposing;
    }

    @ApplicationModuleListener(id = "audit.proposing-actions-for-findings")
    void on(FindingIssued event) {
        actingAs.continuing(event.provenance(), () -> {
            if (event.grade().isNonconformity()) {
                proposing.proposeFor(event);
            }
        });
    }

    @ApplicationModuleListener(id = "audit.proposing-successors")
    void on(EffectivenessVerified event) {
        actingAs.continuing(event.provenance(), () -> {
            if (event.result() == VerificationResult.INEFFECTIVE) {
                proposing.succeed(event.action());
            }
        });
    }
}
