package io.answerable.organisation.graphql;

import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import io.answerable.organisation.UnitView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Selects units; all given conditions must hold. */
record UnitFilter(@Nullable StringFilter key, @Nullable StringFilter name, @Nullable StringFilter function,
        @Nullable IdFilter parent, @Nullable IdFilter head, @Nullable List<UnitFilter> and,
        @Nullable List<UnitFilter> or, @Nullable UnitFilter not) {

    boolean matches(UnitView unit) {
        var above = unit.parent();
        var leads = unit.head();
        return Matching.text(unit.key(), key) && Matching.text(unit.name(), name)
                && Matching.text(unit.function(), function)
                && Matching.id(above == null ? null : above.value(), parent, "Unit", "parent")
                && Matching.id(leads == null ? null : leads.value(), head, "Person", "head")
                && Matching.combined(and, or, not, it -> it.matches(unit));
    }
}
