package io.answerable.access.graphql;

import org.jspecify.annotations.Nullable;

record BindLoginInput(String person, String issuer, String subject, @Nullable String reason) {}
