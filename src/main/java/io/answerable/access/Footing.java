package io.answerable.access;

import io.answerable.access.spi.Standing.Held;
import java.util.Set;

/**
 * On what footing somebody stands in an organisation.
 *
 * @param account whether they may sign in although no dossier knows them yet
 * @param administrator whether they administer
 * @param present whether they belong to the organisation
 * @param roles what they hold; counts only while they are present
 */
record Footing(boolean account, boolean administrator, boolean present, Set<Held> roles) {

    static final Footing NONE = new Footing(false, false, false, Set.of());

    Footing {
        roles = Set.copyOf(roles);
    }

    boolean isKnown() {
        return present || account;
    }
}
