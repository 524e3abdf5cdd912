package io.answerable.inventory.authorisations;

import io.answerable.inventory.AuthorisationId;
import org.jspecify.annotations.Nullable;

/**
 * Which authorisation somebody decides upon.
 *
 * @param expectedVersion the version that the caller has seen
 * @param reason why, for the ledger
 */
public record ChangeOfAuthorisation(AuthorisationId authorisation, int expectedVersion, @Nullable String reason) {}
