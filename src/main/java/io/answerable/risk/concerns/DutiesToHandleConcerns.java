package io.answerable.risk.concerns;

import io.answerable.access.Permission;
import io.answerable.access.StandingDirectory;
import io.answerable.kernel.PersonId;
import io.answerable.reference.DetectionRules;
import io.answerable.risk.ConcernState;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the handlers of concerns to answer those that are open, and to look at new ones in time (R-RSK-17); says nothing of
 * whoever raised them, for others read the tasks of handlers as well.
 */
@Component
@Transactional(readOnly = true)
class DutiesToHandleConcerns implements Duties {

    private final Concerns concerns;
    private final StandingDirectory standings;
    private final DetectionRules rules;

    DutiesToHandleConcerns(Concerns concerns, StandingDirectory standings, DetectionRules rules) {
        this.concerns = concerns;
        this.standings = standings;
        this.rules = rules;
    }

    @Override
    public List<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf) {
        var handlers = people.isEmpty()
                ? Set.<PersonId>of()
                : standings.holding(Permission.HANDLE_CONCERNS, people, asOf);
        return handlers.isEmpty()
                ? List.of()
                : concerns.all().stream().flatMap(it -> ask(it, handlers, asOf)).toList();
    }

    private Stream<Duty> ask(RaisedConcern concern, Set<PersonId> handlers, LocalDate asOf) {
        return concern.facts()
                .factOn(asOf)
                .filter(it -> !it.receivedOn().isAfter(asOf) && !it.state().isAnswered())
                .stream()
                .flatMap(fact -> handlers.stream().map(it -> duty(it, concern, fact)));
    }

    private Duty duty(PersonId handler, RaisedConcern concern, ConcernFact fact) {
        var due = fact.state() == ConcernState.RECEIVED
                ? fact.receivedOn().plusDays(rules.threshold("concern_triage_days"))
                : null;
        return new Duty(handler, DutyKind.CONCERN, concern.subject(fact),
                fact.confidential()
                        ? "Handle a confidential concern."
                        : "Handle the concern “" + fact.subject() + "”.",
                due);
    }
}
