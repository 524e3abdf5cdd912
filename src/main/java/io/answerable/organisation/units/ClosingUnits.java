package io.answerable.organisation.units;

import static io.answerable.access.Permission.MANAGE_ORGANISATION;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitReorganised;
import io.answerable.organisation.UnitView;
import io.answerable.organisation.spi.UnitInUse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes units that nobody needs any longer (R-ORG-01); what was true of them before stays readable. */
@Component
public class ClosingUnits {

    private final Units units;
    private final UnitReads reads;
    private final ObjectProvider<UnitInUse> uses;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    ClosingUnits(Units units, UnitReads reads, ObjectProvider<UnitInUse> uses, CurrentActor actor,
            ApplicationEventPublisher events) {
        this.units = units;
        this.reads = reads;
        this.uses = uses;
        this.actor = actor;
        this.events = events;
    }

    /**
     * Closes a unit, unless units, people, AI systems, roles or matrices still belong to it: they would belong
     * nowhere.
     *
     * @param from first day on which it no longer exists; null: today. A unit is not closed in advance, because until
     *     then it could be given something again
     * @return the unit as it was on its last day
     */
    @Transactional
    public Outcome<UnitView> close(UnitId unit, int expectedVersion, @Nullable LocalDate from,
            @Nullable String reason) {
        units.keys().lockStructure();
        var act = new Act("CLOSED", from == null ? actor.today() : from, reason);
        return units.open("unit", unit.value(), expectedVersion,
                it -> actor.actor().may(MANAGE_ORGANISATION, unit.value(), null))
                .flatMap(it -> checks(it, act.from()).then(() -> Outcome.done(closed(it, act))));
    }

    private Checks checks(Unit unit, LocalDate from) {
        var checks = new Checks()
                .refuseIf(unit.on(from) == null,
                        () -> Refusal.ValidationFailed.of("The unit does not exist that day.", "from"))
                .refuseIf(from.isAfter(actor.today()),
                        () -> Refusal.ValidationFailed.of("A unit is not closed in advance.", "from"))
                .rule(reads.hasUnitsBelow(unit.getId(), from), "R-ORG-01", "There are units below it.",
                        "Move or close them first.", "unit")
                .rule(reads.hasPeople(unit.getId(), from), "R-ORG-01", "There are people in it.",
                        "Move them to another unit first.", "unit");
        uses.orderedStream()
                .flatMap(it -> it.objectionTo(unit.getId(), from).stream())
                .forEach(it -> checks.refuseIf(true, () -> it));
        return checks;
    }

    private UnitView closed(Unit unit, Act act) {
        var last = Objects.requireNonNull(unit.on(act.from()));
        unit.close(act.from());
        units.save(unit, act);
        events.publishEvent(new UnitReorganised(List.of(unit.getId()), UnitReorganised.Kind.CLOSED, act.from(),
                actor.provenance().because(act.reason())));
        return new UnitView(unit.getId(), unit.entry().key(), last.name(), last.parent(), last.function(), last.head(),
                unit.entry().version() + 1, act.from().minusDays(1));
    }
}
