package io.answerable.roles.raci.accountability;

import io.answerable.roles.Scope;
import io.answerable.roles.raci.Letter;
import io.answerable.roles.raci.MatrixTimeline;
import io.answerable.roles.raci.RaciRow;
import io.answerable.roles.raci.picture.ResponsibilityPicture;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the role that answers a question: by the row of a matrix, or by what is asked. */
final class Claims {

    private final ResponsibilityPicture picture;

    Claims(ResponsibilityPicture picture) {
        this.picture = picture;
    }

    Claim of(AccountabilityQuestion question) {
        var role = question.role();
        var activity = question.activity();
        if (role != null) {
            return new Claim(role, place(question.scope(), role), null, null, true);
        }
        return activity == null
                ? ofScope(question.scope(), true)
                : byRow(question.scope(), activity).orElseGet(() -> ofScope(question.scope(), false));
    }

    /** Where a role is looked for when something is asked about the scope. */
    Scope place(Scope scope, String role) {
        return picture.isUnitRole(role)
                ? picture.unitOf(scope).map(Scope::unit).orElse(scope)
                : scope;
    }

    private Claim ofScope(Scope scope, boolean expected) {
        var role = switch (scope.kind()) {
            case SYSTEM -> "role.business-owner";
            case UNIT -> "role.department-head";
            case ORGANISATION -> "role.chief-officer";
        };
        return new Claim(role, scope, null, null, expected);
    }

    /** The row in the active matrix of the scope, else of the parent scope: system, unit, organisation. */
    private Optional<Claim> byRow(Scope scope, String activity) {
        return Stream.of(Stream.of(scope), picture.unitOf(scope).map(Scope::unit).stream(),
                Stream.of(Scope.ORGANISATION))
                .flatMap(it -> it)
                .distinct()
                .flatMap(it -> picture.matricesOf(it).stream())
                .flatMap(it -> row(it, activity, scope).stream())
                .findFirst();
    }

    private Optional<Claim> row(MatrixTimeline matrix, String activity, Scope asked) {
        return matrix.on(picture.asOf())
                .flatMap(edition -> edition.row(activity)
                        .flatMap(row -> accountable(row).map(role -> new Claim(role, place(asked, role),
                                matrix.key() + "#" + activity, edition.title() + ": " + row.title(), true))));
    }

    private static Optional<String> accountable(RaciRow row) {
        return row.rolesWith(Letter.A).stream().findFirst();
    }
}
