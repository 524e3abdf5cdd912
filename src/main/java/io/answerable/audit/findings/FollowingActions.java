package io.answerable.audit.findings;

import io.answerable.audit.ActionState;
import io.answerable.audit.CorrectiveActionView;
import io.answerable.audit.FindingId;
import io.answerable.audit.FindingState;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets findings follow what is done about them: agreed, mended, or open again because it had no effect. */
@Component
@Transactional
public class FollowingActions {

    private static final Set<FindingState> FOLLOWING = Set.of(FindingState.OPEN, FindingState.ACTION_AGREED,
            FindingState.RESOLVED);

    private final Findings findings;

    FollowingActions(Findings findings) {
        this.findings = findings;
    }

    /** @param actions all that is done about the finding, as it is by now */
    public void follow(FindingId finding, Collection<CorrectiveActionView> actions) {
        findings.locked(finding.value())
                .filter(it -> FOLLOWING.contains(it.fact().state()))
                .ifPresent(it -> {
                    it.change(it.fact().in(stateBy(actions)));
                    findings.keep(it, "FOLLOWED_ACTIONS", null);
                });
    }

    /** What was closed although its action had no effect is open again when another is to follow (D-4). */
    public void reopen(FindingId finding) {
        findings.locked(finding.value()).filter(it -> it.fact().state() == FindingState.CLOSED).ifPresent(it -> {
            it.change(it.fact().in(FindingState.OPEN));
            findings.keep(it, "REOPENED", null);
        });
    }

    static FindingState stateBy(Collection<CorrectiveActionView> actions) {
        var promising = actions.stream().filter(CorrectiveActionView::isPromising).toList();
        if (promising.isEmpty()) {
            return FindingState.OPEN;
        }
        return promising.stream().allMatch(it -> it.state() == ActionState.CLOSED)
                ? FindingState.RESOLVED
                : FindingState.ACTION_AGREED;
    }
}
