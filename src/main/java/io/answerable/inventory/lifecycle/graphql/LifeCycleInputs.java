package io.answerable.inventory.lifecycle.graphql;

import io.answerable.graphql.Reference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clients send to lead systems through their life; {@code dryRun} and {@code idempotencyKey} are handled around it. */
final class LifeCycleInputs {

    private LifeCycleInputs() {}

    /** An act upon one system. */
    sealed interface Act {

        Reference aiSystem();

        int expectedVersion();

        @Nullable
        String reason();
    }

    record Take(Reference aiSystem, int expectedVersion, @Nullable String reason) implements Act {}

    record Resolve(Reference aiSystem, int expectedVersion, String resolution, @Nullable String reason)
            implements
                Act {}

    record Offer(Reference aiSystem, int expectedVersion, Reference to, List<String> checklist,
            @Nullable String reason) implements Act {}

    record NameOverseer(Reference aiSystem, int expectedVersion, Reference overseer, @Nullable String reason)
            implements
                Act {}

    record CompleteItem(Reference aiSystem, String item, String evidence, @Nullable String reason) {}
}
