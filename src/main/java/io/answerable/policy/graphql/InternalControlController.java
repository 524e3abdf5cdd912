package io.answerable.policy.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitView;
import io.answerable.policy.controls.CheckResult;
import io.answerable.policy.controls.CheckingControls;
import io.answerable.policy.controls.InternalControlView;
import io.answerable.policy.controls.InternalControlView.ControlCheckView;
import io.answerable.policy.controls.InternalControls;
import io.answerable.policy.controls.InternalControls.InternalControlFilter;
import io.answerable.policy.records.References;
import io.answerable.policy.records.Things;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Controls inside processes. */
@Controller
class InternalControlController {

    private final CheckingControls checking;
    private final InternalControls controls;
    private final PeopleDirectory people;
    private final UnitDirectory units;
    private final References references;
    private final CurrentActor actor;

    InternalControlController(CheckingControls checking, InternalControls controls, PeopleDirectory people,
            UnitDirectory units, References references, CurrentActor actor) {
        this.checking = checking;
        this.controls = controls;
        this.people = people;
        this.units = units;
        this.references = references;
        this.actor = actor;
    }

    record Define(@Nullable String key, String title, String process, Reference unit, Reference owner,
            @Nullable Integer everyDays, @Nullable String reason) {}

    record AssignOwner(Reference control, int expectedVersion, Reference owner, @Nullable String reason) {}

    record RecordCheck(Reference control, int expectedVersion, CheckResult result, @Nullable String note,
            @Nullable String reason) {}

    /** What came of an act about a control. */
    record ControlPayload(@Nullable InternalControlView control, List<Refusal> errors) {}

    @QueryMapping
    Optional<InternalControlView> internalControl(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        return by.resolve(controls.type(), controls::idOf, "by", "id").flatMap(it -> controls.find(it, day(asOf)));
    }

    @QueryMapping
    Page<InternalControlView> internalControls(@Argument @Nullable InternalControlFilter filter,
            @Argument @Nullable LocalDate asOf, Paging paging) {
        return controls.page(filter, day(asOf), paging);
    }

    @MutationMapping
    ControlPayload defineInternalControl(@Argument Define input) {
        return Payloads.of(references.unit(input.unit(), "unit")
                .flatMap(unit -> references.owner(input.owner(), "owner")
                        .flatMap(owner -> checking.define(new CheckingControls.Defined(input.key(), input.title(),
                                input.process(), unit, owner, input.everyDays(), input.reason())))),
                ControlPayload::new);
    }

    @MutationMapping
    ControlPayload assignControlOwner(@Argument AssignOwner input) {
        return Payloads.of(references.thing(input.control(), "control", controls)
                .flatMap(it -> references.owner(input.owner(), "owner")
                        .flatMap(owner -> checking.assignOwner(
                                new Things.Change(it, input.expectedVersion(), input.reason()), owner))),
                ControlPayload::new);
    }

    @MutationMapping
    ControlPayload recordControlCheck(@Argument RecordCheck input) {
        return Payloads.of(references.thing(input.control(), "control", controls)
                .flatMap(it -> checking.check(new Things.Change(it, input.expectedVersion(), input.reason()),
                        input.result(), input.note())),
                ControlPayload::new);
    }

    @BatchMapping(typeName = "InternalControl")
    Map<InternalControlView, UnitView> unit(List<InternalControlView> things) {
        return PerDay.one(things, InternalControlView::asOf, InternalControlView::unitId, units::byId);
    }

    @BatchMapping(typeName = "InternalControl")
    Map<InternalControlView, PersonView> owner(List<InternalControlView> things) {
        return PerDay.one(things, InternalControlView::asOf, InternalControlView::ownerId, people::byId);
    }

    @BatchMapping(typeName = "ControlCheck")
    Map<ControlCheckView, PersonView> by(List<ControlCheckView> things) {
        return PerDay.one(things, ControlCheckView::asOf, ControlCheckView::byId, people::byId);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }
}
