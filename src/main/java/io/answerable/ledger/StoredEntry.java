package io.answerable.ledger;

import io.answerable.kernel.ActorRef;
import io.answerable.kernel.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * An entry as the database has it.
 *
 * @param hash the hash that it claims
 * @param canonical whether its changes are written as they must be, with nothing added
 */
record StoredEntry(Entry entry, Hash hash, boolean canonical) {

    static final String COLUMNS = """
            e.organisation_id, e.sequence, e.at, e.actor_kind, e.actor_reference, e.reason, e.cause, e.subject_type,
            e.subject_id, e.subject_key, e.act, e.effective_from, e.changes, e.previous_hash, e.hash""";

    static StoredEntry read(ResultSet row) throws SQLException {
        var actor = new ActorRef(ActorRef.Kind.valueOf(row.getString("actor_kind")), row.getString("actor_reference"));
        var written = row.getString("changes");
        var changes = CanonicalForm.changes(written);
        var entry = new Entry(OrganisationId.of(row.getObject("organisation_id", UUID.class)),
                row.getLong("sequence"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                actor,
                row.getString("reason"),
                row.getString("cause"),
                row.getString("subject_type"),
                row.getObject("subject_id", UUID.class),
                row.getString("subject_key"),
                row.getString("act"),
                row.getObject("effective_from", LocalDate.class),
                changes,
                Hash.of(row.getBytes("previous_hash")));
        return new StoredEntry(entry, Hash.of(row.getBytes("hash")), CanonicalForm.of(changes).equals(written));
    }

    /** Whether it still is what its hash was made of. */
    boolean intact() {
        return canonical && entry.hash().equals(hash);
    }
}
