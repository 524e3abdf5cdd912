package io.answerable.organisation;

import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Selects people; all given conditions must hold. */
public record PersonFilter(@Nullable StringFilter key, @Nullable StringFilter name, @Nullable StringFilter position,
        @Nullable IdFilter unit, @Nullable IdFilter manager, @Nullable Status status, @Nullable List<PersonFilter> and,
        @Nullable List<PersonFilter> or, @Nullable PersonFilter not) {

    /** Compares whether somebody works here. */
    public record Status(@Nullable PersonStatus eq, @Nullable List<PersonStatus> in) {}
}
