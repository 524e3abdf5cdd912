package io.answerable.access.graphql;

import io.answerable.access.Permission;
import java.util.List;
import org.jspecify.annotations.Nullable;

record BindClientInput(String name, List<Permission> permissions, String issuer, String subject,
        @Nullable String reason) {}
