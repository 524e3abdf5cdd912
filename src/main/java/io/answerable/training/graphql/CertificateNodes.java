package io.answerable.training.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.NodeLoader;
import io.answerable.training.CertificateId;
import io.answerable.training.TrainingDirectory;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds certificates by their global ids, as of today. */
@Component
class CertificateNodes implements NodeLoader {

    private final TrainingDirectory training;
    private final CurrentActor actor;

    CertificateNodes(TrainingDirectory training, CurrentActor actor) {
        this.training = training;
        this.actor = actor;
    }

    @Override
    public String type() {
        return "Certificate";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return training.certificates(ids.stream().map(CertificateId::of).toList(), actor.today())
                .values()
                .stream()
                .collect(toMap(it -> it.id().value(), it -> it));
    }
}
