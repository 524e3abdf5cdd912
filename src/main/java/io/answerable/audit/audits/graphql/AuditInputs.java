package io.answerable.audit.audits.graphql;

import io.answerable.audit.AuditKind;
import io.answerable.graphql.Reference;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clients send to change audits. */
final class AuditInputs {

    private AuditInputs() {}

    /** What every change of an audit says. */
    interface Change {

        Reference audit();

        int expectedVersion();

        @Nullable
        String reason();
    }

    record Plan(@Nullable String key, String title, AuditKind kind, @Nullable String performedByRole,
            @Nullable Reference performedByParty, @Nullable Reference lead, List<Reference> team,
            List<Reference> aiSystems, List<Reference> units, List<String> criteria, @Nullable Reference programme,
            LocalDate planned, @Nullable String reason) {}

    record Compose(Reference audit, int expectedVersion, @Nullable Reference lead, List<Reference> team,
            @Nullable String reason) implements Change {}

    record Move(Reference audit, int expectedVersion, @Nullable String reason) implements Change {}

    record RecordEvidence(Reference audit, int expectedVersion, String title, @Nullable String detail,
            @Nullable String criterion, @Nullable String reason) implements Change {}

    record Report(Reference audit, int expectedVersion, String report, @Nullable String reason) implements Change {}
}
