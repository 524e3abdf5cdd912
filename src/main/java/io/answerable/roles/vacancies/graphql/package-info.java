/** Vacancies and the end of assignments in the API. */
@NullMarked
package io.answerable.roles.vacancies.graphql;

import org.jspecify.annotations.NullMarked;
