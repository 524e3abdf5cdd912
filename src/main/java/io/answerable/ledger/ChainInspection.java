package io.answerable.ledger;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the whole ledger of the caller's organisation, however long it is, and finds an entry that was altered, deleted,
 * swapped or cut off.
 */
@Component
public class ChainInspection {

    private static final int FETCHED_AT_ONCE = 500;

    // The digests are those of the ciphertexts as they are now, whatever stands beside them.
    private static final String CHAIN = """
            select %s, array(select sha256(v.ciphertext) from ledger.personal_value v
                             where v.organisation_id = e.organisation_id and v.sequence = e.sequence) as digests,
                   h.sequence as head_sequence, h.hash as head_hash
            from ledger.entry e left join ledger.head h on h.organisation_id = e.organisation_id
            where e.organisation_id = ? order by e.sequence""".formatted(StoredEntry.COLUMNS);

    private final JdbcTemplate streaming;
    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final TransactionalLedger ledger;

    ChainInspection(DataSource database, JdbcClient jdbc, CurrentActor actor, TransactionalLedger ledger) {
        this.streaming = new JdbcTemplate(database);
        this.streaming.setFetchSize(FETCHED_AT_ONCE);
        this.jdbc = jdbc;
        this.actor = actor;
        this.ledger = ledger;
    }

    /**
     * Verifies the chain, and that it still contains a head which somebody has noted earlier.
     *
     * @throws org.springframework.security.access.AccessDeniedException for whoever may not read the history
     */
    @Transactional(readOnly = true)
    public LedgerVerification verify(@Nullable LedgerHead noted) {
        actor.require(Permission.READ_HISTORY);
        ledger.appendPending();
        var organisation = actor.organisation().value();
        var headBefore = head(organisation);
        ResultSetExtractor<LedgerVerification> walking = rows -> walk(rows, new ChainWalk(noted), headBefore);
        return Objects.requireNonNull(streaming.query(CHAIN, walking, organisation));
    }

    private @Nullable LedgerHead head(UUID organisation) {
        return jdbc.sql("select sequence, encode(hash, 'hex') as hash from ledger.head where organisation_id = :id")
                .param("id", organisation)
                .query(LedgerHead.class)
                .optional()
                .orElse(null);
    }

    // Each row carries the head of the same snapshot, because others go on writing.
    private static LedgerVerification walk(ResultSet rows, ChainWalk walk, @Nullable LedgerHead headBefore)
            throws SQLException {
        var head = headBefore;
        while (rows.next()) {
            walk.next(StoredEntry.read(rows), digests(rows));
            var hash = rows.getBytes("head_hash");
            head = hash == null ? null : new LedgerHead(rows.getLong("head_sequence"), Hash.of(hash).hex());
        }
        return walk.end(head);
    }

    private static List<Hash> digests(ResultSet row) throws SQLException {
        return Arrays.stream((byte[][]) row.getArray("digests").getArray()).map(Hash::of).toList();
    }
}
