package io.answerable.roles.raci.detections;

import io.answerable.inventory.SystemTimeline;
import io.answerable.kernel.HolderRef;
import io.answerable.organisation.UnitId;
import io.answerable.reference.CriticalFunction;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.HeldRole;
import io.answerable.roles.raci.MatrixTimeline;
import io.answerable.roles.raci.picture.ResponsibilityPicture;
import io.answerable.roles.raci.picture.Slot;
import io.answerable.signals.spi.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The things that the rules point at, in the notation of the catalogue, and to whom they belong. */
final class Subjects {

    private final ResponsibilityPicture picture;

    Subjects(ResponsibilityPicture picture) {
        this.picture = picture;
    }

    Subject matrix(MatrixTimeline matrix) {
        return new Subject("matrix", "RaciMatrix", matrix.id().value(), matrix.key(), title(matrix));
    }

    Subject row(MatrixTimeline matrix, String activity, String title) {
        return new Subject("matrix#activity", "RaciMatrix", matrix.id().value(), matrix.key() + "#" + activity,
                title(matrix) + ": " + title);
    }

    Subject role(MatrixTimeline matrix, String role, Slot slot) {
        var unit = slot.unit();
        return new Subject("matrix/role", "RaciMatrix", matrix.id().value(),
                matrix.key() + "/" + role + slot.suffix(),
                title(matrix) + ": " + picture.titleOf(role) + (unit == null ? "" : " of " + unit.name()));
    }

    Subject system(SystemTimeline system) {
        return new Subject("system", "AiSystem", system.id().value(), system.key(), system.name());
    }

    Subject systemAndPerson(SystemTimeline system, HolderRef person) {
        return new Subject("system/person", "AiSystem", system.id().value(),
                system.key() + "/" + picture.names().keyOf(person),
                system.name() + ": " + picture.names().of(person));
    }

    Subject person(HolderRef person) {
        return new Subject("person", "Person", person.id(), picture.names().keyOf(person),
                picture.names().of(person));
    }

    Subject assignment(HeldRole held) {
        return new Subject("assignment", "RoleAssignment", held.id().value(),
                held.role() + ":" + picture.names().keyOf(held.holder()) + "@" + picture.keyOf(held.scope()),
                picture.titleOf(held.role()) + " of " + picture.nameOf(held.scope()));
    }

    Subject activity(String activity, String title, Scope scope) {
        return new Subject("activity@scope", null, null, activity + "@" + picture.keyOf(scope),
                title + " of " + picture.nameOf(scope));
    }

    Subject criticalFunction(CriticalFunction function) {
        return new Subject("criticalFunction", null, null, function.id(), function.title());
    }

    Finding.Owner owner(Scope scope) {
        return new Finding.Owner(value(picture.unitOf(scope).orElse(null)),
                scope.kind() == Scope.Kind.SYSTEM ? scope.target() : null);
    }

    Finding.Owner owner(MatrixTimeline matrix, Slot slot) {
        var unit = slot.unit();
        var owner = owner(matrix.scope());
        return unit == null ? owner : new Finding.Owner(unit.id().value(), owner.system());
    }

    Finding.Owner owner(HolderRef holder, Scope scope) {
        return new Finding.Owner(value(picture.unitOf(holder).orElse(null)),
                scope.kind() == Scope.Kind.SYSTEM ? scope.target() : null);
    }

    private String title(MatrixTimeline matrix) {
        return matrix.title(picture.asOf());
    }

    private static @Nullable UUID value(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }
}
