package io.answerable.training.certificates;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.training.CertificateFacts;
import io.answerable.training.TellingCertificates;
import io.answerable.training.records.DossierKeys;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class TellingRecordedCertificates implements TellingCertificates {

    private final Certificates certificates;
    private final DossierKeys keys;
    private final CurrentActor actor;

    TellingRecordedCertificates(Certificates certificates, DossierKeys keys, CurrentActor actor) {
        this.certificates = certificates;
        this.keys = keys;
        this.actor = actor;
    }

    @Override
    public List<CertificateFacts> certificates(LocalDate asOf) {
        actor.require(Permission.EXCHANGE);
        var known = certificates.on(asOf);
        var named = keys.of(known, it -> Stream.of(it.person()), CertificateFact::system, asOf);
        return known.stream()
                .flatMap(it -> named.person(it.fact().person())
                        .map(person -> told(it.key(), person, it.fact(), named.system(it.fact().system())))
                        .stream())
                .toList();
    }

    private static CertificateFacts told(String key, String person, CertificateFact it, @Nullable String system) {
        return new CertificateFacts(key, person, it.certification(), system, it.issued(), it.expires(), it.revoked(),
                it.issuer(), it.evidence());
    }
}
