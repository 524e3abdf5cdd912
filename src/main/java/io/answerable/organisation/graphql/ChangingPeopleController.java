package io.answerable.organisation.graphql;

import io.answerable.organisation.Leave;
import io.answerable.organisation.people.EmployingPeople;
import io.answerable.organisation.people.EmployingPeople.Rehire;
import io.answerable.organisation.people.HirePerson;
import io.answerable.organisation.people.MovePerson;
import io.answerable.organisation.people.TakingLeave;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class ChangingPeopleController {

    private final EmployingPeople employing;
    private final TakingLeave leaving;
    private final References references;

    ChangingPeopleController(EmployingPeople employing, TakingLeave leaving, References references) {
        this.employing = employing;
        this.leaving = leaving;
        this.references = references;
    }

    @MutationMapping
    PersonPayload hirePerson(@Argument PersonInputs.HirePersonInput input) {
        var found = references.begin();
        var command = new HirePerson(input.key(), input.name(), input.email(),
                found.optionalUnit(input.unit(), "unit"), input.position(),
                found.optionalPerson(input.manager(), "manager"), input.from(), input.reason());
        return PersonPayload.of(found.then(() -> employing.hire(command)));
    }

    @MutationMapping
    PersonPayload rehirePerson(@Argument PersonInputs.RehirePersonInput input) {
        var found = references.begin();
        var person = found.person(input.person());
        var terms = new Rehire(found.optionalUnit(input.unit(), "unit"), input.position(),
                found.optionalPerson(input.manager(), "manager"), input.from());
        return PersonPayload
                .of(found.then(() -> employing.rehire(person, input.expectedVersion(), terms, input.reason())));
    }

    @MutationMapping
    PersonPayload movePerson(@Argument PersonInputs.MovePersonInput input) {
        var found = references.begin();
        var command = new MovePerson(found.person(input.person()), input.expectedVersion(),
                found.optionalUnit(input.unit(), "unit"), input.position(),
                found.optionalPerson(input.manager(), "manager"), input.withoutManager(), input.from(),
                input.reason());
        return PersonPayload.of(found.then(() -> employing.move(command)));
    }

    @MutationMapping
    PersonPayload changeContact(@Argument PersonInputs.ChangeContactInput input) {
        var found = references.begin();
        var person = found.person(input.person());
        return PersonPayload.of(found.then(() -> employing.changeContact(person, input.expectedVersion(), input.name(),
                input.email(), input.reason())));
    }

    @MutationMapping
    PersonPayload startLeave(@Argument PersonInputs.StartLeaveInput input) {
        var found = references.begin();
        var person = found.person(input.person());
        return PersonPayload.of(found.then(() -> leaving.startLeave(person, input.expectedVersion(),
                new Leave(input.from(), input.to()), input.reason())));
    }

    @MutationMapping
    PersonPayload endLeave(@Argument PersonInputs.LastDayInput input) {
        var found = references.begin();
        var person = found.person(input.person());
        return PersonPayload.of(found
                .then(() -> leaving.endLeave(person, input.expectedVersion(), input.lastDay(), input.reason())));
    }

    @MutationMapping
    PersonPayload recordDeparture(@Argument PersonInputs.LastDayInput input) {
        var found = references.begin();
        var person = found.person(input.person());
        return PersonPayload.of(found.then(
                () -> employing.recordDeparture(person, input.expectedVersion(), input.lastDay(), input.reason())));
    }
}
