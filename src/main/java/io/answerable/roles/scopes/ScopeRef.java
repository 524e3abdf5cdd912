package io.answerable.roles.scopes;

import io.answerable.graphql.Reference;
import org.jspecify.annotations.Nullable;

/** How a client refers to a scope: exactly one of the organisation, a unit or an AI system. */
public record ScopeRef(@Nullable Boolean organisation, @Nullable Reference unit, @Nullable Reference system) {}
