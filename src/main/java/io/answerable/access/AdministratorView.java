package io.answerable.access;

import io.answerable.kernel.PersonId;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who administers, and what they can do.
 *
 * @param account the name of their account; null for whoever is known as a person
 * @param canSignIn whether a login is bound to them
 * @param grants what they may do today, and how far; empty for whoever has left without being withdrawn
 */
public record AdministratorView(PersonId person, @Nullable String account, OffsetDateTime namedAt, boolean canSignIn,
        Map<Permission, Reach> grants) {

    public AdministratorView {
        grants = Map.copyOf(grants);
    }

    AdministratorView with(Map<Permission, Reach> all) {
        return new AdministratorView(person, account, namedAt, canSignIn, all);
    }
}
