package io.answerable.access.graphql;

import org.jspecify.annotations.Nullable;

record NameAdministratorInput(String person, @Nullable String reason) {}
