package io.answerable.organisation.programme.engagements;

import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.ProgrammeFacts;
import io.answerable.organisation.structure.Known;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records the engagements of a dossier. */
@Component
public class RecordingEngagements {

    private final StakeholderEngagements engagements;

    RecordingEngagements(StakeholderEngagements engagements) {
        this.engagements = engagements;
    }

    public Recorded record(List<ProgrammeFacts.Engagement> rows, Known known, LocalDate asOf, Progress progress) {
        var section = new Section("engagements", progress);
        var registration = Registration.of(section, rows, ProgrammeFacts.Engagement::key, engagements.keys(), asOf);
        engagements.record(registration, asOf, (row, engagement, day) -> {
            var said = row.content();
            section.acceptsOptional(row.number(), "topic", said.topic());
            section.acceptsOptional(row.number(), "outcome", said.outcome());
            var attendees = known.holders(section, row.number(), "attendees", said.attendees());
            if (!section.hasRefused(row.number())) {
                var since = said.date().isBefore(day) ? said.date() : day;
                engagement.follow(since, day, new EngagementFact(said.kind(), said.date(), said.topic(), attendees,
                        said.outcome(), said.openPoints()));
            }
        });
        return section.recorded(registration.entries().keySet());
    }
}
