package io.answerable.audit.actions;

import io.answerable.audit.ActionState;
import io.answerable.audit.FindingId;
import io.answerable.audit.findings.EndOfProposals;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes back what nobody has agreed to when its finding is closed or noted, so that it is not overdue for ever. */
@Component
class WithdrawingProposals implements EndOfProposals {

    private final CorrectiveActions actions;

    WithdrawingProposals(CorrectiveActions actions) {
        this.actions = actions;
    }

    @Override
    public void hold(FindingId finding) {
        actions.findAll(about(finding).map(it -> it.entry().id()).toList());
    }

    private Stream<CorrectiveAction> about(FindingId finding) {
        return actions.everWith("finding_id", List.of(finding.value())).stream();
    }

    @Override
    public void withdraw(FindingId finding, @Nullable String reason) {
        about(finding)
                .flatMap(it -> actions.locked(it.entry().id()).stream())
                .filter(it -> it.fact().state() == ActionState.PROPOSED)
                .forEach(it -> {
                    it.thing().withdraw(it.today());
                    actions.keep(it, "WITHDRAWN", reason);
                });
    }
}
