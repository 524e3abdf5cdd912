package io.answerable.policy.documents;

import io.answerable.kernel.PersonId;
import io.answerable.policy.PolicyId;
import io.answerable.policy.records.Reading;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that the standard needs, as on a day.
 *
 * @param clause number of the clause or control that asks for it
 * @param policyId the policy that it is, if it is one
 * @param state that of the policy where it is one, else as recorded
 */
public record RequiredDocumentView(UUID id, String key, String title, @Nullable String clause,
        @Nullable PersonId ownerId, @Nullable PolicyId policyId, DocumentState state, @Nullable String location,
        int version, LocalDate asOf) implements Reading.View {

    RequiredDocumentView standing(DocumentState other) {
        return new RequiredDocumentView(id, key, title, clause, ownerId, policyId, other, location, version, asOf);
    }
}
