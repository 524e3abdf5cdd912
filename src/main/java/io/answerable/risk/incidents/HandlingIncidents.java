package io.answerable.risk.incidents;

import static io.answerable.access.Permission.HANDLE_INCIDENTS;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.facts.NewKeys;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.risk.DeadlineKind;
import io.answerable.risk.IncidentClosed;
import io.answerable.risk.IncidentReported;
import io.answerable.risk.IncidentSeverity;
import io.answerable.risk.IncidentState;
import io.answerable.risk.IncidentStepView;
import io.answerable.risk.IncidentView;
import io.answerable.risk.LegalCase;
import io.answerable.risk.matters.Place;
import io.answerable.risk.matters.Reaching;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an incident from its report to its lesson (R-RSK-16). Triage sets the clock: internal deadlines always, the legal
 * one only when an obligation to report applies on that day (domain model, P8).
 */
@Component
@Transactional
public class HandlingIncidents {

    private static final int DAYS_TO_CONTAIN = 2;
    private static final int DAYS_TO_REPORT = 7;

    private final Incidents incidents;
    private final ReportingDuties duties;
    private final Reaching reaching;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    HandlingIncidents(Incidents incidents, ReportingDuties duties, Reaching reaching, CurrentActor actor,
            ApplicationEventPublisher events) {
        this.incidents = incidents;
        this.duties = duties;
        this.reaching = reaching;
        this.actor = actor;
        this.events = events;
    }

    /** Something went wrong, today or before; the internal report is due a week later. */
    public Outcome<IncidentView> report(ReportIncident asked) {
        if (!reaching.may(HANDLE_INCIDENTS, new Place(asked.system(), null))) {
            return Outcome.refused(Refusal.NotPermitted.to("report incidents here"));
        }
        var today = actor.today();
        var day = asked.occurredOn() == null ? today : asked.occurredOn();
        var known = asked.knownOn() == null ? today : asked.knownOn();
        var checks = new Checks().required("title", asked.title()).text("description", asked.description());
        if (asked.key() != null) {
            checks.newKey(incidents.keys(), asked.key());
        }
        return checks
                .refuseIf(day.isAfter(today), () -> Refusal.ValidationFailed.of("The day lies ahead.", "occurredOn"))
                .refuseIf(known.isAfter(today), () -> Refusal.ValidationFailed.of("The day lies ahead.", "knownOn"))
                .refuseIf(known.isBefore(day),
                        () -> Refusal.ValidationFailed.of("Nobody knew of it before it happened.", "knownOn"))
                .then(() -> Outcome.done(reported(asked, day, known, today)));
    }

    private IncidentView reported(ReportIncident asked, LocalDate day, LocalDate known, LocalDate today) {
        var reporter = asked.reportedBy() == null ? actor.actor().person().orElse(null) : asked.reportedBy();
        var key = asked.key() == null ? NewKeys.next("inc") : asked.key();
        var incident = Incident.reported(Entry.first(key, today));
        incident.change(today, new IncidentFact(asked.title(), asked.description(), asked.system(), day,
                new IncidentFact.Account(known, reporter), null, null, IncidentState.REPORTED, null, null));
        incident.set(today, DeadlineFact.internal(DeadlineKind.INTERNAL_REPORT, day.plusDays(DAYS_TO_REPORT)));
        incidents.add(incident, new Act("REPORTED", today, asked.reason()));
        return IncidentReads.view(incident, incident.entry().version(), today).orElseThrow();
    }

    /**
     * Says how grave the incident is.
     *
     * @param legalCase what a grave incident led to, where that is known; otherwise it counts as a serious incident
     */
    public Outcome<IncidentView> triage(ChangeOfIncident asked, IncidentSeverity severity,
            @Nullable LegalCase legalCase) {
        return legalCase != null && !severity.isGrave()
                ? Outcome.refused(Refusal.ValidationFailed.of("Only a grave incident has a legal case.", "legalCase"))
                : triaged(asked, severity, legalCase);
    }

    private Outcome<IncidentView> triaged(ChangeOfIncident asked, IncidentSeverity severity,
            @Nullable LegalCase legalCase) {
        return move(asked, IncidentState.TRIAGED, "TRIAGED", it -> {
            var judged = severity.isGrave() && legalCase == null ? LegalCase.SERIOUS_INCIDENT : legalCase;
            var fact = it.fact().triaged(severity, judged);
            it.incident().change(it.today(), fact);
            if (severity.isGrave()) {
                it.incident()
                        .set(it.today(),
                                DeadlineFact.internal(DeadlineKind.CONTAIN,
                                        fact.occurredOn().plusDays(DAYS_TO_CONTAIN)));
                setLegalDeadline(it, judged == null ? LegalCase.SERIOUS_INCIDENT : judged);
            }
            events.publishEvent(new IncidentReported(it.incident().getId(), fact.system(), severity,
                    actor.provenance().because(asked.reason())));
        });
    }

    /** The law counts from the day on which the organisation got to know of it (Article 73(2)). */
    private void setLegalDeadline(Opened it, LegalCase legalCase) {
        var system = it.fact().system();
        var known = Objects.requireNonNullElse(it.fact().account().knownOn(), it.today());
        if (system != null) {
            duties.dutyOn(system, it.today())
                    .ifPresent(duty -> it.incident()
                            .set(it.today(), new DeadlineFact(DeadlineKind.AUTHORITY_REPORT,
                                    duty, known.plusDays(legalCase.days()), null)));
        }
    }

    /** The incident does no further harm. */
    public Outcome<IncidentView> contain(ChangeOfIncident asked) {
        return move(asked, IncidentState.CONTAINED, "CONTAINED", it -> {
            it.incident().change(it.today(), it.fact().in(IncidentState.CONTAINED));
            done(it, DeadlineKind.CONTAIN, it.today());
        });
    }

    /** Somebody looks for the cause. */
    public Outcome<IncidentView> investigate(ChangeOfIncident asked) {
        return move(asked, IncidentState.INVESTIGATING, "INVESTIGATION_BEGUN",
                it -> it.incident().change(it.today(), it.fact().in(IncidentState.INVESTIGATING)));
    }

    /** Notes what somebody has done today. */
    public Outcome<IncidentView> takeStep(ChangeOfIncident asked, String text) {
        return open(asked).flatMap(it -> new Checks().required("step", text)
                .refuseIf(it.fact().state() == IncidentState.CLOSED, () -> over(it.fact().state()))
                .then(() -> {
                    it.incident()
                            .take(new IncidentStepView(it.today(), text, actor.actor().person().orElse(null),
                                    it.today()));
                    return Outcome.done(saved(it, "STEP_TAKEN", asked));
                }));
    }

    /**
     * Notes that a report was given, inside or to the authority.
     *
     * @param reference how it can be found again
     */
    public Outcome<IncidentView> fulfil(ChangeOfIncident asked, DeadlineKind kind, @Nullable LocalDate on,
            @Nullable String reference) {
        return open(asked).flatMap(it -> {
            var day = Objects.requireNonNullElse(on, it.today());
            return new Checks().text("reference", reference)
                    .refuseIf(day.isAfter(it.today()),
                            () -> Refusal.ValidationFailed.of("The day lies ahead.", "on"))
                    .refuseIf(it.incident().deadlines().on(it.today(), kind).isEmpty(),
                            () -> Refusal.NotFound.of("deadline", "kind"))
                    .then(() -> {
                        done(it, kind, day);
                        if (kind == DeadlineKind.AUTHORITY_REPORT) {
                            it.incident().change(it.today(), it.fact().reportedAs(reference));
                        }
                        return Outcome.done(saved(it, "DEADLINE_MET", asked));
                    });
        });
    }

    /** The incident is over: every deadline is met, and it is said what is to be learnt. */
    public Outcome<IncidentView> close(ChangeOfIncident asked, String lesson) {
        return open(asked).flatMap(it -> new Checks().required("lesson", lesson)
                .rule(!it.incident().openDeadlines(it.today()).isEmpty(), "RSK-005",
                        "A deadline of the incident is still open.", "Do what is due, or note that it was done.",
                        "incident")
                .then(() -> move(asked, IncidentState.CLOSED, "CLOSED", opened -> {
                    opened.incident().change(opened.today(), opened.fact().closed(lesson));
                    events.publishEvent(new IncidentClosed(opened.incident().getId(), opened.fact().system(), lesson,
                            actor.provenance().because(asked.reason())));
                })));
    }

    private static Refusal over(IncidentState state) {
        return new Refusal.TransitionNotAllowed("Nothing more is done about an incident that is " + state + ".",
                List.of("incident"), state.name(), List.of());
    }

    private record Opened(Incident incident, IncidentFact fact, LocalDate today) {}

    private Outcome<IncidentView> move(ChangeOfIncident asked, IncidentState wanted, String act,
            Consumer<Opened> change) {
        return open(asked).flatMap(it -> {
            var refusal = Incident.refusalOf(it.fact().state(), wanted);
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            change.accept(it);
            return Outcome.done(saved(it, act, asked));
        });
    }

    private Outcome<Opened> open(ChangeOfIncident asked) {
        var today = actor.today();
        return incidents.open("incident", asked.incident().value(), asked.expectedVersion(), it -> mayChange(it, today))
                .flatMap(it -> it.facts()
                        .factOn(today)
                        .map(fact -> Outcome.done(new Opened(it, fact, today)))
                        .orElseGet(() -> Outcome.refused(Refusal.NotFound.of("incident", "incident"))));
    }

    private boolean mayChange(Incident incident, LocalDate today) {
        return reaching.may(HANDLE_INCIDENTS,
                new Place(incident.facts().factOn(today).map(IncidentFact::system).orElse(null), null));
    }

    private static void done(Opened it, DeadlineKind kind, LocalDate day) {
        it.incident()
                .deadlines()
                .on(it.today(), kind)
                .ifPresent(deadline -> it.incident().set(it.today(), deadline.doneOn(day)));
    }

    private IncidentView saved(Opened it, String act, ChangeOfIncident asked) {
        if (!it.incident().alterations().isEmpty()) {
            incidents.save(it.incident(), new Act(act, it.today(), asked.reason()));
        }
        var entry = incidents.keys().entriesOf(List.of(it.incident().entry().id())).getFirst();
        return IncidentReads.view(it.incident(), entry.version(), it.today()).orElseThrow();
    }
}
