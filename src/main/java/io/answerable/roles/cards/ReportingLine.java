package io.answerable.roles.cards;

import io.answerable.organisation.CommitteeView;
import io.answerable.roles.scopes.HolderViews.OnDay;
import org.jspecify.annotations.Nullable;

/**
 * To whom somebody reports in a role (R-ORG-03, R-ROL-10).
 *
 * @param role key of the role that is reported to; null on the line of the manager
 * @param committee the committee that holds that role as a body
 * @param holder the manager, or whoever holds that role; null where a committee does
 */
public record ReportingLine(Kind kind, @Nullable String role, @Nullable CommitteeView committee,
        @Nullable OnDay holder) {

    /** Whether it is about what the role does, or about the employment. */
    public enum Kind {
        FUNCTIONAL, ADMINISTRATIVE
    }
}
