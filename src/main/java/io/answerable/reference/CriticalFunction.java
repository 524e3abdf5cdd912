package io.answerable.reference;

import java.util.List;

/** A function that must have an active owner at all times, for example {@code CF-INCIDENT} (R-ROL-30). */
public record CriticalFunction(String id, String title, String ownerRole, List<String> origin) {}
