package io.answerable.access.graphql;

import org.jspecify.annotations.Nullable;

record WithdrawAdministratorInput(String person, @Nullable String reason) {}
