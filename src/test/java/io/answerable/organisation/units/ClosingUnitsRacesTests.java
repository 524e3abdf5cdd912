package io.answerable.organisation.units;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.Races;
import io.answerable.Races.Second;
import io.answerable.access.Actor;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.inventory.register.TransferringSystems;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.Outcome;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.people.EmployingPeople;
import io.answerable.organisation.people.MovePerson;
import io.answerable.roles.RolesApi;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.AssigningRoles;
import io.answerable.roles.assignments.ProposeAssignment;
import io.answerable.roles.raci.matrices.DraftMatrix;
import io.answerable.roles.raci.matrices.DraftingMatrices;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A unit is closed while somebody gives it something: whoever comes second waits, and finds what the first has done. */
class ClosingUnitsRacesTests extends RolesApi {

    @Autowired ClosingUnits closing;

    @Autowired UnitDirectory units;

    @Autowired TransferringSystems transferring;

    @Autowired EmployingPeople employing;

    @Autowired AssigningRoles assigning;

    @Autowired DraftingMatrices drafting;

    @Autowired JdbcClient jdbc;

    private UnitId empty;

    @BeforeEach
    void aUnitThatNobodyNeeds() {
        ask("mutation { addUnit(input: {key: \"ou-new\", name: \"New\", function: \"FINANCE\", parent: {key: \"ou-exe\"}, from: \""
                + town.today.minusDays(9) + "\"}) { errors { message } } }")
                .path("addUnit.errors")
                .entityList(Object.class)
                .hasSize(0);
        empty = callers.asEverybody(town.organisation,
                () -> requireNonNull(units.idsOf(List.of("ou-new")).get("ou-new")));
    }

    @Test
    @DisplayName("R-ORG-01 Nothing is given to a unit that is being closed")
    void nothingIsGivenToAUnitThatIsBeingClosed() {
        assertThat(racing(this::close, this::transfer)).isEqualTo(new Second("NOT_FOUND", true));
    }

    @Test
    @DisplayName("R-ORG-01 A unit that is being given a system is not closed")
    void aUnitThatIsBeingGivenASystemIsNotClosed() {
        assertThat(racing(this::transfer, this::close)).isEqualTo(new Second("RULE_VIOLATED", true));
    }

    @Test
    void aUnitThatIsBeingGivenARoleIsNotClosed() {
        assertThat(racing(this::propose, this::close)).isEqualTo(new Second("RULE_VIOLATED", true));
    }

    @Test
    void noRoleIsOfferedForAUnitThatIsBeingClosed() {
        assertThat(racing(this::close, this::propose)).isEqualTo(new Second("NOT_FOUND", true));
    }

    @Test
    void nobodyMovesIntoAUnitThatIsBeingClosed() {
        assertThat(racing(this::close, this::move)).isEqualTo(new Second("NOT_FOUND", true));
    }

    @Test
    void severalGiveSomethingAtTheSameTime() {
        assertThat(racing(this::transfer, this::draft)).isEqualTo(new Second("done", false));
    }

    private Second racing(Supplier<Outcome<?>> first, Supplier<Outcome<?>> second) {
        return new Races(callers, transactions, jdbc)
                .between(Actor.acting(town.organisation, ActorRef.client("test")), first, second);
    }

    private Outcome<?> close() {
        return closing.close(empty, 1, null, "Nobody needs it");
    }

    private Outcome<?> transfer() {
        var system = requireNonNull(systems.idsOf(List.of("ai-21")).get("ai-21"));
        return transferring.transfer(new ChangeOfSystem(system, 1, null), empty);
    }

    private Outcome<?> propose() {
        return assigning.propose(new ProposeAssignment("role.department-head",
                HolderRef.person(requireNonNull(people.idsOf(List.of("p-028")).get("p-028"))), Scope.unit(empty), null,
                null, null, false, null));
    }

    private Outcome<?> move() {
        var person = requireNonNull(people.idsOf(List.of("p-041")).get("p-041"));
        return employing.move(new MovePerson(person, 1, empty, null, null, false, null, null));
    }

    private Outcome<?> draft() {
        return drafting.draft(new DraftMatrix(Scope.unit(empty), null, "tpl.system-ownership", null, null));
    }
}
