package io.answerable.access;

import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a subject of an issuer is bound to in one organisation, or was.
 *
 * @param key the organisation's key
 * @param person the person it stands for; null for a client
 * @param client the client's name; null for a person
 * @param permissions what the client may do; empty for a person
 * @param open whether it still holds
 */
record Binding(OrganisationId organisation, String key, @Nullable PersonId person, @Nullable String client,
        Set<Permission> permissions, boolean open) {}
