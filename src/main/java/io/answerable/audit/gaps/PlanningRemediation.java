package io.answerable.audit.gaps;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.RemediationItemId;
import io.answerable.audit.matters.ChangeOf;
import io.answerable.audit.matters.Opened;
import io.answerable.audit.matters.WhoWorksHere;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws up the plan of what has to be put right, as often as one likes, and says who does it with what (R-AUD-12). What is
 * neither a gap nor a risk any more counts as put right.
 */
@Component
@Transactional
public class PlanningRemediation {

    private final RemediationItems items;
    private final RemediationPlan plan;
    private final NeededRemediation needed;
    private final WhoWorksHere present;
    private final CurrentActor actor;

    PlanningRemediation(RemediationItems items, RemediationPlan plan, NeededRemediation needed, WhoWorksHere present,
            CurrentActor actor) {
        this.items = items;
        this.plan = plan;
        this.needed = needed;
        this.present = present;
        this.actor = actor;
    }

    /** Who puts it right, with what, by when, and how far that has come. */
    public record Work(@Nullable PersonId owner, @Nullable String resources, @Nullable LocalDate due,
            RemediationState state) {}

    public Outcome<List<RemediationItemView>> drawUp(@Nullable String reason) {
        if (!mayImprove()) {
            return Outcome.refused(Refusal.NotPermitted.to("draw up the remediation plan"));
        }
        var today = actor.today();
        items.keys().lockStructure();
        var wanted = needed.on(today);
        var known = items.all().stream().collect(toMap(it -> it.entry().key(), it -> it));
        var here = present.among(owners(known.values(), today), today);
        wanted.forEach((key, fact) -> {
            var item = known.get(key);
            if (item == null) {
                add(key, fact, new Act("PLANNED", today, reason));
            } else {
                save(item, item.on(today).map(it -> it.refreshed(fact, here::contains)).orElse(fact), "REFRESHED",
                        today, reason);
            }
        });
        settle(known, wanted, today, reason);
        return Outcome.done(plan.on(today));
    }

    private static List<PersonId> owners(Collection<RemediationItem> items, LocalDate today) {
        return items.stream()
                .flatMap(it -> it.on(today).stream())
                .flatMap(it -> Stream.ofNullable(it.work().owner()))
                .toList();
    }

    private void settle(Map<String, RemediationItem> known, Map<String, RemediationFact> wanted, LocalDate today,
            @Nullable String reason) {
        known.forEach((key, item) -> item.on(today)
                .filter(it -> !it.work().settled() && !wanted.containsKey(key))
                .ifPresent(it -> save(item, it.settled(), "SETTLED", today, reason)));
    }

    private void add(String key, RemediationFact fact, Act act) {
        var item = RemediationItem.found(Entry.first(key, act.from()));
        item.change(act.from(), fact);
        items.add(item, act);
    }

    private void save(RemediationItem item, RemediationFact fact, String act, LocalDate today,
            @Nullable String reason) {
        item.change(today, fact);
        if (!item.alterations().isEmpty()) {
            items.save(item, new Act(act, today, reason));
        }
    }

    /** Whoever puts it right may say how far they have come; who that is, only those who lead the improvement. */
    public Outcome<RemediationItemView> assign(ChangeOf<RemediationItemId> asked, Work work) {
        var owner = Optional.ofNullable(work.owner()).stream().toList();
        return new Checks().text("resources", work.resources())
                .refuseIf(!present.all(owner, actor.today()),
                        () -> Refusal.ValidationFailed.of("The person does not work here.", "owner"))
                .then(() -> items.opened("remediationItem", asked, it -> mayChange(it, work))
                        .map(it -> assigned(it, work, asked)));
    }

    private boolean mayChange(RemediationFact fact, Work work) {
        return mayImprove() || fact.work().owner() != null && fact.work().owner().equals(work.owner())
                && actor.actor().person().filter(it -> it.equals(fact.work().owner())).isPresent();
    }

    private RemediationItemView assigned(Opened<RemediationFact, RemediationItem> it, Work work,
            ChangeOf<RemediationItemId> asked) {
        var fact = it.fact()
                .with(new RemediationFact.Work(work.owner(), work.resources(), work.due(),
                        work.state(), false));
        it.change(fact);
        return RemediationPlan.view(it.thing().entry(), fact, items.keep(it, "ASSIGNED", asked.reason()), it.today());
    }

    private boolean mayImprove() {
        return actor.actor().may(Permission.MANAGE_IMPROVEMENT);
    }
}
