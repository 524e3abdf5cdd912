package io.answerable.inventory;

/** How much something new would change. */
public enum HorizonImpact {
    LOW, MEDIUM, HIGH
}
