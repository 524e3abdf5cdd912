package io.answerable.training.certificates.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.NodeLoader;
import io.answerable.training.CertificateDirectory;
import io.answerable.training.CertificateId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds certificates by their global ids, as of today. */
@Component
class CertificateNodes implements NodeLoader {

    private final CertificateDirectory certificates;
    private final CurrentActor actor;

    CertificateNodes(CertificateDirectory certificates, CurrentActor actor) {
        this.certificates = certificates;
        this.actor = actor;
    }

    @Override
    public String type() {
        return "Certificate";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return certificates.certificates(ids.stream().map(CertificateId::of).toList(), actor.today())
                .values()
                .stream()
                .collect(toMap(it -> it.id().value(), it -> it));
    }
}
