package io.answerable.access;

import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds out what a caller who proved to be a subject of an issuer is bound to, before any organisation is known. The
 * database shows nothing but the caller's own bindings and the organisations that named the issuer.
 */
@Component
class Bindings {

    private final JdbcClient jdbc;

    Bindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open and ended ones, in all organisations. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public List<Binding> of(TokenBearer caller) {
        prove(caller.issuer(), caller.subject());
        return jdbc.sql("""
                select l.organisation_id, o.key, l.person, l.client, l.permissions, l.unbound_at is null as open
                  from access.organisation_issuer i
                  join access.organisation o on o.organisation_id = i.organisation_id
                  join access.login l on l.organisation_id = i.organisation_id and l.issuer = i.issuer
                 where i.issuer = :issuer and l.subject = :subject
                 order by o.key""")
                .param("issuer", caller.issuer())
                .param("subject", caller.subject())
                .query(Bindings::binding)
                .list();
    }

    /** The organisations that named the issuer theirs, by key. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public Map<String, OrganisationId> organisationsOf(String issuer) {
        prove(issuer, "");
        return jdbc.sql("""
                select o.key, o.organisation_id
                  from access.organisation_issuer i
                  join access.organisation o on o.organisation_id = i.organisation_id
                 where i.issuer = :issuer""")
                .param("issuer", issuer)
                .query((row, number) -> Map.entry(row.getString("key"),
                        OrganisationId.of(row.getObject("organisation_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void prove(String issuer, String subject) {
        jdbc.sql("select set_config('app.issuer', :issuer, true), set_config('app.subject', :subject, true)")
                .param("issuer", issuer)
                .param("subject", subject)
                .query()
                .singleRow();
    }

    private static Binding binding(ResultSet row, int number) throws SQLException {
        return new Binding(OrganisationId.of(row.getObject("organisation_id", UUID.class)), row.getString("key"),
                person(row.getObject("person", UUID.class)), row.getString("client"),
                permissions(row.getArray("permissions")), row.getBoolean("open"));
    }

    static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : PersonId.of(id);
    }

    static Set<Permission> permissions(Array names) throws SQLException {
        var permissions = EnumSet.noneOf(Permission.class);
        for (var name : (String[]) names.getArray()) {
            permissions.add(Permission.valueOf(name));
        }
        return permissions;
    }
}
