package io.answerable.policy.reviews;

import static io.answerable.access.Permission.MANAGE_POLICIES;
import static io.answerable.access.Permission.SCAN_HORIZON;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.inventory.HorizonItemId;
import io.answerable.inventory.HorizonItemView;
import io.answerable.inventory.HorizonRegister;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
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

/** Ties what is on the horizon to the policies that it concerns, and has them reviewed (R-POL-14). */
@Component
@Transactional
public class WatchingTheLaw {

    private final Things<ReviewTaskFact> tasks;
    private final PolicyReviewTasks directory;
    private final PolicyDirectory policies;
    private final HorizonRegister horizon;
    private final CurrentActor actor;

    WatchingTheLaw(Tables tables, PolicyReviewTasks directory, PolicyDirectory policies, HorizonRegister horizon,
            CurrentActor actor) {
        this.tasks = tables.things(ReviewTaskFact.KIND);
        this.directory = directory;
        this.policies = policies;
        this.horizon = horizon;
        this.actor = actor;
    }

    /** @param cause in which way it concerns the policy; null: what the item is called */
    public record Link(PolicyId policy, HorizonItemId item, @Nullable String cause, @Nullable String reason) {}

    /** From today on the item concerns the policy; where it is confirmed already, the policy is to be reviewed. */
    public Outcome<PolicyReviewTaskView> link(Link asked) {
        if (!actor.actor().may(MANAGE_POLICIES) && !actor.actor().may(SCAN_HORIZON)) {
            return Outcome.refused(Refusal.NotPermitted.to("tie policies to what is on the horizon"));
        }
        // One after the other: the listener has to see this link, or else the link has to see the confirmation.
        tasks.keys().lockStructure();
        var today = actor.today();
        var policy = Optional.ofNullable(policies.byId(List.of(asked.policy()), today).get(asked.policy()));
        var item = Optional.ofNullable(horizon.byId(List.of(asked.item()), today).get(asked.item()));
        return new Checks().text("cause", asked.cause())
                .refuseIf(policy.isEmpty(), () -> Refusal.NotFound.of("policy", "policy"))
                .refuseIf(item.isEmpty(), () -> Refusal.NotFound.of("horizon item", "horizonItem"))
                .then(() -> linked(asked, policy.orElseThrow(), item.orElseThrow(), today));
    }

    private Outcome<PolicyReviewTaskView> linked(Link asked, PolicyView policy, HorizonItemView item,
            LocalDate today) {
        var key = policy.key() + "/" + item.key();
        var known = tasks.keys().idsOf(List.of(key)).get(key);
        if (known != null) {
            return view(known);
        }
        var cause = asked.cause() == null ? item.title() : asked.cause();
        return view(tasks.begin(key, new ReviewTaskFact(policy.id(), item.id(), cause,
                item.confirmedOn() == null ? null : today, null, null, null), "LINKED", asked.reason()));
    }

    /** The item is confirmed to concern what it was said to: each policy is to be reviewed, unless it is already. */
    void confirmed(HorizonItemId item, LocalDate day) {
        tasks.keys().lockStructure();
        tasks.findAll(directory.watching(item, day)).forEach(task -> task.on(day).ifPresent(it -> {
            task.change(day, it.opened(day));
            tasks.save(task, new Act("OPENED", day, null));
        }));
    }

    /** Somebody has reviewed the policy for that reason and says what follows. */
    public Outcome<PolicyReviewTaskView> conclude(Things.Change asked, String conclusion) {
        return new Checks().required("conclusion", conclusion)
                .then(() -> tasks.change(asked, "CONCLUDED", it -> actor.actor().may(MANAGE_POLICIES),
                        it -> it.openedOn() != null && it.conclusion() == null
                                ? Outcome.done(it.concluded(conclusion, actor.actor().person().orElse(null),
                                        actor.today()))
                                : Outcome.refused(
                                        Refusal.ValidationFailed.of("No review is open for this reason.", "task"))))
                .flatMap(this::view);
    }

    private Outcome<PolicyReviewTaskView> view(UUID task) {
        return Outcome.done(Objects.requireNonNull(directory.byIds(List.of(task), actor.today()).get(task)));
    }
}
