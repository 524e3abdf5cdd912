/**
 * Who holds which role when: assignments, delegations, vacancies, leavers, the organisation chart and job descriptions.
 */
@NullMarked
package io.answerable.roles.assignments;

import org.jspecify.annotations.NullMarked;
