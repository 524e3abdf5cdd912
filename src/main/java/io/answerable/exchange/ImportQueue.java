package io.answerable.exchange;

import io.answerable.kernel.ActorRef;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which imports wait, over all organisations. A worker claims an import for a short lease and renews it while it works;
 * when a process dies, its lease runs out and another worker takes the import up again. Only the oldest import of an
 * organisation can be claimed, so that they run one after the other.
 */
@Component
class ImportQueue {

    private static final int MOST_STEPS = 4;

    private final JdbcClient jdbc;
    private final ExchangeSettings settings;

    ImportQueue(JdbcClient jdbc, ExchangeSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /**
     * The right of one worker to work on one import.
     *
     * @param token tells this claim from every other of the same import
     * @param attempts how often the import has been begun, with this one
     */
    record Claim(OrganisationId organisation, DossierImportId dossierImport, ActorRef actor, UUID token,
            int attempts) {}

    @Transactional
    void add(OrganisationId organisation, DossierImportId dossierImport, ActorRef actor) {
        jdbc.sql("""
                insert into exchange.queue (organisation_id, import_id, actor_kind, actor)
                values (:organisation, :import, :kind, :actor)""")
                .param("organisation", organisation.value())
                .param("import", dossierImport.value())
                .param("kind", actor.kind().name())
                .param("actor", actor.reference())
                .update();
    }

    @Transactional
    Optional<Claim> claim() {
        return jdbc.sql("""
                update exchange.queue q
                set claimed_by = :token, leased_until = now() + make_interval(secs => :lease), attempts = attempts + 1
                from (select organisation_id, import_id from exchange.queue waiting
                      where (leased_until is null or leased_until < now())
                        and not exists (select from exchange.queue earlier
                                        where earlier.organisation_id = waiting.organisation_id
                                          and earlier.import_id < waiting.import_id)
                      order by import_id
                      limit 1
                      for update skip locked) next
                where q.organisation_id = next.organisation_id and q.import_id = next.import_id
                returning q.*""")
                .param("token", NewId.next())
                .param("lease", settings.lease().toSeconds())
                .query(ImportQueue::claimed)
                .optional();
    }

    /** Keeps the claim for another lease; false when it has been lost. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean renew(Claim claim) {
        return jdbc.sql("""
                update exchange.queue set leased_until = now() + make_interval(secs => :lease)
                where organisation_id = :organisation and import_id = :import and claimed_by = :token""")
                .param("lease", settings.lease().toSeconds())
                .param("organisation", claim.organisation().value())
                .param("import", claim.dossierImport().value())
                .param("token", claim.token())
                .update() == 1;
    }

    /** How many imports of the organisation wait or are at work. */
    @Transactional(readOnly = true)
    int waiting(OrganisationId organisation) {
        return jdbc.sql("select count(*) from exchange.queue where organisation_id = :organisation")
                .param("organisation", organisation.value())
                .query(Integer.class)
                .single();
    }

    /** Gives the import back, for whoever comes next; an attempt that was only broken off does not count. */
    @Transactional
    void release(Claim claim) {
        jdbc.sql("""
                update exchange.queue set leased_until = null, claimed_by = null, attempts = attempts - 1
                where organisation_id = :organisation and import_id = :import and claimed_by = :token""")
                .param("organisation", claim.organisation().value())
                .param("import", claim.dossierImport().value())
                .param("token", claim.token())
                .update();
    }

    /** Lets the import rest before anybody takes it up again, the longer the more often it has failed. */
    @Transactional
    void postpone(Claim claim) {
        var pause = settings.pause().multipliedBy(1L << 2 * Math.min(claim.attempts() - 1, MOST_STEPS));
        jdbc.sql("""
                update exchange.queue
                set claimed_by = :nobody, leased_until = now() + make_interval(secs => :pause)
                where organisation_id = :organisation and import_id = :import and claimed_by = :token""")
                .param("nobody", NewId.next())
                .param("pause", pause.toSeconds())
                .param("organisation", claim.organisation().value())
                .param("import", claim.dossierImport().value())
                .param("token", claim.token())
                .update();
    }

    /**
     * Takes the import out of the queue, within the transaction that finishes it.
     *
     * @throws LostClaim when another worker has taken the import over; the transaction must not be committed
     */
    @Transactional
    void remove(Claim claim) {
        int removed = jdbc.sql("""
                delete from exchange.queue
                where organisation_id = :organisation and import_id = :import and claimed_by = :token""")
                .param("organisation", claim.organisation().value())
                .param("import", claim.dossierImport().value())
                .param("token", claim.token())
                .update();
        if (removed != 1) {
            throw new LostClaim(claim.dossierImport());
        }
    }

    /** Another worker has taken the import over. */
    static final class LostClaim extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private LostClaim(DossierImportId dossierImport) {
            super("The claim to import " + dossierImport + " is lost");
        }
    }

    private static Claim claimed(ResultSet row, int index) throws SQLException {
        return new Claim(OrganisationId.of(row.getObject("organisation_id", UUID.class)),
                DossierImportId.of(row.getObject("import_id", UUID.class)),
                new ActorRef(ActorRef.Kind.valueOf(row.getString("actor_kind")), row.getString("actor")),
                row.getObject("claimed_by", UUID.class), row.getInt("attempts"));
    }
}
