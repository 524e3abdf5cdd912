package io.answerable.policy.documents;

import io.answerable.facts.Columns;
import io.answerable.facts.FactTable;
import io.answerable.kernel.PersonId;
import io.answerable.policy.PolicyId;
import io.answerable.policy.records.Things;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a document that the standard needs. */
record DocumentFact(String title, @Nullable String clause, @Nullable PersonId owner, @Nullable PolicyId policy,
        DocumentState state, @Nullable String location) {

    static final Things.Kind<DocumentFact> KIND = new Things.Kind<>("RequiredDocument", "rd",
            new FactTable.Shape<>("policy.required_document_fact",
                    "required_document_id", List.of("title", "clause", "owner", "policy_id", "state", "location"),
                    DocumentFact::values, DocumentFact::of));

    DocumentFact ownedBy(PersonId other) {
        return new DocumentFact(title, clause, other, policy, state, location);
    }

    DocumentFact standing(DocumentState other, @Nullable String place) {
        return new DocumentFact(title, clause, owner, policy, other, place == null ? location : place);
    }

    private static List<@Nullable Object> values(DocumentFact it) {
        return Arrays.asList(it.title(), it.clause(), Columns.value(it.owner()), Columns.value(it.policy()),
                it.state().name(), it.location());
    }

    static DocumentFact of(ResultSet row, int number) throws SQLException {
        return new DocumentFact(row.getString("title"), row.getString("clause"),
                Columns.id(row, "owner", PersonId::of), Columns.id(row, "policy_id", PolicyId::of),
                DocumentState.valueOf(row.getString("state")), row.getString("location"));
    }
}
