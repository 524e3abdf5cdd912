package io.answerable.audit.findings;

import io.answerable.audit.FindingView;
import io.answerable.roles.Scope;

/** For what somebody is to answer when a finding has to be mended. */
public final class FindingScopes {

    private FindingScopes() {}

    /** The system, else the unit, else the organisation. */
    public static Scope of(FindingView finding) {
        if (finding.system() != null) {
            return Scope.system(finding.system());
        }
        return finding.unit() == null ? Scope.ORGANISATION : Scope.unit(finding.unit());
    }
}
