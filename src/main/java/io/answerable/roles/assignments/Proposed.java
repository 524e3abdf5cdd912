package io.answerable.roles.assignments;

import java.util.List;

/** A proposed assignment, and what should be known before it is accepted, for example several hats (R-ROL-44). */
public record Proposed(RoleAssignmentView assignment, List<String> warnings) {}
