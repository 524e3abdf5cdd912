package io.answerable.audit;

import java.util.Set;

/** How far a finding has come (domain model, section 6). */
public enum FindingState {
    DRAFT, OPEN, DISPUTED, ACTION_AGREED, RESOLVED, CLOSED, NOTED;

    /** Not closed (rule reading 10); a draft is not open yet, and what was noted needs nothing more. */
    public boolean isOpen() {
        return this != DRAFT && this != CLOSED && this != NOTED;
    }

    public Set<FindingState> next() {
        return switch (this) {
            case DRAFT -> Set.of(OPEN);
            case OPEN -> Set.of(DISPUTED, ACTION_AGREED, NOTED);
            case DISPUTED -> Set.of(OPEN);
            case ACTION_AGREED -> Set.of(RESOLVED, OPEN);
            case RESOLVED -> Set.of(CLOSED, OPEN);
            case CLOSED -> Set.of(OPEN);
            case NOTED -> Set.of();
        };
    }
}
