package io.answerable.policy.coverage;

import static io.answerable.access.Permission.MANAGE_POLICIES;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.policy.records.Tables;
import io.answerable.policy.records.Things;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says which process stands behind a topic of governance, and who owns it (R-POL-17). */
@Component
@Transactional
public class DescribingProcesses {

    private final Things<ProcessFact> processes;
    private final PolicyCoverage coverage;
    private final CurrentActor actor;

    DescribingProcesses(Tables tables, PolicyCoverage coverage, CurrentActor actor) {
        this.processes = tables.things(ProcessFact.KIND);
        this.coverage = coverage;
        this.actor = actor;
    }

    /** @param expectedVersion 0: nobody had described one */
    public record Described(GovernanceTopic topic, int expectedVersion, String process, PersonId owner,
            @Nullable String reason) {}

    public Outcome<GovernanceCoverageView> describe(Described asked) {
        if (!actor.actor().may(MANAGE_POLICIES)) {
            return Outcome.refused(Refusal.NotPermitted.to("describe processes of governance"));
        }
        return new Checks().required("process", asked.process())
                .then(() -> processes.put(asked.topic().name(), asked.expectedVersion(),
                        new ProcessFact(asked.process(), asked.owner()), "DESCRIBED", asked.reason()))
                .map(it -> coverage.governance(actor.today())
                        .stream()
                        .filter(view -> view.topic() == asked.topic())
                        .findFirst()
                        .orElseThrow());
    }
}
