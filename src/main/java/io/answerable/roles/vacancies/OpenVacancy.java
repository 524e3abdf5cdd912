package io.answerable.roles.vacancies;

import io.answerable.roles.Scope;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody noticed that nobody holds a role.
 *
 * @param role key of the role
 * @param dueOn day by which it has to be filled; null: as long as after a leaver
 */
public record OpenVacancy(String role, Scope scope, @Nullable LocalDate dueOn, @Nullable String reason) {}
