package io.answerable.access;

import io.answerable.access.spi.BindingHistory;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those of the current organisation who administer, written together with their history. */
@Component
class Administrators {

    private final JdbcClient jdbc;
    private final ObjectProvider<BindingHistory> history;
    private final CurrentActor currentActor;

    Administrators(JdbcClient jdbc, ObjectProvider<BindingHistory> history, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.history = history;
        this.currentActor = currentActor;
    }

    boolean include(PersonId person) {
        return jdbc.sql("""
                select exists (select 1 from access.administrator
                 where organisation_id = :organisation and person = :person and withdrawn_at is null)""")
                .param("organisation", currentActor.organisation().value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** All others who have a login, whether or not they are still present. */
    List<PersonId> withLoginBut(PersonId person) {
        return jdbc.sql("""
                select distinct a.person from access.administrator a
                  join access.login l on l.organisation_id = a.organisation_id and l.person = a.person
                 where a.organisation_id = :organisation and a.person <> :person and a.withdrawn_at is null
                   and l.unbound_at is null""")
                .param("organisation", currentActor.organisation().value())
                .param("person", person.value())
                .query((row, number) -> PersonId.of(row.getObject("person", UUID.class)))
                .list();
    }

    /** Naming somebody twice changes nothing. */
    void name(Provenance by, PersonId person) {
        int named = jdbc.sql("""
                insert into access.administrator (organisation_id, person, named_at, named_by)
                values (:organisation, :person, :at, :by) on conflict do nothing""")
                .param("organisation", by.organisation().value())
                .param("person", person.value())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("by", Logins.text(by.actor()))
                .update();
        if (named == 1) {
            history.forEach(it -> it.administratorNamed(by, person));
        }
    }

    /** @return false if the person does not administer */
    boolean withdraw(Provenance by, PersonId person) {
        int withdrawn = jdbc.sql("""
                update access.administrator set withdrawn_at = :at, withdrawn_by = :by
                 where organisation_id = :organisation and person = :person and withdrawn_at is null""")
                .param("organisation", by.organisation().value())
                .param("person", person.value())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("by", Logins.text(by.actor()))
                .update();
        if (withdrawn == 1) {
            history.forEach(it -> it.administratorWithdrawn(by, person));
        }
        return withdrawn == 1;
    }

    /** Lets one transaction at a time make administrators fewer, so that two of them cannot be the last to do so. */
    void lock() {
        jdbc.sql("select 1 from access.organisation where organisation_id = :organisation for update")
                .param("organisation", currentActor.organisation().value())
                .query()
                .singleValue();
    }
}
