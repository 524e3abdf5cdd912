package io.answerable.exchange.dossier;

import io.answerable.organisation.ProgrammeFacts.Engagement;
import io.answerable.organisation.ProgrammeFacts.Milestone;
import io.answerable.organisation.ProgrammeFacts.Objective;
import io.answerable.organisation.ProgrammeFacts.RoadmapItem;
import io.answerable.organisation.RoadmapItemView.Resource;

/** Writes rows about objectives, roadmap, milestones and engagements. */
final class ProgrammeLines {

    private ProgrammeLines() {}

    static void objective(Line line, Objective it) {
        line.text("id", it.key()).text("title", it.title()).text("strategy", it.strategy()).text("owner", it.owner());
    }

    static void roadmapItem(Line line, RoadmapItem it) {
        line.text("id", it.key())
                .text("title", it.title())
                .text("scope", it.scope())
                .text("objective", it.objective())
                .text("owner", it.owner())
                .day("starts", it.starts())
                .day("due", it.due())
                .choice("status", it.status())
                .texts("depends_on", it.dependsOn())
                .text("external_id", it.externalId())
                .rows("resources", it.resources(), ProgrammeLines::resource);
    }

    private static void resource(Line line, Resource it) {
        line.choice("kind", it.kind()).decimal("needed", it.needed()).decimal("allocated", it.allocated());
    }

    static void milestone(Line line, Milestone it) {
        line.text("id", it.key())
                .text("title", it.title())
                .text("story", it.story())
                .day("date", it.date())
                .texts("units", it.units())
                .choice("channel", it.channel());
    }

    static void engagement(Line line, Engagement it) {
        line.text("id", it.key())
                .choice("kind", it.kind())
                .day("date", it.date())
                .text("topic", it.topic())
                .texts("attendees", it.attendees())
                .text("outcome", it.outcome())
                .texts("open_points", it.openPoints());
    }
}
