package io.answerable.roles.raci;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one row, whoever holds the roles (domain model, 4.1).
 *
 * @param rule code of the broken rule
 * @param activity key of the row
 * @param role key of the cell's role, where one cell is meant
 * @param blocking whether it stands in the way of an activation
 */
public record RowViolation(String rule, String activity, @Nullable String role, boolean blocking, String message,
        String suggestedFix) {}
