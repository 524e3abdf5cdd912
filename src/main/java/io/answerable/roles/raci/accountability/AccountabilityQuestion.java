package io.answerable.roles.raci.accountability;

import io.answerable.roles.Scope;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who is accountable for what on which day? Without activity and role the question is about the scope itself: the business
 * owner of a system, the head of a unit, the chief officer of the organisation (rule reading 24).
 *
 * @param activity key of an activity, for example {@code act.operation}
 * @param role key of a role, for example {@code role.lead-implementer}; asked instead of an activity
 */
public record AccountabilityQuestion(Scope scope, @Nullable String activity, @Nullable String role, LocalDate asOf) {

    public static AccountabilityQuestion of(Scope scope, LocalDate asOf) {
        return new AccountabilityQuestion(scope, null, null, asOf);
    }

    public static AccountabilityQuestion activity(Scope scope, String activity, LocalDate asOf) {
        return new AccountabilityQuestion(scope, activity, null, asOf);
    }

    public static AccountabilityQuestion role(Scope scope, String role, LocalDate asOf) {
        return new AccountabilityQuestion(scope, null, role, asOf);
    }
}
