package io.answerable.roles.scopes;

import io.answerable.roles.Scope;
import java.time.LocalDate;

/** A scope as on a day; the fields {@code unit, system, label} and {@code reference} are found in batches. */
public record ScopeView(Scope scope, LocalDate asOf) {

    public Scope.Kind kind() {
        return scope.kind();
    }
}
