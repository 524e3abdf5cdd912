package io.answerable.organisation.programme.milestones;

import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.ProgrammeFacts;
import io.answerable.organisation.structure.Known;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records the milestones of a dossier. */
@Component
public class RecordingMilestones {

    private final Milestones milestones;

    RecordingMilestones(Milestones milestones) {
        this.milestones = milestones;
    }

    public Recorded record(List<ProgrammeFacts.Milestone> rows, Known known, LocalDate asOf, Progress progress) {
        var section = new Section("milestones_recognised", progress);
        var registration = Registration.of(section, rows, ProgrammeFacts.Milestone::key, milestones.keys(), asOf);
        milestones.record(registration, asOf, (row, milestone, day) -> {
            var said = row.content();
            section.acceptsText(row.number(), "title", said.title());
            section.acceptsOptional(row.number(), "story", said.story());
            var units = known.units(section, row.number(), "units", said.units());
            if (!section.hasRefused(row.number())) {
                var since = said.date().isBefore(day) ? said.date() : day;
                milestone.follow(since, day,
                        new MilestoneFact(said.title(), said.story(), said.date(), units, said.channel()));
            }
        });
        return section.recorded(registration.entries().keySet());
    }
}
