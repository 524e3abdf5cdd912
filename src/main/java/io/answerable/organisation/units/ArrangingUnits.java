package io.answerable.organisation.units;

import static io.answerable.access.Permission.MANAGE_ORGANISATION;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitReorganised;
import io.answerable.organisation.UnitView;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Founds, renames and moves units and appoints their heads (R-ORG-01); a change holds from a day on. */
@Component
@Transactional
public class ArrangingUnits {

    private final Units units;
    private final UnitReads reads;
    private final PeopleDirectory people;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    ArrangingUnits(Units units, UnitReads reads, PeopleDirectory people, CurrentActor actor,
            ApplicationEventPublisher events) {
        this.units = units;
        this.reads = reads;
        this.people = people;
        this.actor = actor;
        this.events = events;
    }

    public Outcome<UnitView> add(AddUnit command) {
        units.keys().lockStructure();
        var parent = command.parent();
        if (!actor.actor().may(MANAGE_ORGANISATION, parent == null ? null : parent.value(), null)) {
            return Outcome.refused(Refusal.NotPermitted.to("add a unit there"));
        }
        var from = orToday(command.from());
        return new Checks().newKey(units.keys(), command.key())
                .required("name", command.name())
                .required("function", command.function())
                .refuseIf(!RecordingUnits.FUNCTION.matcher(command.function()).matches(),
                        () -> Refusal.ValidationFailed.of("A function is written as IT or DATA_AI.", "function"))
                .refuseIf(parent != null && !exists(parent, from), () -> Refusal.NotFound.of("unit", "parent"))
                .refuseIf(!canLead(command.head(), from), () -> notPresent(command.head(), from))
                .then(() -> Outcome.done(added(command, from)));
    }

    public Outcome<UnitView> rename(
            UnitId unit, int expectedVersion, String name, @Nullable LocalDate from, @Nullable String reason) {
        var act = new Act("RENAMED", orToday(from), reason);
        return open(unit, expectedVersion).flatMap(it -> new Checks().required("name", name)
                .then(() -> changed(it, act, UnitReorganised.Kind.RENAMED, fact -> fact.named(name))));
    }

    /** Puts a unit below another one, or on top; never below itself (O-1). */
    public Outcome<UnitView> move(UnitId unit, int expectedVersion, @Nullable UnitId parent, @Nullable LocalDate from,
            @Nullable String reason) {
        units.keys().lockStructure();
        var act = new Act("MOVED", orToday(from), reason);
        return open(unit, expectedVersion).flatMap(it -> new Checks()
                .refuseIf(parent != null && !exists(parent, act.from()), () -> Refusal.NotFound.of("unit", "parent"))
                .rule(parent != null && reads.isAbove(unit, parent, act.from()), "O-1",
                        "The unit would be above itself.",
                        "Name a parent that is not below this unit.", "parent")
                .then(() -> changed(it, act, UnitReorganised.Kind.MOVED, fact -> fact.below(parent))));
    }

    /** One head at a time (O-2): whoever was head until then no longer is; nobody leaves a gap. */
    public Outcome<UnitView> appointHead(UnitId unit, int expectedVersion, @Nullable PersonId head,
            @Nullable LocalDate from, @Nullable String reason) {
        var act = new Act("HEAD_APPOINTED", orToday(from), reason);
        return open(unit, expectedVersion)
                .flatMap(it -> new Checks().refuseIf(!canLead(head, act.from()), () -> notPresent(head, act.from()))
                        .then(() -> changed(it, act, UnitReorganised.Kind.HEAD_CHANGED, fact -> fact.headedBy(head))));
    }

    private Outcome<Unit> open(UnitId unit, int expectedVersion) {
        return units.open("unit", unit.value(), expectedVersion,
                it -> actor.actor().may(MANAGE_ORGANISATION, unit.value(), null));
    }

    private UnitView added(AddUnit command, LocalDate from) {
        var entry = Entry.first(command.key(), actor.today());
        var unit = new Unit(entry, Timeline.empty(entry.id()));
        unit.change(from, new UnitFact(command.name(), command.function(), command.parent(), command.head()));
        units.add(unit, new Act("FOUNDED", from, command.reason()));
        publish(unit, UnitReorganised.Kind.FOUNDED, from, command.reason());
        return view(unit, from);
    }

    private Outcome<UnitView> changed(
            Unit unit, Act act, UnitReorganised.Kind kind, UnaryOperator<UnitFact> change) {
        var fact = unit.on(act.from());
        if (fact == null) {
            return Outcome.refused(Refusal.ValidationFailed.of("The unit does not exist that day.", "from"));
        }
        unit.change(act.from(), change.apply(fact));
        if (!unit.alterations().isEmpty()) {
            units.save(unit, act);
            publish(unit, kind, act.from(), act.reason());
        }
        return Outcome.done(view(unit, act.from()));
    }

    private void publish(Unit unit, UnitReorganised.Kind kind, LocalDate from, @Nullable String reason) {
        events.publishEvent(
                new UnitReorganised(List.of(unit.getId()), kind, from, actor.provenance().because(reason)));
    }

    private boolean exists(UnitId unit, LocalDate day) {
        return reads.byId(List.of(unit), day).containsKey(unit);
    }

    private boolean canLead(@Nullable PersonId head, LocalDate day) {
        var person = head == null ? null : people.byId(List.of(head), day).get(head);
        return head == null || person != null && person.status().present();
    }

    private Refusal notPresent(@Nullable PersonId head, LocalDate day) {
        return head == null || people.byId(List.of(head), day).isEmpty()
                ? Refusal.NotFound.of("person", "head")
                : Refusal.ValidationFailed.of("The person does not work here that day.", "head");
    }

    /** As it is today, or on the day of the change where it does not exist yet or no longer. */
    private UnitView view(Unit unit, LocalDate from) {
        var day = from.isAfter(actor.today()) || unit.on(actor.today()) == null ? from : actor.today();
        return Objects.requireNonNull(reads.byId(List.of(unit.getId()), day).get(unit.getId()));
    }

    private LocalDate orToday(@Nullable LocalDate day) {
        return day == null ? actor.today() : day;
    }
}
