package io.answerable.audit.audits.graphql;

import io.answerable.audit.AuditView;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change of an audit. */
record AuditPayload(@Nullable AuditView audit, List<Refusal> errors) {

    static AuditPayload of(Outcome<AuditView> outcome) {
        return switch (outcome) {
            case Outcome.Done<AuditView>(var changed) -> new AuditPayload(changed, List.of());
            case Outcome.Refused<AuditView>(var refusals) -> new AuditPayload(null, refusals);
        };
    }
}
