package io.answerable.reference;

/** For what a role is held: once for the organisation, per department, per AI system, while a project runs, outside, or as a body. */
public enum RoleScope {
    ORG, UNIT, SYSTEM, PROJECT, EXTERNAL, BODY
}
