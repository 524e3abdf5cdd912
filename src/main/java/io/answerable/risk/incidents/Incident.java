package io.answerable.risk.incidents;

import io.answerable.facts.Alterations;
import io.answerable.facts.Entry;
import io.answerable.facts.Kept;
import io.answerable.facts.Timeline;
import io.answerable.kernel.NewId;
import io.answerable.kernel.Refusal;
import io.answerable.risk.DeadlineKind;
import io.answerable.risk.IncidentId;
import io.answerable.risk.IncidentState;
import io.answerable.risk.IncidentStepView;
import io.answerable.risk.matters.Timelines;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** Something that went wrong, with its deadlines and what was done about it. */
class Incident implements AggregateRoot<Incident, IncidentId>, Kept {

    private final Entry entry;
    private final Timeline<IncidentFact> facts;
    private final Timelines<DeadlineKind, DeadlineFact> deadlines;
    private final List<IncidentStepView> steps;
    private final List<IncidentStepView> newSteps = new ArrayList<>();
    private final Alterations alterations = new Alterations();

    Incident(Entry entry, Timeline<IncidentFact> facts, Timelines<DeadlineKind, DeadlineFact> deadlines,
            List<IncidentStepView> steps) {
        this.entry = entry;
        this.facts = facts;
        this.deadlines = deadlines;
        this.steps = new ArrayList<>(steps);
    }

    static Incident reported(Entry entry) {
        return new Incident(entry, new Timeline<>(entry.id(), List.of()),
                new Timelines<>(entry.id(), List.of(), DeadlineFact::kind), List.of());
    }

    @Override
    public IncidentId getId() {
        return IncidentId.of(entry.id());
    }

    @Override
    public Entry entry() {
        return entry;
    }

    @Override
    public Alterations alterations() {
        return alterations;
    }

    Timeline<IncidentFact> facts() {
        return facts;
    }

    Timelines<DeadlineKind, DeadlineFact> deadlines() {
        return deadlines;
    }

    List<IncidentStepView> steps() {
        return steps;
    }

    List<IncidentStepView> newSteps() {
        return newSteps;
    }

    /** Why the incident cannot take this step on that day. */
    static Optional<Refusal> refusalOf(IncidentState state, IncidentState wanted) {
        return state.next().contains(wanted)
                ? Optional.empty()
                : Optional.of(new Refusal.TransitionNotAllowed(
                        "An incident that is " + state + " cannot become " + wanted + ".", List.of("incident"),
                        state.name(), state.next().stream().map(IncidentState::name).toList()));
    }

    /** The deadlines that are still open on that day. */
    List<DeadlineFact> openDeadlines(LocalDate day) {
        return deadlines.on(day).stream().filter(it -> it.done() == null).toList();
    }

    /**
     * The deadlines that had passed by that day while what was due is not done. One that had passed already when Answerable
     * was told of it is not among them: an import starts no process.
     *
     * @param dayOf the day of an instant for the organisation
     */
    Stream<DeadlineFact> missedBy(LocalDate day, Function<Instant, LocalDate> dayOf) {
        return openDeadlines(day).stream()
                .filter(it -> it.due().isBefore(day) && !it.due().isBefore(dayOf.apply(toldOf(it))));
    }

    /** When that day was first told to be the last good one. */
    private Instant toldOf(DeadlineFact deadline) {
        return deadlines.all()
                .stream()
                .flatMap(it -> it.facts().stream())
                .filter(it -> it.fact().kind() == deadline.kind() && it.fact().due().equals(deadline.due()))
                .map(it -> NewId.madeAt(it.id()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    void take(IncidentStepView step) {
        steps.add(step);
        newSteps.add(step);
        alterations.of("step", null, step.text());
    }

    void change(LocalDate day, IncidentFact fact) {
        var before = facts.factOn(day).orElse(null);
        if (!fact.equals(before)) {
            facts.change(day, fact);
            told("title", before, fact, IncidentFact::title);
            told("description", before, fact, IncidentFact::description);
            told("aiSystem", before, fact, IncidentFact::system);
            told("occurredOn", before, fact, IncidentFact::occurredOn);
            told("knownOn", before, fact, it -> it.account().knownOn());
            told("reportedBy", before, fact, it -> it.account().reportedBy());
            told("legalCase", before, fact, IncidentFact::legalCase);
            told("severity", before, fact, IncidentFact::severity);
            told("state", before, fact, IncidentFact::state);
            told("authorityReport", before, fact, IncidentFact::authorityReport);
            told("lesson", before, fact, IncidentFact::lesson);
        }
    }

    void set(LocalDate day, DeadlineFact deadline) {
        var before = deadlines.on(day, deadline.kind()).orElse(null);
        if (!deadline.equals(before)) {
            deadlines.change(day, deadline);
            told(deadline.kind() + " due", before, deadline, DeadlineFact::due);
            told(deadline.kind() + " done", before, deadline, DeadlineFact::done);
            told(deadline.kind() + " obligation", before, deadline, DeadlineFact::obligation);
        }
    }

    private <F> void told(String field, @Nullable F before, F after, Function<F, @Nullable Object> value) {
        alterations.of(field, before == null ? null : value.apply(before), value.apply(after));
    }
}
