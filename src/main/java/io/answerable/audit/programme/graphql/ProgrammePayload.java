package io.answerable.audit.programme.graphql;

import io.answerable.audit.AuditProgrammeView;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of drawing up a programme. */
record ProgrammePayload(@Nullable AuditProgrammeView programme, List<Refusal> errors) {

    static ProgrammePayload of(Outcome<AuditProgrammeView> outcome) {
        return switch (outcome) {
            case Outcome.Done<AuditProgrammeView>(var changed) -> new ProgrammePayload(changed, List.of());
            case Outcome.Refused<AuditProgrammeView>(var refusals) -> new ProgrammePayload(null, refusals);
        };
    }
}
