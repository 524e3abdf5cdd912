package io.answerable.training.certificates;

import io.answerable.facts.Chronicle;
import io.answerable.facts.Columns;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.training.records.KeepingTold;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All certificates, to be changed. */
@Repository
class Certificates extends KeepingTold<CertificateFact, Certificate> {

    private static final FactTable.Shape<CertificateFact> SHAPE = new FactTable.Shape<>("training.certificate_fact",
            "certificate_id", List.of("person", "certification", "system", "issued", "expires", "revoked", "issuer",
                    "evidence"),
            Certificates::values, (rs, row) -> fact(rs));

    Certificates(FactStore store, Chronicle chronicle) {
        super("Certificate", store.keys("training.certificate", "certificate_id"), chronicle, store.of(SHAPE),
                Certificate::new);
    }

    private static List<@Nullable Object> values(CertificateFact fact) {
        return Arrays.asList(fact.person().value(), fact.certification(), Columns.value(fact.system()), fact.issued(),
                fact.expires(), fact.revoked(), fact.issuer(), fact.evidence());
    }

    static CertificateFact fact(ResultSet rs) throws SQLException {
        return new CertificateFact(PersonId.of(rs.getObject("person", UUID.class)), rs.getString("certification"),
                Columns.id(rs, "system", AiSystemId::of), Columns.day(rs, "issued"), Columns.day(rs, "expires"),
                Columns.day(rs, "revoked"),
                rs.getString("issuer"), rs.getString("evidence"));
    }
}
