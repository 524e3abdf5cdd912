package io.answerable.roles.scopes;

import io.answerable.roles.Scope;
import java.time.LocalDate;
import java.util.Optional;

/** A day, and just one scope or any. */
public record Where(Optional<Scope> scope, LocalDate asOf) {}
