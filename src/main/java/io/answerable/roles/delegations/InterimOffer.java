package io.answerable.roles.delegations;

import io.answerable.kernel.PersonId;
import io.answerable.roles.Scope;
import io.answerable.roles.VacancyId;
import io.answerable.roles.scopes.Term;

/** Somebody is to act in a role while it is vacant. */
public record InterimOffer(VacancyId vacancy, String role, Scope scope, PersonId deputy, Term term) {}
