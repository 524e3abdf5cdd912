package io.answerable.inventory.graphql;

import io.answerable.graphql.Reference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clients send to change the register; {@code dryRun} and {@code idempotencyKey} are handled around every change. */
final class SystemInputs {

    private SystemInputs() {}

    /** A change of one system. */
    sealed interface Change {

        Reference aiSystem();

        int expectedVersion();

        @Nullable
        String reason();
    }

    record Register(String key, String name, String purpose, @Nullable String process, Reference owningUnit,
            List<Reference> usingUnits, @Nullable String reason) {}

    record Describe(Reference aiSystem, int expectedVersion, String name, String purpose, @Nullable String process,
            @Nullable String reason) implements Change {}

    record AddUse(Reference aiSystem, int expectedVersion, Reference unit, @Nullable String process,
            @Nullable String reason) implements Change {}

    record EndUse(Reference aiSystem, int expectedVersion, Reference unit, @Nullable String reason)
            implements
                Change {}

    record Transfer(Reference aiSystem, int expectedVersion, Reference owningUnit, @Nullable String reason)
            implements
                Change {}

    record RecordDomain(Reference aiSystem, int expectedVersion, String domain, @Nullable Reference answerable,
            @Nullable String reason) implements Change {}
}
