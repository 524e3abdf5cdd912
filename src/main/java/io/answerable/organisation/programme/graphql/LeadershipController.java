package io.answerable.organisation.programme.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.graphql.References;
import io.answerable.organisation.programme.leadership.LeadershipDuties;
import io.answerable.organisation.programme.leadership.LeadershipDuty;
import io.answerable.organisation.programme.leadership.LeadershipDutyView.Evidence;
import io.answerable.organisation.programme.leadership.LeadershipDutyView.OfLeader;
import io.answerable.organisation.programme.leadership.ProvingLeadership;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class LeadershipController {

    private final CurrentActor actor;
    private final LeadershipDuties duties;
    private final ProvingLeadership proving;
    private final PeopleDirectory people;
    private final ThingsOfProgramme things;
    private final References references;

    LeadershipController(CurrentActor actor, LeadershipDuties duties, ProvingLeadership proving,
            PeopleDirectory people, ThingsOfProgramme things, References references) {
        this.actor = actor;
        this.duties = duties;
        this.proving = proving;
        this.people = people;
        this.things = things;
        this.references = references;
    }

    record ProveInput(Reference leader, LeadershipDuty duty, String evidence, @Nullable LocalDate givenOn,
            @Nullable String reason) {}

    @QueryMapping
    List<OfLeader> leadershipDuties(@Argument @Nullable Integer year, @Argument @Nullable LocalDate asOf) {
        actor.require(Permission.READ_GOVERNANCE);
        var day = things.day(asOf);
        return duties.of(duties.leaders(day), year == null ? day.getYear() : year, day)
                .values()
                .stream()
                .sorted(Comparator.comparing(it -> it.leader().value()))
                .toList();
    }

    @MutationMapping
    LeadershipPayload proveLeadershipDuty(@Argument ProveInput input) {
        var found = references.begin();
        var leader = found.requiredPerson(input.leader(), "leader");
        var evidence = new Evidence(things.day(input.givenOn()), input.evidence());
        return LeadershipPayload
                .of(found.then(() -> proving.prove(leader, input.duty(), evidence, input.reason())));
    }

    @BatchMapping(typeName = "LeaderDuties")
    Map<OfLeader, PersonView> leader(List<OfLeader> leaders) {
        return PerDay.one(leaders, OfLeader::asOf, OfLeader::leader, people::byId);
    }
}
