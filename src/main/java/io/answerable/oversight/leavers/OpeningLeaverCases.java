package io.answerable.oversight.leavers;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.kernel.NewId;
import io.answerable.kernel.PersonId;
import io.answerable.ledger.Change;
import io.answerable.ledger.Fact;
import io.answerable.ledger.Ledger;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonLeft;
import io.answerable.organisation.PersonStatus;
import io.answerable.oversight.LeaverCaseId;
import io.answerable.oversight.LeaverCaseOpened;
import io.answerable.oversight.duties.DutyDirectory;
import io.answerable.oversight.leavers.LeaverCase.Left;
import io.answerable.signals.spi.CommitmentKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Opens a case when somebody leaves and puts it into the hands of their manager, or of the next one up who is there
 * (process P1, step 4). Hearing of it again changes nothing.
 */
@Component
class OpeningLeaverCases {

    /** What ends with the employment and need not be handed over. */
    private static final Set<CommitmentKind> ENDING = Set.of(CommitmentKind.TRAINING, CommitmentKind.DELEGATION);

    private final ActingAs actingAs;
    private final LeaverCases cases;
    private final DutyDirectory duties;
    private final PeopleDirectory people;
    private final CurrentActor actor;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    OpeningLeaverCases(ActingAs actingAs, LeaverCases cases, DutyDirectory duties, PeopleDirectory people,
            CurrentActor actor, Ledger ledger, ApplicationEventPublisher events) {
        this.actingAs = actingAs;
        this.cases = cases;
        this.duties = duties;
        this.people = people;
        this.actor = actor;
        this.ledger = ledger;
        this.events = events;
    }

    @ApplicationModuleListener(id = "oversight.opening-leaver-cases")
    void on(PersonLeft event) {
        actingAs.continuing(event.provenance(), () -> open(event));
    }

    private void open(PersonLeft event) {
        var opened = new LeaverCase(LeaverCaseId.of(NewId.next()), event.person(), event.lastDay(), actor.today(),
                presentManager(event.person(), event.lastDay()).orElse(null), null, left(event));
        if (cases.open(opened)) {
            ledger.record(event.provenance(), Fact.of("LeaverCase", opened.id().value(), null, "OPENED",
                    Change.of("person", null, opened.person()), Change.of("lastDay", null, opened.lastDay()),
                    Change.of("manager", null, opened.manager())));
            events.publishEvent(new LeaverCaseOpened(opened.id(), opened.person(), opened.lastDay(), opened.manager(),
                    event.provenance()));
        }
    }

    // As of the last day, whatever other listeners have ended since.
    private List<Left> left(PersonLeft event) {
        return duties.restingOn(List.of(event.person()), event.lastDay())
                .getOrDefault(event.person(), List.of())
                .stream()
                .filter(it -> !ENDING.contains(it.kind()))
                .map(Left::of)
                .toList();
    }

    private Optional<PersonId> presentManager(PersonId person, LocalDate lastDay) {
        var line = people.linesAbove(List.of(person), lastDay).getOrDefault(person, List.of());
        var afterwards = people.byId(line, lastDay.plusDays(1));
        return line.stream()
                .filter(it -> afterwards.containsKey(it) && afterwards.get(it).status() != PersonStatus.LEFT)
                .findFirst();
    }
}
