package io.answerable.roles.raci.picture;

import io.answerable.roles.Scope;
import java.time.LocalDate;

/** A role as a matrix of that scope means it, on a day. */
public record RolePlace(Scope matrix, String role, LocalDate asOf) {}
