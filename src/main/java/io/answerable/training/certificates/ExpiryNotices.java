package io.answerable.training.certificates;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Columns;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.reference.DetectionRules;
import io.answerable.training.CertificateId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds certificates that end without a successor, and remembers of which it has been told. */
@Component
class ExpiryNotices {

    private static final String ENDING = """
            select f.certificate_id, f.person, f.certification, f.system, f.expires
            from training.certificate_fact f
            where f.organisation_id = :organisation and f.valid_from <= :known and f.valid_until > :known
              and f.revoked is null and f.expires between :first and :last
              and not exists (select 1 from training.certificate_notice n
                where n.organisation_id = f.organisation_id and n.certificate_id = f.certificate_id
                  and n.expires = f.expires and n.kind in (:kind, 'EXPIRED'))
              and not exists (select 1 from training.certificate_fact o
                where o.organisation_id = f.organisation_id and o.certificate_id <> f.certificate_id
                  and o.person = f.person and o.certification = f.certification
                  and o.system is not distinct from f.system
                  and o.valid_from <= :known and o.valid_until > :known and o.revoked is null
                  and (o.expires is null or o.expires > f.expires))
            order by f.expires, f.certificate_id""";
    private static final String CLAIM = """
            insert into training.certificate_notice (organisation_id, certificate_id, expires, kind, told_on)
            select :organisation, it.id, it.expires, :kind, :day
            from unnest(cast(:ids as uuid[]), cast(:expiries as date[])) as it (id, expires)
            on conflict do nothing
            returning certificate_id""";
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final int warning;

    ExpiryNotices(JdbcClient jdbc, CurrentActor actor, DetectionRules rules) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.warning = rules.threshold("certificate_warning_days");
    }

    enum Kind {
        EXPIRING, EXPIRED
    }

    /** A certificate that ends. */
    record Ending(CertificateId certificate, PersonId person, String certification, @Nullable AiSystemId system,
            LocalDate expires) {}

    /** Those whose last good day is that day or one of the 60 after it, and of which nothing has been told. */
    List<Ending> ending(LocalDate day) {
        return between(day, day.plusDays(warning), Kind.EXPIRING, day);
    }

    /** Those whose last good day was before that day, and of which that has not been told. */
    List<Ending> ended(LocalDate day) {
        return between(LONG_AGO, day.minusDays(1), Kind.EXPIRED, day);
    }

    private List<Ending> between(LocalDate first, LocalDate last, Kind kind, LocalDate day) {
        var today = actor.today();
        return jdbc.sql(ENDING)
                .param("organisation", actor.organisation().value())
                .param("first", first)
                .param("last", last)
                .param("kind", kind.name())
                .param("known", today.isAfter(day) ? today : day)
                .query((rs, row) -> ending(rs))
                .list();
    }

    /** Those of them that nobody else has told of in the meantime. */
    List<Ending> claimed(List<Ending> found, Kind kind, LocalDate day) {
        if (found.isEmpty()) {
            return List.of();
        }
        var claimed = Set.copyOf(jdbc.sql(CLAIM)
                .param("organisation", actor.organisation().value())
                .param("ids", found.stream().map(it -> it.certificate().value()).toArray(UUID[]::new))
                .param("expiries", found.stream().map(it -> it.expires().toString()).toArray(String[]::new))
                .param("kind", kind.name())
                .param("day", day)
                .query(UUID.class)
                .list());
        return found.stream().filter(it -> claimed.contains(it.certificate().value())).toList();
    }

    private static Ending ending(ResultSet rs) throws SQLException {
        return new Ending(CertificateId.of(rs.getObject("certificate_id", UUID.class)),
                PersonId.of(rs.getObject("person", UUID.class)), rs.getString("certification"),
                Columns.id(rs, "system", AiSystemId::of),
                rs.getObject("expires", LocalDate.class));
    }
}
