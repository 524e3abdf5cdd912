package io.answerable.access.graphql;

import org.jspecify.annotations.Nullable;

record UnbindLoginInput(String login, int expectedVersion, @Nullable String reason) {}
