package io.answerable.roles.assignments;

import io.answerable.kernel.HolderRef;
import io.answerable.roles.Scope;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to take a role.
 *
 * @param role key of the role
 * @param key under which people will know the assignment; null: one is made up
 * @param from first day; null: the day of acceptance
 * @param to last good day; null: open
 */
public record ProposeAssignment(String role, HolderRef holder, Scope scope, @Nullable String key,
        @Nullable LocalDate from, @Nullable LocalDate to, boolean lead, @Nullable String reason) {}
