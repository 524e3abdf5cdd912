package io.answerable.inventory;

/** Where something new comes from (R-INV-41). */
public enum HorizonKind {
    REGULATION, TECHNOLOGY, PRACTICE
}
