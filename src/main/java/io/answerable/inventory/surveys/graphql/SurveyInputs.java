package io.answerable.inventory.surveys.graphql;

import io.answerable.graphql.Reference;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clients send about campaigns; {@code dryRun} and {@code idempotencyKey} are handled around every change. */
final class SurveyInputs {

    private SurveyInputs() {}

    record Open(String key, String title, LocalDate due, List<Reference> units, @Nullable Reference coordinator,
            @Nullable String reason) {}

    record Close(Reference usageSurvey, int expectedVersion, @Nullable String reason) {}

    /** What somebody says of a use. */
    sealed interface Said {

        String tool();

        @Nullable
        String usedFor();

        @Nullable
        String process();

        @Nullable
        Reference supplier();
    }

    record Declare(Reference declaration, @Nullable String key, String tool, @Nullable String usedFor,
            @Nullable String process, @Nullable Reference supplier, @Nullable String reason) implements Said {}

    record Amend(Reference declaredUse, int expectedVersion, String tool, @Nullable String usedFor,
            @Nullable String process, @Nullable Reference supplier, @Nullable String reason) implements Said {}

    record Withdraw(Reference declaredUse, int expectedVersion, @Nullable String reason) {}

    record Attest(Reference declaration, int expectedVersion, @Nullable String reason) {}

    record Contest(Reference declaration, int expectedVersion, @Nullable String reason) {}

    /** A use of which somebody has found out what it is. */
    sealed interface Settle {

        Reference declaredUse();

        int expectedVersion();

        @Nullable
        String reason();
    }

    record Link(Reference declaredUse, int expectedVersion, Reference aiSystem, @Nullable String reason)
            implements
                Settle {}

    record Register(Reference declaredUse, int expectedVersion, String key, @Nullable String name,
            @Nullable String purpose, @Nullable Reference owningUnit, @Nullable String reason) implements Settle {}

    record NotAi(Reference declaredUse, int expectedVersion, @Nullable String reason) implements Settle {}
}
