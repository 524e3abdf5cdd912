package io.answerable.audit.programme.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.audit.CheckMadeView;
import io.answerable.audit.CheckScheduleId;
import io.answerable.audit.CheckScheduleView;
import io.answerable.audit.matters.ChangeOf;
import io.answerable.audit.matters.EachPerDay;
import io.answerable.audit.matters.NamedInAudit;
import io.answerable.audit.programme.ArrangingChecks;
import io.answerable.audit.programme.VisibleChecks;
import io.answerable.graphql.PerDay;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.Outcome;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.risk.matters.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Regular checks of systems in the API. */
@Controller
class CheckController {

    private final ArrangingChecks arranging;
    private final VisibleChecks checks;
    private final AiSystemRegister systems;
    private final PeopleDirectory people;
    private final NamedInAudit named;
    private final CurrentActor actor;

    CheckController(ArrangingChecks arranging, VisibleChecks checks, AiSystemRegister systems,
            PeopleDirectory people, NamedInAudit named, CurrentActor actor) {
        this.arranging = arranging;
        this.checks = checks;
        this.systems = systems;
        this.people = people;
        this.named = named;
        this.actor = actor;
    }

    @QueryMapping
    List<CheckScheduleView> checkSchedules(@Argument @Nullable LocalDate asOf) {
        return checks.all(asOf == null ? actor.today() : asOf);
    }

    @BatchMapping(typeName = "AiSystem", field = "checkSchedules")
    Map<AiSystemView, List<CheckScheduleView>> ofSystems(List<AiSystemView> asked) {
        return EachPerDay.owned(asked, AiSystemView::asOf, AiSystemView::id, (ids, asOf) -> checks.all(asOf)
                .stream()
                .collect(Collectors.groupingBy(CheckScheduleView::system)));
    }

    @BatchMapping(typeName = "CheckSchedule")
    Map<CheckScheduleView, AiSystemView> aiSystem(List<CheckScheduleView> schedules) {
        return PerDay.one(schedules, CheckScheduleView::asOf, CheckScheduleView::system, systems::byId);
    }

    @BatchMapping(typeName = "CheckSchedule")
    Map<CheckScheduleView, PersonView> leader(List<CheckScheduleView> schedules) {
        return PerDay.one(schedules, CheckScheduleView::asOf, CheckScheduleView::leader, people::byId);
    }

    @BatchMapping(typeName = "CheckSchedule", field = "checks")
    Map<CheckScheduleView, List<CheckMadeView>> made(List<CheckScheduleView> schedules) {
        return EachPerDay.owned(schedules, CheckScheduleView::asOf, CheckScheduleView::id, checks::made);
    }

    @BatchMapping(typeName = "SystemCheck")
    Map<CheckMadeView, PersonView> by(List<CheckMadeView> made) {
        return PerDay.one(made, CheckMadeView::asOf, CheckMadeView::by, people::byId);
    }

    @MutationMapping
    SchedulePayload arrangeChecks(@Argument ProgrammeInputs.Arrange input) {
        return SchedulePayload.of(named.system(input.aiSystem())
                .flatMap(system -> named.person(input.leader(), "leader")
                        .flatMap(leader -> arranging.arrange(new ArrangingChecks.Arrange(input.key(), input.title(),
                                system, leader.orElseThrow(), input.criterion(), input.everyMonths(),
                                input.firstDue(), input.reason())))));
    }

    @MutationMapping
    SchedulePayload recordCheck(@Argument ProgrammeInputs.RecordCheck input) {
        return changed(input, it -> arranging.record(it, input.result()));
    }

    @MutationMapping
    SchedulePayload endChecks(@Argument ProgrammeInputs.End input) {
        return changed(input, arranging::end);
    }

    private SchedulePayload changed(ProgrammeInputs.Change input,
            Function<ChangeOf<CheckScheduleId>, Outcome<CheckScheduleView>> act) {
        var id = input.schedule()
                .resolve("CheckSchedule", key -> Named.first(checks.idsOf(List.of(key)), CheckScheduleId::value),
                        "input", "schedule")
                .map(CheckScheduleId::of);
        return SchedulePayload.of(Named.required(id, "schedule", "schedule")
                .flatMap(it -> act.apply(new ChangeOf<>(it, input.expectedVersion(), input.reason()))));
    }
}
