package io.answerable.roles.duties;

import io.answerable.kernel.PersonId;
import io.answerable.roles.Scope;
import io.answerable.signals.spi.DutyKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is asked about a role or a matrix.
 *
 * @param key by which people know the thing; null where it has none
 * @param role key of the role; null where a matrix is meant
 * @param person who is asked; null: whoever answers for the scope
 */
record Question(DutyKind kind, UUID id, @Nullable String key, @Nullable String role, Scope scope,
        @Nullable PersonId person, @Nullable LocalDate due) {}
