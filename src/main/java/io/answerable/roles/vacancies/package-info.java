/** What is vacant: leavers and others who give up roles, and how somebody is found for what must not stay vacant. */
@NullMarked
package io.answerable.roles.vacancies;

import org.jspecify.annotations.NullMarked;
