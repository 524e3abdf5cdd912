package io.answerable.organisation.programme.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.Reference;
import io.answerable.organisation.EngagementDirectory;
import io.answerable.organisation.EngagementId;
import io.answerable.organisation.ExternalSupportId;
import io.answerable.organisation.LeadershipMessageId;
import io.answerable.organisation.MilestoneDirectory;
import io.answerable.organisation.MilestoneId;
import io.answerable.organisation.ObjectiveDirectory;
import io.answerable.organisation.RoadmapDirectory;
import io.answerable.organisation.RoadmapItemId;
import io.answerable.organisation.StrategicObjectiveId;
import io.answerable.organisation.graphql.References;
import io.answerable.organisation.programme.messages.MessageDirectory;
import io.answerable.organisation.programme.support.SupportDirectory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jmolecules.ddd.types.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what clients refer to by id or key. */
@Component
class ThingsOfProgramme {

    static final String OBJECTIVE = "StrategicObjective";
    static final String ITEM = "RoadmapItem";
    static final String MILESTONE = "Milestone";
    static final String ENGAGEMENT = "StakeholderEngagement";
    static final String MESSAGE = "LeadershipMessage";
    static final String SUPPORT = "ExternalSupport";

    private final CurrentActor actor;
    private final Map<String, Function<String, Optional<UUID>>> byKey;

    ThingsOfProgramme(CurrentActor actor, ObjectiveDirectory objectives, RoadmapDirectory roadmap,
            MilestoneDirectory milestones, EngagementDirectory engagements, MessageDirectory messages,
            SupportDirectory supports) {
        this.actor = actor;
        this.byKey = Map.of(
                OBJECTIVE, key -> first(objectives.idsOf(List.of(key))),
                ITEM, key -> first(roadmap.idsOf(List.of(key))),
                MILESTONE, key -> first(milestones.idsOf(List.of(key))),
                ENGAGEMENT, key -> first(engagements.idsOf(List.of(key))),
                MESSAGE, key -> first(messages.idsOf(List.of(key))),
                SUPPORT, key -> first(supports.idsOf(List.of(key))));
    }

    LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }

    Optional<UUID> find(Reference by, String type) {
        return by.resolve(type, keysOf(type), "by", "id");
    }

    StrategicObjectiveId objective(References.Found found, Reference reference) {
        return found.thing(reference, OBJECTIVE, "strategic objective", "objective", keysOf(OBJECTIVE),
                StrategicObjectiveId::of);
    }

    @Nullable
    StrategicObjectiveId optionalObjective(References.Found found, @Nullable Reference reference) {
        return found.optionalThing(reference, OBJECTIVE, "strategic objective", "objective", keysOf(OBJECTIVE),
                StrategicObjectiveId::of);
    }

    RoadmapItemId item(References.Found found, Reference reference, String field) {
        return found.thing(reference, ITEM, "roadmap item", field, keysOf(ITEM), RoadmapItemId::of);
    }

    EngagementId engagement(References.Found found, Reference reference) {
        return found.thing(reference, ENGAGEMENT, "engagement", "engagement", keysOf(ENGAGEMENT), EngagementId::of);
    }

    LeadershipMessageId message(References.Found found, Reference reference) {
        return found.thing(reference, MESSAGE, "message", "message", keysOf(MESSAGE), LeadershipMessageId::of);
    }

    ExternalSupportId support(References.Found found, Reference reference) {
        return found.thing(reference, SUPPORT, "external support", "support", keysOf(SUPPORT), ExternalSupportId::of);
    }

    private Function<String, Optional<UUID>> keysOf(String type) {
        return Objects.requireNonNull(byKey.get(type));
    }

    private static Optional<UUID> first(Map<String, ? extends Identifier> found) {
        return found.values().stream().map(it -> UUID.fromString(it.toString())).findFirst();
    }
}
