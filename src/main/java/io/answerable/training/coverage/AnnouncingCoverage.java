package io.answerable.training.coverage;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitId;
import io.answerable.signals.CalendarDay;
import io.answerable.training.LiteracyCoverageChanged;
import io.answerable.training.TrainingCompleted;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells that more or fewer people of a unit know enough about AI: when somebody completes the course, and each day, because
 * courses run out and people come and go (R-TRN-10). Each change is told once, however often and late the news come.
 */
@Component
class AnnouncingCoverage {

    private static final String LITERACY = "TRN-LIT-1";

    private final ActingAs actingAs;
    private final CourseCoverage coverage;
    private final PeopleDirectory people;
    private final ToldCoverage told;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    AnnouncingCoverage(ActingAs actingAs, CourseCoverage coverage, PeopleDirectory people, ToldCoverage told,
            CurrentActor actor, ApplicationEventPublisher events) {
        this.actingAs = actingAs;
        this.coverage = coverage;
        this.people = people;
        this.told = told;
        this.actor = actor;
        this.events = events;
    }

    @ApplicationModuleListener(id = "training.announcing-literacy-of-the-day")
    void on(CalendarDay event) {
        actingAs.continuing(event.provenance(), () -> announce(Optional.empty(), event.date()));
    }

    @ApplicationModuleListener(id = "training.announcing-literacy")
    void on(TrainingCompleted event) {
        if (LITERACY.equals(event.course())) {
            actingAs.continuing(event.provenance(), () -> {
                var today = actor.today();
                Optional.ofNullable(people.byId(List.of(event.person()), today).get(event.person()))
                        .map(PersonView::unit)
                        .ifPresent(it -> announce(Optional.of(it), today));
            });
        }
    }

    private void announce(Optional<UnitId> only, LocalDate day) {
        var percents = percents(only, day);
        if (!percents.isEmpty()) {
            told.changed(percents, day).forEach(it -> tell(it, percents, day));
        }
    }

    private void tell(UnitId unit, Map<UnitId, BigDecimal> percents, LocalDate day) {
        events.publishEvent(new LiteracyCoverageChanged(unit,
                percents.getOrDefault(unit, BigDecimal.ZERO).doubleValue(), day, actor.provenance()));
    }

    /** Where nobody is at work there is no share. */
    private Map<UnitId, BigDecimal> percents(Optional<UnitId> only, LocalDate day) {
        var percents = new LinkedHashMap<UnitId, BigDecimal>();
        coverage.byUnit(LITERACY, only, day).forEach(it -> {
            var percent = it.getPercent();
            if (percent != null) {
                percents.put(it.unit(), BigDecimal.valueOf(percent).setScale(1, RoundingMode.HALF_UP));
            }
        });
        return percents;
    }
}
