package io.answerable.risk.concerns;

import io.answerable.kernel.Days;
import io.answerable.reference.DetectionRules;
import io.answerable.risk.ConcernState;
import io.answerable.risk.matters.Flaws;
import io.answerable.risk.matters.Flaws.Flaw;
import io.answerable.risk.matters.Place;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds concerns that nobody has looked at for too long (RSK-006); says nothing of whoever raised them. */
@Component
class ConcernDetections implements Detector {

    private static final String NOT_TRIAGED = "RSK-006";

    private final Concerns concerns;
    private final DetectionRules rules;
    private final Flaws flaws;

    ConcernDetections(Concerns concerns, DetectionRules rules, Flaws flaws) {
        this.concerns = concerns;
        this.rules = rules;
        this.flaws = flaws;
    }

    @Override
    public Set<String> codes() {
        return Set.of(NOT_TRIAGED);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("AiSystem", "Concern");
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Detection> detect(Concern asked) {
        int patience = rules.threshold("concern_triage_days");
        return flaws.found(concerns.all().stream().flatMap(it -> flaw(it, asked, patience).stream()).toList(), asked);
    }

    private static Optional<Flaw> flaw(RaisedConcern concern, Concern asked, int patience) {
        return concern.facts().factOn(asked.asOf()).map(fact -> {
            var subject = concern.subject(fact);
            var waiting = Days.anyOf(concern.facts()
                    .facts()
                    .stream()
                    .filter(it -> it.fact().state() == ConcernState.RECEIVED)
                    .map(it -> it.days().and(Days.from(it.fact().receivedOn().plusDays(patience + 1L))))
                    .toList());
            return new Flaw(NOT_TRIAGED, subject, new Place(fact.system(), null), waiting,
                    concern.entry().broughtOn(), "The concern waits since " + fact.receivedOn() + ".",
                    "Look at it and decide how it goes on.");
        });
    }
}
