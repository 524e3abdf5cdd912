package io.answerable.audit.reviews.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.ManagementReviewId;
import io.answerable.audit.ManagementReviewDirectory;
import io.answerable.graphql.NodeLoader;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds management reviews by their global ids, as of today. */
@Component
class ManagementReviewNodes implements NodeLoader {

    private final ManagementReviewDirectory directory;
    private final CurrentActor actor;

    ManagementReviewNodes(ManagementReviewDirectory directory, CurrentActor actor) {
        this.directory = directory;
        this.actor = actor;
    }

    @Override
    public String type() {
        return "ManagementReview";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return actor.actor().may(Permission.READ_GOVERNANCE)
                ? directory.byId(ids.stream().map(ManagementReviewId::of).toList(), actor.today())
                        .values()
                        .stream()
                        .collect(toMap(it -> it.id().value(), it -> it))
                : Map.of();
    }
}
