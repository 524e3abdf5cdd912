package io.answerable.risk.concerns;

import io.answerable.facts.KnownKeys;
import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.risk.ConcernFacts;
import io.answerable.risk.RecordingConcerns;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RecordingDossierConcerns implements RecordingConcerns {

    private final Concerns concerns;
    private final AiSystemRegister systems;

    RecordingDossierConcerns(Concerns concerns, AiSystemRegister systems) {
        this.concerns = concerns;
        this.systems = systems;
    }

    @Override
    @Transactional
    public Recorded record(List<ConcernFacts> rows, LocalDate asOf, Progress progress) {
        var known = KnownKeys.of(rows, ConcernFacts::system, systems::idsOf);
        var registration = Registration.of(new Section("concerns", progress), rows, ConcernFacts::key, concerns.keys(),
                asOf);
        var section = registration.section();
        concerns.record(registration, asOf, (row, concern, from) -> {
            var it = row.content();
            var system = known.resolve(section, row.number(), "system", it.system());
            if (section.acceptsText(row.number(), "subject", it.subject()) && !section.hasRefused(row.number())) {
                var day = concern.facts().isEmpty() ? LocalDate.MIN : from;
                var before = concern.facts().factOn(day).orElse(null);
                concern.change(day, new ConcernFact(it.subject(), before == null ? null : before.details(), system,
                        it.received(), it.confidential() || isConfidential(before), it.status(),
                        before == null ? null : before.answer()));
            }
        });
        return section.recorded(registration.entries().keySet());
    }

    /** What was promised to a reporter no dossier takes back (K-5). */
    private static boolean isConfidential(@Nullable ConcernFact before) {
        return before != null && before.confidential();
    }
}
