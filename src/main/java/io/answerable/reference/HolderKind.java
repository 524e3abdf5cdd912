package io.answerable.reference;

/** Who can hold a role: one named person, several people, a committee, or an external party. */
public enum HolderKind {
    PERSON, TEAM, BODY, PARTY
}
