package io.answerable.audit.programme.graphql;

import io.answerable.graphql.Reference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What clients send about audit programmes and regular checks. */
final class ProgrammeInputs {

    private ProgrammeInputs() {}

    /** What every change of a schedule says. */
    interface Change {

        Reference schedule();

        int expectedVersion();

        @Nullable
        String reason();
    }

    record DrawUp(@Nullable String key, String title, LocalDate beginsOn, LocalDate endsOn,
            @Nullable String riskBasis, @Nullable String reason) {}

    record Arrange(@Nullable String key, String title, Reference aiSystem, Reference leader,
            @Nullable String criterion, int everyMonths, LocalDate firstDue, @Nullable String reason) {}

    record RecordCheck(Reference schedule, int expectedVersion, String result, @Nullable String reason)
            implements
                Change {}

    record End(Reference schedule, int expectedVersion, @Nullable String reason) implements Change {}
}
