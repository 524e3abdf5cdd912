package io.answerable.exchange.dossier;

import io.answerable.organisation.EngagementKind;
import io.answerable.organisation.MilestoneChannel;
import io.answerable.organisation.ProgrammeFacts.Engagement;
import io.answerable.organisation.ProgrammeFacts.Milestone;
import io.answerable.organisation.ProgrammeFacts.Objective;
import io.answerable.organisation.ProgrammeFacts.RoadmapItem;
import io.answerable.organisation.RoadmapItemView.Resource;
import io.answerable.organisation.RoadmapItemView.ResourceKind;
import io.answerable.organisation.RoadmapStatus;
import java.math.BigDecimal;
import java.util.Objects;

/** Reads rows about objectives, roadmap, milestones and engagements. */
final class ProgrammeSections {

    private ProgrammeSections() {}

    static Objective objective(Row row) {
        return new Objective(row.text("id"), row.text("title"), row.optionalText("strategy"),
                row.optionalText("owner"));
    }

    static RoadmapItem roadmapItem(Row row) {
        return new RoadmapItem(row.text("id"), row.text("title"), row.optionalText("scope"),
                row.optionalText("objective"), row.optionalText("owner"), row.optionalDay("starts"),
                row.optionalDay("due"), row.choice("status", RoadmapStatus.class, RoadmapStatus.ON_TRACK),
                row.texts("depends_on"), row.optionalText("external_id"),
                row.rows("resources", ProgrammeSections::resource));
    }

    private static Resource resource(Row row) {
        return new Resource(row.choice("kind", ResourceKind.class, ResourceKind.HOURS), number(row, "needed"),
                number(row, "allocated"));
    }

    private static BigDecimal number(Row row, String field) {
        var number = Objects.requireNonNullElse(row.decimal(field), BigDecimal.ZERO);
        if (number.signum() < 0) {
            row.refuse(field, DossierRefusal.INVALID, "There cannot be less than nothing.", null);
        }
        return number;
    }

    static Milestone milestone(Row row) {
        return new Milestone(row.text("id"), row.text("title"), row.optionalText("story"),
                row.day("date", Row.NO_DAY), row.texts("units"), row.optionalChoice("channel", MilestoneChannel.class));
    }

    static Engagement engagement(Row row) {
        return new Engagement(row.text("id"), row.choice("kind", EngagementKind.class, EngagementKind.MEETING),
                row.day("date", Row.NO_DAY), row.optionalText("topic"), row.texts("attendees"),
                row.optionalText("outcome"), row.texts("open_points"));
    }
}
