package io.answerable.inventory;

import java.util.EnumSet;
import java.util.Set;

/** How far a unit has come with its answer (domain model, section 3). */
public enum DeclarationStatus {
    /** The unit has been asked and has not answered. */
    REQUESTED,
    /** Uses are being gathered. */
    DRAFT,
    /** The head of the unit has confirmed that the answer is complete. */
    ATTESTED,
    /** The answer has turned out to be wrong or incomplete. */
    CONTESTED,
    /** A later campaign has taken its place. */
    SUPERSEDED;

    /** Where an act of somebody can lead; a unit that uses no AI attests without a draft. */
    public Set<DeclarationStatus> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(DRAFT, ATTESTED);
            case DRAFT, CONTESTED -> EnumSet.of(ATTESTED);
            case ATTESTED -> EnumSet.of(CONTESTED);
            case SUPERSEDED -> EnumSet.noneOf(DeclarationStatus.class);
        };
    }

    /** Whether uses may be added, changed and withdrawn. */
    public boolean acceptsUses() {
        return this == REQUESTED || this == DRAFT || this == CONTESTED;
    }
}
