package io.answerable.roles.vacancies;

/** Where a vacancy stands on a day. */
public enum VacancyState {
    /** Nobody acts. */
    OPEN,
    /** Still vacant, but a deputy acts in the interim. */
    INTERIM,
    /** Somebody holds the role again. */
    FILLED,
    /** The role is not needed there any more. */
    ABOLISHED
}
