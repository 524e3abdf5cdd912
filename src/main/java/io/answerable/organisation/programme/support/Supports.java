package io.answerable.organisation.programme.support;

import io.answerable.facts.Columns;
import io.answerable.facts.FactTable;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.records.Kind;
import io.answerable.organisation.records.RecordStore;
import io.answerable.organisation.records.Records;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All support from outside. */
@Repository
class Supports extends Records<SupportFact> {

    private static final List<String> COLUMNS = List.of("party_id", "kind", "purpose", "begins", "ends",
            "certifies_us", "conflict_note");

    Supports(RecordStore store) {
        super(store, new Kind<>("ExternalSupport", "organisation.support",
                new FactTable.Shape<>("organisation.support_fact", "support_id", COLUMNS, Supports::values,
                        Supports::fact)));
    }

    private static List<@Nullable Object> values(SupportFact fact) {
        return Arrays.asList(fact.party().value(), fact.kind().name(), fact.purpose(), fact.begins(), fact.ends(),
                fact.certifiesUs(), fact.conflictNote());
    }

    private static SupportFact fact(ResultSet rs, int row) throws SQLException {
        return new SupportFact(Objects.requireNonNull(Columns.id(rs, "party_id", ExternalPartyId::of)),
                SupportKind.valueOf(rs.getString("kind")), rs.getString("purpose"),
                Objects.requireNonNull(Columns.day(rs, "begins")), Columns.day(rs, "ends"),
                rs.getBoolean("certifies_us"), rs.getString("conflict_note"));
    }
}
