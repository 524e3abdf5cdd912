package io.answerable.access;

import io.answerable.kernel.OrganisationId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The caller's own organisation; nobody sees another. */
@Component
public class OrganisationDirectory {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    OrganisationDirectory(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
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
}
