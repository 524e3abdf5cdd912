package io.answerable.access;

import io.answerable.kernel.OrganisationId;

/**
 * The organisation on whose behalf somebody calls.
 *
 * @param timeZone in which its day begins
 */
public record OrganisationView(OrganisationId id, String key, String name, String timeZone) {}
