package io.answerable.ledger;

import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens the personal values of entries for those who may read the history. */
@Component
class PersonalValues {

    private final JdbcClient jdbc;
    private final PersonKeys keys;

    PersonalValues(JdbcClient jdbc, PersonKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** What these entries say, with personal values in plain text unless their person has been erased. */
    List<LedgerEntryView> opened(OrganisationId organisation, List<StoredEntry> entries) {
        var opening = new Opening(keys.existing(organisation, peopleIn(entries)), ciphertexts(organisation, entries));
        return entries.stream().map(opening::view).toList();
    }

    private static Collection<PersonId> peopleIn(List<StoredEntry> entries) {
        return personal(entries).map(EntryChange::personOf).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Stream<EntryChange> personal(List<StoredEntry> entries) {
        return entries.stream().flatMap(it -> it.entry().changes().stream()).filter(it -> it.personOf() != null);
    }

    private Map<String, byte[]> ciphertexts(OrganisationId organisation, List<StoredEntry> entries) {
        if (personal(entries).findAny().isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<String, byte[]>();
        jdbc.sql("""
                select digest, ciphertext from ledger.personal_value
                where organisation_id = :organisation and sequence = any(:sequences)""")
                .param("organisation", organisation.value())
                .param("sequences", entries.stream().map(it -> it.entry().sequence()).toArray(Long[]::new))
                .query(row -> {
                    found.put(Hash.of(row.getBytes("digest")).hex(), row.getBytes("ciphertext"));
                });
        return found;
    }

    private record Opening(Map<PersonId, PersonKey> keys, Map<String, byte[]> ciphertexts) {

        LedgerEntryView view(StoredEntry stored) {
            var entry = stored.entry();
            return new LedgerEntryView(entry.sequence(), entry.at(), entry.actor(), entry.act(),
                    new LedgerSubject(entry.subjectType(), entry.subject(), entry.subjectKey()), entry.reason(),
                    entry.cause(), entry.effectiveFrom(), entry.changes().stream().map(this::change).toList(),
                    stored.hash().hex());
        }

        private LedgerChange change(EntryChange change) {
            if (change.personOf() == null) {
                return new LedgerChange(change.field(), change.before(), change.after(), false);
            }
            var key = keys.get(change.personOf());
            return key == null
                    ? new LedgerChange(change.field(), null, null, true)
                    : new LedgerChange(change.field(), open(change.before(), key), open(change.after(), key), false);
        }

        private @Nullable String open(@Nullable String digest, PersonKey key) {
            var ciphertext = digest == null ? null : ciphertexts.get(digest);
            return ciphertext == null ? null : key.open(ciphertext);
        }
    }
}
