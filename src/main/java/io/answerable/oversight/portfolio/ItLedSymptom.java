package io.answerable.oversight.portfolio;

import io.answerable.inventory.SystemValueView;
import java.util.function.Predicate;

/** By what one sees that a system is led by IT alone. */
public enum ItLedSymptom {

    /** It serves no strategic objective. */
    NO_BUSINESS_GOAL("It serves no strategic objective.", it -> it.objective() == null),
    /** End users took no part. */
    NO_USER_INVOLVEMENT("No end users took part in its design and tests.", it -> !it.endUsersInvolved()),
    /** Nobody knows what it brings. */
    NO_MEASURED_VALUE("Nobody has measured a KPI that business and IT have agreed upon.", it -> !it.isMeasured());

    private final String reason;
    private final Predicate<SystemValueView> test;

    ItLedSymptom(String reason, Predicate<SystemValueView> test) {
        this.reason = reason;
        this.test = test;
    }

    /** A sentence that says so. */
    public String reason() {
        return reason;
    }

    boolean shows(SystemValueView value) {
        return test.test(value);
    }
}
