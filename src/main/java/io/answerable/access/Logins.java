package io.answerable.access;

import io.answerable.access.spi.BindingHistory;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.NewId;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bindings of the current organisation, written together with their history. */
@Component
class Logins {

    private final JdbcClient jdbc;
    private final ObjectProvider<BindingHistory> history;
    private final CurrentActor currentActor;

    Logins(JdbcClient jdbc, ObjectProvider<BindingHistory> history, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.history = history;
        this.currentActor = currentActor;
    }

    static String text(ActorRef actor) {
        return actor.kind() + ":" + actor.reference();
    }

    boolean hasLogin(PersonId person, String issuer) {
        return jdbc.sql("""
                select exists (select 1 from access.login
                 where organisation_id = :organisation and person = :person and issuer = :issuer
                   and unbound_at is null)""")
                .param("organisation", currentActor.organisation().value())
                .param("person", person.value())
                .param("issuer", issuer)
                .query(Boolean.class)
                .single();
    }

    boolean accepts(String issuer) {
        return jdbc.sql("""
                select exists (select 1 from access.organisation_issuer
                 where organisation_id = :organisation and issuer = :issuer)""")
                .param("organisation", currentActor.organisation().value())
                .param("issuer", issuer)
                .query(Boolean.class)
                .single();
    }

    /** @return empty when the subject is bound already */
    Optional<LoginId> bindPerson(Provenance by, PersonId person, String issuer, String subject) {
        var bound = insert(by, issuer, subject, person.value(), null, Set.of());
        bound.ifPresent(it -> history.forEach(to -> to.bound(by, person, issuer, subject)));
        return bound;
    }

    /** @return empty when the subject is bound already */
    Optional<LoginId> bindClient(
            Provenance by, String client, Set<Permission> permissions, String issuer, String subject) {
        var bound = insert(by, issuer, subject, null, client, permissions);
        bound.ifPresent(it -> history.forEach(to -> to.clientBound(by, it, client, permissions, issuer, subject)));
        return bound;
    }

    /** @return false when it has another version or has ended */
    boolean unbind(Provenance by, LoginView login) {
        int ended = jdbc.sql("""
                update access.login set unbound_at = :at, unbound_by = :by, version = version + 1
                 where organisation_id = :organisation and login_id = :login and version = :version
                   and unbound_at is null""")
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("by", text(by.actor()))
                .param("organisation", by.organisation().value())
                .param("login", login.id().value())
                .param("version", login.version())
                .update();
        if (ended == 1) {
            history.forEach(it -> tell(it, by, login));
        }
        return ended == 1;
    }

    /** Of the person's bindings, which must have ended, nobody knows any more whose they were at the issuer. */
    void forget(PersonId person) {
        jdbc.sql("""
                update access.login set subject = 'erased-' || login_id, version = version + 1
                 where organisation_id = :organisation and person = :person and unbound_at is not null
                   and subject <> 'erased-' || login_id""")
                .param("organisation", currentActor.organisation().value())
                .param("person", person.value())
                .update();
    }

    private static void tell(BindingHistory history, Provenance by, LoginView login) {
        var person = login.person();
        if (person != null) {
            history.unbound(by, person, login.issuer(), login.subject());
        } else {
            history.clientUnbound(by, login.id(), String.valueOf(login.client()), login.issuer(), login.subject());
        }
    }

    private Optional<LoginId> insert(Provenance by, String issuer, String subject, @Nullable UUID person,
            @Nullable String client, Set<Permission> permissions) {
        var id = LoginId.of(NewId.next());
        int created = jdbc.sql("""
                insert into access.login (organisation_id, login_id, issuer, subject, person, client, permissions,
                                          bound_at, bound_by)
                values (:organisation, :id, :issuer, :subject, :person, :client, :permissions, :at, :by)
                on conflict do nothing""")
                .param("organisation", by.organisation().value())
                .param("id", id.value())
                .param("issuer", issuer)
                .param("subject", subject)
                .param("person", person)
                .param("client", client)
                .param("permissions", permissions.stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("by", text(by.actor()))
                .update();
        return created == 1 ? Optional.of(id) : Optional.empty();
    }
}
