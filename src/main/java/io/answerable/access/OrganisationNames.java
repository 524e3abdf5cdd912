package io.answerable.access;

import io.answerable.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the key by which people know the organisation they belong to. */
@Component
public class OrganisationNames {

    private final JdbcClient jdbc;

    OrganisationNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The key of the caller's organisation, for example {@code org-lindavik}. */
    @Transactional(readOnly = true)
    public String keyOf(OrganisationId organisation) {
        return jdbc.sql("select key from access.organisation where organisation_id = :id")
                .param("id", organisation.value())
                .query(String.class)
                .single();
    }
}
