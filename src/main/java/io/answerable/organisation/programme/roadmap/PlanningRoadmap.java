package io.answerable.organisation.programme.roadmap;

import static io.answerable.access.Permission.MANAGE_ORGANISATION;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.RoadmapItemChanged;
import io.answerable.organisation.RoadmapItemId;
import io.answerable.organisation.RoadmapItemView;
import io.answerable.organisation.RoadmapStatus;
import io.answerable.organisation.records.Item;
import io.answerable.organisation.structure.PresentPeople;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans the roadmap and says how its items stand (R-ORG-11 to R-ORG-13); owners speak for their own items. */
@Component
@Transactional
public class PlanningRoadmap {

    private final Roadmap roadmap;
    private final Waiting waiting;
    private final PresentPeople people;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    PlanningRoadmap(Roadmap roadmap, Waiting waiting, PresentPeople people, CurrentActor actor,
            ApplicationEventPublisher events) {
        this.roadmap = roadmap;
        this.waiting = waiting;
        this.people = people;
        this.actor = actor;
        this.events = events;
    }

    /** How an item stands from today on. */
    public record Report(RoadmapStatus status, @Nullable LocalDate due) {}

    public Outcome<RoadmapItemView> plan(String key, PlannedItem planned, @Nullable String reason) {
        if (!actor.actor().may(MANAGE_ORGANISATION)) {
            return Outcome.refused(Refusal.NotPermitted.to("plan the roadmap"));
        }
        var act = new Act("PLANNED", actor.today(), reason);
        return checked(new Checks().newKey(roadmap.keys(), key), planned, null).then(() -> {
            var item = roadmap.begin(key, act, new RoadmapFact(planned, RoadmapStatus.ON_TRACK));
            return Outcome.done(told(item, act));
        });
    }

    /** From today on something else is planned; how the item stands stays. */
    public Outcome<RoadmapItemView> replan(
            RoadmapItemId item, int expectedVersion, PlannedItem planned, @Nullable String reason) {
        roadmap.keys().lockStructure();
        return roadmap.open("roadmap item", item.value(), expectedVersion, it -> actor.actor().may(MANAGE_ORGANISATION))
                .flatMap(it -> checked(new Checks(), planned, item).then(() -> {
                    var status = it.on(actor.today()).map(RoadmapFact::status).orElse(RoadmapStatus.ON_TRACK);
                    return Outcome.done(
                            changed(it, new RoadmapFact(planned, status), new Act("REPLANNED", actor.today(), reason)));
                }));
    }

    public Outcome<RoadmapItemView> report(
            RoadmapItemId item, int expectedVersion, Report report, @Nullable String reason) {
        return roadmap.open("roadmap item", item.value(), expectedVersion, this::maySpeakFor)
                .flatMap(it -> reported(it, report, reason));
    }

    /** A project tool says how its item stands; the same once more changes nothing (R-ORG-12). */
    public Outcome<RoadmapItemView> synchronise(String externalId, Report report, @Nullable String reason) {
        var found = roadmap.byExternalId(externalId, actor.today()).flatMap(it -> roadmap.find(it.id()));
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.NotFound.of("roadmap item", "externalId"));
        }
        return maySpeakFor(found.get())
                ? reported(found.get(), report, reason)
                : Outcome.refused(Refusal.NotPermitted.to("change this roadmap item"));
    }

    private Outcome<RoadmapItemView> reported(Item<RoadmapFact> item, Report report, @Nullable String reason) {
        var fact = item.on(actor.today()).orElse(null);
        if (fact == null) {
            return Outcome.refused(Refusal.ValidationFailed.of("The item does not exist today.", "roadmapItem"));
        }
        var now = fact.standing(report.status(), report.due());
        return new Checks().refuseIf(endsBeforeItStarts(now), () -> tooEarly())
                .then(() -> Outcome.done(changed(item, now, new Act("REPORTED", actor.today(), reason))));
    }

    private Checks checked(Checks checks, PlannedItem planned, @Nullable RoadmapItemId item) {
        checks.required("title", planned.title())
                .text("scope", planned.scope())
                .text("externalId", planned.externalId())
                .refuseIf(planned.endsBeforeItStarts(), PlanningRoadmap::tooEarly)
                .refuseIf(planned.countsTwice(),
                        () -> Refusal.ValidationFailed.of("Name every kind of resource once.", "resources"))
                .refuseIf(planned.countsLessThanNothing(),
                        () -> Refusal.ValidationFailed.of("There cannot be less than nothing.", "resources"))
                .refuseIf(item != null && waiting.wouldWaitForItself(item, planned.dependsOn(), actor.today()),
                        () -> Refusal.ValidationFailed.of("The item would wait for itself.", "dependsOn"))
                .refuseIf(isKnownOtherwise(planned, item),
                        () -> Refusal.ValidationFailed.of("Another item has this external id.", "externalId"));
        return people.check(checks, planned.owner(), "owner");
    }

    private boolean isKnownOtherwise(PlannedItem planned, @Nullable RoadmapItemId item) {
        return Optional.ofNullable(planned.externalId())
                .flatMap(it -> roadmap.byExternalId(it, actor.today()))
                .filter(it -> item == null || !it.id().equals(item.value()))
                .isPresent();
    }

    private boolean maySpeakFor(Item<RoadmapFact> item) {
        var owner = item.on(actor.today()).map(RoadmapFact::owner);
        Optional<PersonId> caller = actor.actor().person();
        return actor.actor().may(MANAGE_ORGANISATION) || caller.isPresent() && caller.equals(owner);
    }

    private RoadmapItemView changed(Item<RoadmapFact> item, RoadmapFact fact, Act act) {
        var before = item.on(act.from()).orElse(null);
        roadmap.change(item, act, fact);
        return fact.equals(before) ? RoadmapReads.view(roadmap.seen(item, act.from())) : told(item, act);
    }

    private RoadmapItemView told(Item<RoadmapFact> item, Act act) {
        var view = RoadmapReads.view(roadmap.seen(item, act.from()));
        events.publishEvent(
                new RoadmapItemChanged(view.id(), view.status(), actor.provenance().because(act.reason())));
        return view;
    }

    private static boolean endsBeforeItStarts(RoadmapFact fact) {
        return fact.starts() != null && fact.due() != null && fact.due().isBefore(fact.starts());
    }

    private static Refusal tooEarly() {
        return Refusal.ValidationFailed.of("The item is due before it starts.", "due");
    }
}
