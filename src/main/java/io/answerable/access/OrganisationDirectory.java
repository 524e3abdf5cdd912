package io.answerable.access;

import io.answerable.kernel.OrganisationId;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The caller's own organisation; nobody sees another but the operator. */
@Component
public class OrganisationDirectory {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    private final Bindings bindings;

    OrganisationDirectory(JdbcClient jdbc, Bindings bindings, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.bindings = bindings;
        this.currentActor = currentActor;
    }

    @Transactional(readOnly = true)
    public OrganisationView current() {
        return jdbc.sql("""
                select organisation_id, key, name, time_zone from access.organisation
                 where organisation_id = :organisation""")
                .param("organisation", currentActor.organisation().value())
                .query((row, number) -> new OrganisationView(
                        OrganisationId.of(row.getObject("organisation_id", UUID.class)), row.getString("key"),
                        row.getString("name"), row.getString("time_zone")))
                .single();
    }

    /** For the operator: the organisations that named a token issuer theirs, by key. */
    public Map<String, OrganisationId> namedBy(String issuer) {
        return bindings.organisationsOf(issuer);
    }
}
