package io.answerable.roles.vacancies;

import io.answerable.roles.assignments.RoleAssignmentView;
import java.util.List;

/** An ended assignment and the vacancies that its end opens (invariant R-7). */
public record Relieved(RoleAssignmentView assignment, List<VacancyView> vacancies) {}
