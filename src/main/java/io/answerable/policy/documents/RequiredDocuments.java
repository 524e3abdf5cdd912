package io.answerable.policy.documents;

import static java.util.stream.Collectors.toSet;

import io.answerable.access.Permission;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyView;
import io.answerable.policy.records.ReadingNodes;
import io.answerable.policy.records.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The documents that the standard needs, on any day; for whoever may read governance. */
@Component
public class RequiredDocuments extends ReadingNodes<RequiredDocumentView> {

    private final PolicyDirectory policies;

    RequiredDocuments(Tables tables, PolicyDirectory policies) {
        super(DocumentFact.KIND, Permission.READ_GOVERNANCE, tables);
        this.policies = policies;
    }

    /**
     * All of them by key; there are as many as the standard needs.
     *
     * @throws org.springframework.security.access.AccessDeniedException without the permission
     */
    public List<RequiredDocumentView> list(LocalDate asOf) {
        actor().require(Permission.READ_GOVERNANCE);
        return everyOne(asOf);
    }

    /** A document that is a policy stands where the policy stands. */
    @Override
    protected Map<UUID, RequiredDocumentView> where(String condition, Map<String, ?> parameters, LocalDate asOf) {
        var found = super.where(condition, parameters, asOf);
        var known = policies.byId(found.values()
                .stream()
                .map(RequiredDocumentView::policyId)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(toSet()), asOf);
        var standing = new LinkedHashMap<UUID, RequiredDocumentView>();
        found.forEach((id, it) -> {
            var policy = it.policyId();
            standing.put(id, policy == null ? it : it.standing(stateOf(known.get(policy))));
        });
        return standing;
    }

    private static DocumentState stateOf(@Nullable PolicyView policy) {
        if (policy == null) {
            return DocumentState.MISSING;
        }
        return switch (policy.status()) {
            case DRAFT, IN_CONSULTATION, IN_REVIEW, APPROVED -> DocumentState.DRAFT;
            case PUBLISHED -> DocumentState.IN_FORCE;
            case SUPERSEDED, RETIRED -> DocumentState.WITHDRAWN;
        };
    }

    @Override
    protected RequiredDocumentView view(ResultSet row, LocalDate asOf) throws SQLException {
        var it = DocumentFact.of(row, 0);
        return new RequiredDocumentView(id(row), row.getString("key"), it.title(), it.clause(), it.owner(),
                it.policy(), it.state(), it.location(), row.getInt("version"), asOf);
    }
}
