package io.answerable.training.certificates;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Columns;
import io.answerable.training.CertificateId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On which days people held which certificates; competence follows from them and is stored nowhere (T-3). */
@Component
@Transactional(readOnly = true)
public class HeldCertificates {

    private static final String HELD = """
            select k.key, f.*
            from training.certificate_fact f
            join training.certificate k on k.organisation_id = f.organisation_id
                and k.certificate_id = f.certificate_id
            where f.organisation_id = :organisation and f.valid_from < f.valid_until
              and f.certification = any(:certifications)""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    HeldCertificates(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** Every certificate of these kinds, also those that no longer count. */
    public List<HeldCertificate> of(Set<String> certifications) {
        return jdbc.sql(HELD)
                .param("organisation", actor.organisation().value())
                .param("certifications", certifications.toArray(String[]::new))
                .query((rs, row) -> held(rs))
                .list();
    }

    private static HeldCertificate held(ResultSet rs) throws SQLException {
        var fact = Certificates.fact(rs);
        return new HeldCertificate(CertificateId.of(rs.getObject("certificate_id", UUID.class)), rs.getString("key"),
                fact.person(),
                fact.certification(), fact.system(), fact.expires(), Columns.known(rs).and(fact.valid()));
    }
}
