package io.answerable.policy.exceptions;

import static io.answerable.access.Permission.APPROVE;
import static io.answerable.access.Permission.MANAGE_POLICIES;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.UnitId;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyId;
import io.answerable.policy.PolicyView;
import io.answerable.policy.records.Tables;
import io.answerable.policy.records.Things;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Excepts units from policies for a time, and ends that (P-4, R-POL-13). */
@Component
@Transactional
public class GrantingExceptions {

    private static final String LAST_DAY = "P-4";

    private final Things<ExceptionFact> exceptions;
    private final PolicyExceptions directory;
    private final PolicyDirectory policies;
    private final CurrentActor actor;

    GrantingExceptions(Tables tables, PolicyExceptions directory, PolicyDirectory policies, CurrentActor actor) {
        this.exceptions = tables.things(ExceptionFact.KIND);
        this.directory = directory;
        this.policies = policies;
        this.actor = actor;
    }

    /**
     * What is asked for.
     *
     * @param key null: one is made up
     * @param lastDay null is refused
     */
    public record Grant(@Nullable String key, PolicyId policy, UnitId unit, String ground,
            @Nullable LocalDate lastDay, @Nullable String reason) {}

    /** Until the last day the policy in force does not bind the unit. */
    public Outcome<PolicyExceptionView> grant(Grant asked) {
        if (!mayGrant()) {
            return Outcome.refused(Refusal.NotPermitted.to("grant exceptions from policies"));
        }
        var today = actor.today();
        var lastDay = asked.lastDay();
        var policy = Optional.ofNullable(policies.byId(List.of(asked.policy()), today).get(asked.policy()));
        var checks = new Checks().required("ground", asked.ground())
                .rule(lastDay == null, LAST_DAY, "An exception has a last day.", "Say until when it holds.", "lastDay")
                .refuseIf(lastDay != null && lastDay.isBefore(today),
                        () -> Refusal.ValidationFailed.of("The last day lies in the past.", "lastDay"))
                .refuseIf(directory.isExcepted(asked.unit(), asked.policy(), today),
                        () -> Refusal.ValidationFailed.of("This unit has an exception that is not concluded.", "unit"))
                .refuseIf(policy.filter(PolicyView::isPublished).isEmpty(),
                        () -> Refusal.ValidationFailed.of("This policy is not in force.", "policy"));
        if (asked.key() != null) {
            checks.newKey(exceptions.keys(), asked.key());
        }
        return checks.then(() -> view(exceptions.begin(asked.key(),
                new ExceptionFact(asked.policy(), asked.unit(), asked.ground(), actor.actor().person().orElse(null),
                        today, Objects.requireNonNull(lastDay), null, null),
                "GRANTED", asked.reason())));
    }

    /** The unit is bound again, before its time or after; says how it complies now. */
    public Outcome<PolicyExceptionView> conclude(Things.Change asked, String conclusion) {
        return new Checks().required("conclusion", conclusion)
                .then(() -> exceptions.change(asked, "CONCLUDED", it -> mayGrant(), it -> it.conclusion() == null
                        ? Outcome.done(it.concluded(conclusion, actor.today()))
                        : Outcome.refused(
                                Refusal.ValidationFailed.of("This exception is concluded already.", "exception"))))
                .flatMap(this::view);
    }

    private boolean mayGrant() {
        return actor.actor().may(MANAGE_POLICIES) || actor.actor().may(APPROVE);
    }

    private Outcome<PolicyExceptionView> view(UUID exception) {
        return Outcome.done(directory.find(exception, actor.today()).orElseThrow());
    }
}
