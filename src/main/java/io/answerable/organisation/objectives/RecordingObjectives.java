package io.answerable.organisation.objectives;

import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.ProgrammeFacts;
import io.answerable.organisation.structure.Known;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records the strategic objectives of a dossier. */
@Component
public class RecordingObjectives {

    private final Objectives objectives;

    RecordingObjectives(Objectives objectives) {
        this.objectives = objectives;
    }

    public Recorded record(List<ProgrammeFacts.Objective> rows, Known known, LocalDate asOf, Progress progress) {
        var section = new Section("strategic_objectives", progress);
        var registration = Registration.of(section, rows, ProgrammeFacts.Objective::key, objectives.keys(), asOf);
        objectives.record(registration, asOf, (row, objective, day) -> {
            var said = row.content();
            section.acceptsText(row.number(), "title", said.title());
            section.acceptsOptional(row.number(), "strategy", said.strategy());
            var owner = known.person(section, row.number(), "owner", said.owner());
            if (!section.hasRefused(row.number())) {
                var fact = new ObjectiveFact(said.title(), said.strategy(), owner);
                objective.follow(LocalDate.MIN, day, objective.on(day).map(fact::keeping).orElse(fact));
            }
        });
        return section.recorded(registration.entries().keySet());
    }
}
