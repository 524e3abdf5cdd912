package io.answerable.risk.incidents;

import io.answerable.facts.Dated;
import io.answerable.kernel.Days;
import io.answerable.risk.matters.Flaws;
import io.answerable.risk.matters.Flaws.Flaw;
import io.answerable.risk.matters.Place;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import io.answerable.signals.spi.Subject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds incidents of which a deadline has passed while what was due is not done (RSK-005). */
@Component
class IncidentDetections implements Detector {

    private static final String DEADLINE_MISSED = "RSK-005";

    private final Incidents incidents;
    private final Flaws flaws;

    IncidentDetections(Incidents incidents, Flaws flaws) {
        this.incidents = incidents;
        this.flaws = flaws;
    }

    @Override
    public Set<String> codes() {
        return Set.of(DEADLINE_MISSED);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("AiSystem", "Incident");
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Detection> detect(Concern concern) {
        return flaws.found(incidents.all().stream().flatMap(it -> flaw(it, concern).stream()).toList(), concern);
    }

    private static Optional<Flaw> flaw(Incident incident, Concern concern) {
        return incident.facts().factOn(concern.asOf()).map(fact -> {
            var subject = new Subject("incident", "Incident", incident.entry().id(), incident.entry().key(),
                    fact.title());
            var open = incident.openDeadlines(concern.asOf())
                    .stream()
                    .filter(it -> it.due().isBefore(concern.asOf()))
                    .map(it -> it.kind() + " by " + it.due())
                    .collect(Collectors.joining(", "));
            return new Flaw(DEADLINE_MISSED, subject, new Place(fact.system(), null), missed(incident),
                    incident.entry().broughtOn(), "A deadline of the incident “" + fact.title() + "” has passed: "
                            + open + ".",
                    "Do what is due, and note on which day it was done.");
        });
    }

    private static Days missed(Incident incident) {
        return Days.anyOf(incident.deadlines()
                .all()
                .stream()
                .flatMap(it -> it.facts().stream())
                .map(IncidentDetections::missed)
                .toList());
    }

    private static Days missed(Dated<DeadlineFact> dated) {
        var deadline = dated.fact();
        var late = Days.from(deadline.due().plusDays(1));
        var done = deadline.done();
        return dated.days().and(done == null ? late : late.and(Days.before(done)));
    }
}
