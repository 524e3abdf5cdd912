package io.answerable.audit.findings;

import io.answerable.audit.FindingId;
import io.answerable.audit.FindingState;
import io.answerable.audit.FindingView;
import io.answerable.audit.matters.ChangeOf;
import io.answerable.audit.matters.Opened;
import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends findings: what needs no action is noted, what was mended is closed; what was only proposed about them ends too. */
@Component
@Transactional
public class ClosingFindings {

    private final Findings findings;
    private final FindingRights rights;
    private final EndOfProposals proposals;

    ClosingFindings(Findings findings, FindingRights rights, EndOfProposals proposals) {
        this.findings = findings;
        this.rights = rights;
        this.proposals = proposals;
    }

    /** Takes note of an observation or an opportunity; a nonconformity needs a corrective action. */
    public Outcome<FindingView> note(ChangeOf<FindingId> asked) {
        proposals.hold(asked.thing());
        return findings.opened("finding", asked, it -> rights.mayDraft(it.origin().source(), it.origin().place())
                || rights.mayImprove(it.origin().place()))
                .flatMap(it -> new Checks()
                        .rule(it.fact().isNonconformity(), "AUD-003", "A nonconformity is not just noted.",
                                "Agree a corrective action.", "finding")
                        .then(() -> moved(it, FindingState.NOTED, "NOTED", asked)));
    }

    /** Closes a finding whose actions had their effect. */
    public Outcome<FindingView> close(ChangeOf<FindingId> asked) {
        proposals.hold(asked.thing());
        return findings.opened("finding", asked, it -> rights.mayDraft(it.origin().source(), it.origin().place()))
                .flatMap(it -> moved(it, FindingState.CLOSED, "CLOSED", asked));
    }

    private Outcome<FindingView> moved(Opened<FindingFact, Finding> it, FindingState wanted, String act,
            ChangeOf<FindingId> asked) {
        return Finding.refusalOf(it.fact().state(), wanted).map(Outcome::<FindingView>refused).orElseGet(() -> {
            var fact = it.fact().in(wanted);
            it.change(fact);
            proposals.withdraw(it.thing().getId(), asked.reason());
            return Outcome.done(FindingReads.view(it.thing().entry(), fact, findings.keep(it, act, asked.reason()),
                    it.today()));
        });
    }
}
