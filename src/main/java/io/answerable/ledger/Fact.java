package io.answerable.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to one thing, to be written into the ledger.
 *
 * @param type name of the thing's GraphQL type, for example {@code RoleAssignment}
 * @param subject the thing's UUID
 * @param key the key people know it by, if it has one
 * @param act what happened, in the past tense and upper case, for example {@code ASSIGNED}
 * @param effectiveFrom the day from which it holds, where that differs from the day of recording
 * @param changes the fields that changed, with old and new value
 */
public record Fact(String type, UUID subject, @Nullable String key, String act, @Nullable LocalDate effectiveFrom,
        List<Change> changes) {

    public Fact {
        changes = List.copyOf(changes);
    }

    public static Fact of(String type, UUID subject, @Nullable String key, String act, Change... changes) {
        return new Fact(type, subject, key, act, null, List.of(changes));
    }
}
