package io.answerable.ledger;

import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import io.answerable.ledger.spi.FollowingTheLedger;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Appends to an organisation's chain, one writer at a time. */
@Component
class Chain {

    private static final String APPEND = """
            insert into ledger.entry (organisation_id, sequence, at, actor_kind, actor_reference, reason, cause,
                subject_type, subject_id, subject_key, act, effective_from, changes, previous_hash, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?, ?)""";
    private static final String KEEP = """
            insert into ledger.personal_value (organisation_id, sequence, digest, person_id, ciphertext)
            values (?, ?, ?, ?, ?)""";
    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;
    private final PersonKeys keys;
    private final KeysOfReferences references;
    private final ObjectProvider<FollowingTheLedger> followers;

    Chain(JdbcTemplate jdbc, PersonKeys keys, KeysOfReferences references,
            ObjectProvider<FollowingTheLedger> followers) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.references = references;
        this.followers = followers;
    }

    /** Appends facts of one organisation in the order given. */
    void append(OrganisationId organisation, List<RecordedFact> facts) {
        var texts = references.in(organisation, facts);
        var head = lockedHead(organisation);
        for (int from = 0; from < facts.size(); from += BATCH) {
            head = append(organisation, facts.subList(from, Math.min(from + BATCH, facts.size())), texts, head);
        }
        var last = head.sequence();
        followers.forEach(it -> it.grown(organisation, last));
    }

    private Head append(OrganisationId organisation, List<RecordedFact> facts, KeysOfReferences.Texts texts,
            Head head) {
        var sealing = keys.forSealing(organisation, peopleIn(facts));
        var entries = new ArrayList<Object[]>();
        var values = new ArrayList<Object[]>();
        for (var recorded : facts) {
            var sequence = head.sequence() + 1;
            var changes = recorded.fact()
                    .changes()
                    .stream()
                    .map(it -> sealed(it, texts, sealing, value -> values.add(row(organisation, sequence, value))))
                    .toList();
            var entry = Entry.of(recorded.by(), recorded.fact(), changes, sequence, head.hash());
            head = new Head(sequence, entry.hash());
            entries.add(row(entry, head.hash()));
        }
        jdbc.batchUpdate(APPEND, entries);
        jdbc.batchUpdate(KEEP, values);
        return head;
    }

    private Head lockedHead(OrganisationId organisation) {
        return Objects.requireNonNull(jdbc.queryForObject("select sequence, hash from ledger.lock_head(?)",
                (row, number) -> new Head(row.getLong("sequence"), Hash.of(row.getBytes("hash"))),
                organisation.value()));
    }

    private static List<PersonId> peopleIn(List<RecordedFact> facts) {
        return facts.stream()
                .flatMap(it -> it.fact().changes().stream())
                .map(Change::personOf)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toList());
    }

    private static EntryChange sealed(Change change, KeysOfReferences.Texts texts, Map<PersonId, PersonKey> keys,
            Keeping keeping) {
        var before = texts.of(change.before());
        var after = texts.of(change.after());
        var person = change.personOf();
        if (person == null) {
            return new EntryChange(change.field(), before, after, null);
        }
        var key = Objects.requireNonNull(keys.get(person));
        return new EntryChange(change.field(), sealed(before, key, keeping), sealed(after, key, keeping), person);
    }

    private static @Nullable String sealed(@Nullable String value, PersonKey key, Keeping keeping) {
        if (value == null) {
            return null;
        }
        var sealed = key.seal(value);
        keeping.keep(sealed);
        return sealed.digest().hex();
    }

    private static Object[] row(OrganisationId organisation, long sequence, SealedValue value) {
        return new Object[]{organisation.value(), sequence, value.digest().bytes(), value.person().value(),
                value.ciphertext()};
    }

    private static @Nullable Object[] row(Entry entry, Hash hash) {
        return new @Nullable Object[]{entry.organisation().value(), entry.sequence(),
                entry.at().atOffset(ZoneOffset.UTC), entry.actor().kind().name(), entry.actor().reference(),
                entry.reason(), entry.cause(), entry.subjectType(), entry.subject(), entry.subjectKey(), entry.act(),
                entry.effectiveFrom(), CanonicalForm.of(entry.changes()), entry.previous().bytes(), hash.bytes()};
    }

    private record Head(long sequence, Hash hash) {}

    @FunctionalInterface
    private interface Keeping {

        void keep(SealedValue value);
    }
}
