package io.answerable.training.certificates;

import static java.util.stream.Collectors.toMap;

import io.answerable.kernel.PersonId;
import io.answerable.training.CertificateDirectory;
import io.answerable.training.CertificateId;
import io.answerable.training.CertificateView;
import io.answerable.training.records.RecordsOfPeople;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class CertificateReads implements CertificateDirectory {

    /** Nobody holds a certificate before it is issued, even if it is known by then. */
    private static final String CERTIFICATES = """
            select k.certificate_id, k.key, k.version, f.*
            from training.certificate k
            join training.certificate_fact f on f.organisation_id = k.organisation_id
                and f.certificate_id = k.certificate_id and f.valid_from <= :asOf and f.valid_until > :asOf
            where k.organisation_id = :organisation and coalesce(f.issued <= :asOf, true) and\s""";

    private final RecordsOfPeople records;
    private final Certificates certificates;

    CertificateReads(RecordsOfPeople records, Certificates certificates) {
        this.records = records;
        this.certificates = certificates;
    }

    @Override
    public Map<CertificateId, CertificateView> certificates(Collection<CertificateId> ids, LocalDate asOf) {
        var found = records.read(CERTIFICATES + "k.certificate_id = any(:ids)", ids, asOf, view(asOf));
        return records.visible(found, CertificateView::person)
                .stream()
                .collect(toMap(CertificateView::id, it -> it));
    }

    @Override
    public Map<PersonId, List<CertificateView>> certificatesOf(Collection<PersonId> people, LocalDate asOf) {
        return records.perPerson(people,
                shown -> records.read(CERTIFICATES + "f.person = any(:ids) order by k.key", shown, asOf, view(asOf)),
                CertificateView::person);
    }

    @Override
    public Map<String, CertificateId> idsOf(Collection<String> keys) {
        return certificates.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> CertificateId.of(it.getValue())));
    }

    private static RowMapper<CertificateView> view(LocalDate asOf) {
        return (rs, row) -> view(rs, asOf);
    }

    private static CertificateView view(ResultSet rs, LocalDate asOf) throws SQLException {
        var fact = Certificates.fact(rs).by(asOf);
        return new CertificateView(CertificateId.of(rs.getObject("certificate_id", UUID.class)), rs.getString("key"),
                fact.person(), fact.certification(), fact.system(), fact.issued(), fact.expires(), fact.revoked(),
                fact.issuer(), fact.evidence(), fact.statusOn(asOf), rs.getInt("version"), asOf);
    }
}
