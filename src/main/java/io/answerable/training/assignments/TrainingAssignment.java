package io.answerable.training.assignments;

import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.kernel.Refusal;
import io.answerable.training.TrainingAssignmentId;
import io.answerable.training.TrainingStatus;
import io.answerable.training.records.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;

/** A course that somebody is to take or has taken. */
class TrainingAssignment extends Told<TrainingFact> implements AggregateRoot<TrainingAssignment, TrainingAssignmentId> {

    /** Nobody is spared it (T-2). */
    private static final String OVERSIGHT = "TRN-OVERSIGHT";

    TrainingAssignment(Entry entry, Timeline<TrainingFact> facts) {
        super(entry, facts);
    }

    static TrainingAssignment begun(Entry entry, LocalDate day, TrainingFact fact) {
        var assignment = new TrainingAssignment(entry, Timeline.empty(entry.id()));
        assignment.change(fact, day);
        return assignment;
    }

    @Override
    public TrainingAssignmentId getId() {
        return TrainingAssignmentId.of(entry().id());
    }

    /** What a dossier says; it knows nothing of what led to it and of what shows it. */
    @Override
    public void follow(TrainingFact told, LocalDate asOf) {
        super.follow(facts().factOn(asOf).map(told::keeping).orElse(told), asOf);
    }

    /** Why it cannot come to this on that day. */
    Optional<Refusal> refusalOf(TrainingStatus wanted, LocalDate day) {
        var fact = facts().factOn(day);
        if (fact.isEmpty() || !fact.get().status().next().contains(wanted)) {
            return Optional.of(notNow(fact));
        }
        return wanted == TrainingStatus.WAIVED && OVERSIGHT.equals(fact.get().course())
                ? Optional.of(new Refusal.RuleViolated("Nobody oversees a high-risk system untrained.",
                        List.of("assignment"), "T-2", "Let somebody else oversee the system, or have them trained."))
                : Optional.empty();
    }

    private static Refusal notNow(Optional<TrainingFact> fact) {
        var status = fact.map(TrainingFact::status);
        return new Refusal.TransitionNotAllowed("It has not come so far, or is over.", List.of("assignment"),
                status.map(Enum::name).orElse("UNKNOWN"),
                status.map(it -> it.next().stream().map(Enum::name).toList()).orElse(List.of()));
    }

    /** From when on a step holds that is noted today: what was completed has been so since then. */
    LocalDate holdsFrom(TrainingFact next, LocalDate today) {
        var completed = next.completed();
        var begun = facts().facts().getFirst().from();
        if (next.status() != TrainingStatus.COMPLETED || completed == null || !completed.isBefore(today)) {
            return today;
        }
        return completed.isAfter(begun) ? completed : begun;
    }

    /** Lets this hold from that day on; what is over stays so, whatever was planned. */
    void change(TrainingFact fact, LocalDate day) {
        alterations().between(facts().factOn(day).orElse(null), fact);
        if (fact.status().isOpen()) {
            facts().change(day, fact);
        } else {
            facts().endAll(day, it -> true);
            facts().begin(day, LocalDate.MAX, fact);
        }
    }
}
