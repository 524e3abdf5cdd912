package io.answerable.organisation.graphql;

import io.answerable.organisation.units.AddUnit;
import io.answerable.organisation.units.ArrangingUnits;
import io.answerable.organisation.units.ClosingUnits;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class ChangingUnitsController {

    private final ArrangingUnits arranging;
    private final ClosingUnits closing;
    private final References references;

    ChangingUnitsController(ArrangingUnits arranging, ClosingUnits closing, References references) {
        this.arranging = arranging;
        this.closing = closing;
        this.references = references;
    }

    @MutationMapping
    UnitPayload addUnit(@Argument UnitInputs.AddUnitInput input) {
        var found = references.begin();
        var command = new AddUnit(input.key(), input.name(), input.function(),
                found.optionalUnit(input.parent(), "parent"), found.optionalPerson(input.head(), "head"), input.from(),
                input.reason());
        return UnitPayload.of(found.then(() -> arranging.add(command)));
    }

    @MutationMapping
    UnitPayload renameUnit(@Argument UnitInputs.RenameUnitInput input) {
        var found = references.begin();
        var unit = found.unit(input.unit());
        return UnitPayload.of(found.then(
                () -> arranging.rename(unit, input.expectedVersion(), input.name(), input.from(), input.reason())));
    }

    @MutationMapping
    UnitPayload moveUnit(@Argument UnitInputs.MoveUnitInput input) {
        var found = references.begin();
        var unit = found.unit(input.unit());
        var parent = found.optionalUnit(input.parent(), "parent");
        return UnitPayload.of(found
                .then(() -> arranging.move(unit, input.expectedVersion(), parent, input.from(), input.reason())));
    }

    @MutationMapping
    UnitPayload appointHead(@Argument UnitInputs.AppointHeadInput input) {
        var found = references.begin();
        var unit = found.unit(input.unit());
        var head = found.optionalPerson(input.head(), "head");
        return UnitPayload.of(found.then(
                () -> arranging.appointHead(unit, input.expectedVersion(), head, input.from(), input.reason())));
    }

    @MutationMapping
    UnitPayload closeUnit(@Argument UnitInputs.CloseUnitInput input) {
        var found = references.begin();
        var unit = found.unit(input.unit());
        return UnitPayload
                .of(found.then(() -> closing.close(unit, input.expectedVersion(), input.from(), input.reason())));
    }
}
