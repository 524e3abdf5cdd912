package io.answerable.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier says about objectives, roadmap, milestones and engagements, as of one day. Things refer to each other
 * by key.
 */
public record ProgrammeFacts(LocalDate asOf, List<Objective> objectives, List<RoadmapItem> roadmap,
        List<Milestone> milestones, List<Engagement> engagements) {

    public record Objective(String key, String title, @Nullable String strategy, @Nullable String owner) {}

    /**
     * @param due last good day
     * @param resources what is needed and allocated, at most once of each kind
     */
    public record RoadmapItem(String key, String title, @Nullable String scope, @Nullable String objective,
            @Nullable String owner, @Nullable LocalDate starts, @Nullable LocalDate due, RoadmapStatus status,
            List<String> dependsOn, @Nullable String externalId, List<RoadmapItemView.Resource> resources) {}

    public record Milestone(String key, String title, @Nullable String story, LocalDate date, List<String> units,
            @Nullable MilestoneChannel channel) {}

    /** @param attendees keys of people and external parties */
    public record Engagement(String key, EngagementKind kind, LocalDate date, @Nullable String topic,
            List<String> attendees, @Nullable String outcome, List<String> openPoints) {}
}
