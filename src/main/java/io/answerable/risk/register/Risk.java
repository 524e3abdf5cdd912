package io.answerable.risk.register;

import io.answerable.facts.Alterations;
import io.answerable.facts.Entry;
import io.answerable.facts.Kept;
import io.answerable.facts.Timeline;
import io.answerable.kernel.Refusal;
import io.answerable.risk.RiskAcceptance;
import io.answerable.risk.RiskId;
import io.answerable.risk.RiskRating;
import io.answerable.risk.RiskState;
import io.answerable.risk.matters.Timelines;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** A risk or an opportunity with its treatments; each step leads to the states that may follow, and to no other. */
class Risk implements AggregateRoot<Risk, RiskId>, Kept {

    private final Entry entry;
    private final Timeline<RiskFact> facts;
    private final Timelines<Integer, TreatmentFact> treatments;
    private final Alterations alterations = new Alterations();

    Risk(Entry entry, Timeline<RiskFact> facts, Timelines<Integer, TreatmentFact> treatments) {
        this.entry = entry;
        this.facts = facts;
        this.treatments = treatments;
    }

    static Risk raised(Entry entry) {
        return new Risk(entry, new Timeline<>(entry.id(), List.of()),
                new Timelines<>(entry.id(), List.of(), TreatmentFact::number));
    }

    @Override
    public RiskId getId() {
        return RiskId.of(entry.id());
    }

    @Override
    public Entry entry() {
        return entry;
    }

    @Override
    public Alterations alterations() {
        return alterations;
    }

    Timeline<RiskFact> facts() {
        return facts;
    }

    Timelines<Integer, TreatmentFact> treatments() {
        return treatments;
    }

    Optional<RiskFact> on(LocalDate day) {
        return facts.factOn(day);
    }

    /** Why the risk cannot take this step on that day. */
    Optional<Refusal> refusalOf(RiskState wanted, LocalDate day) {
        var state = on(day).map(it -> it.stateOn(day)).orElse(RiskState.IDENTIFIED);
        return state.next().contains(wanted)
                ? Optional.empty()
                : Optional.of(new Refusal.TransitionNotAllowed(
                        "A risk that is " + state + " cannot become " + wanted + ".", List.of("risk"), state.name(),
                        state.next().stream().sorted().map(RiskState::name).toList()));
    }

    void change(LocalDate day, RiskFact fact) {
        var before = on(day).orElse(null);
        if (!fact.equals(before)) {
            facts.change(day, fact);
            tell(before, fact);
        }
    }

    void treat(LocalDate day, TreatmentFact treatment) {
        var before = treatments.on(day, treatment.number()).orElse(null);
        if (!treatment.equals(before)) {
            treatments.change(day, treatment);
            tell(before, treatment);
        }
    }

    void forgetTreatment(LocalDate day, int number) {
        treatments.on(day, number).ifPresent(before -> {
            treatments.end(day, number);
            alterations.of("treatment " + number, before.action(), null);
        });
    }

    private void tell(@Nullable RiskFact before, RiskFact after) {
        told("title", before, after, it -> it.nature().title());
        told("kind", before, after, it -> it.nature().kind());
        told("dimension", before, after, it -> it.nature().dimension());
        told("taxonomy", before, after, it -> orNothing(it.nature().taxonomy()));
        told("aiSystem", before, after, it -> it.nature().place().system());
        told("unit", before, after, it -> it.nature().place().unit());
        told("affectedDomains", before, after, it -> orNothing(it.nature().affectedDomains()));
        told("owner", before, after, RiskFact::owner);
        told("inherent", before, after, it -> words(it.inherent()));
        told("residual", before, after, it -> words(it.residual()));
        told("state", before, after, RiskFact::state);
        told("raisedOn", before, after, it -> it.dates().raisedOn());
        told("reviewDue", before, after, it -> it.dates().reviewDue());
        told("reviewedOn", before, after, it -> it.dates().reviewedOn());
        told("acceptedBy", before, after, it -> of(it.acceptance(), RiskAcceptance::by));
        told("acceptedRole", before, after, it -> of(it.acceptance(), RiskAcceptance::role));
        told("acceptedOn", before, after, it -> of(it.acceptance(), RiskAcceptance::on));
        told("acceptedUntil", before, after, it -> of(it.acceptance(), RiskAcceptance::until));
    }

    private void tell(@Nullable TreatmentFact before, TreatmentFact after) {
        var name = "treatment " + after.number();
        told(name, before, after, TreatmentFact::action);
        told(name + " owner", before, after, TreatmentFact::owner);
        told(name + " due", before, after, TreatmentFact::due);
        told(name + " resources", before, after, TreatmentFact::resources);
        told(name + " cost", before, after, TreatmentFact::cost);
        told(name + " effect", before, after, TreatmentFact::effect);
        told(name + " state", before, after, TreatmentFact::state);
    }

    private <F> void told(String field, @Nullable F before, F after, Function<F, @Nullable Object> value) {
        alterations.of(field, before == null ? null : value.apply(before), value.apply(after));
    }

    private static @Nullable Object orNothing(List<String> values) {
        return values.isEmpty() ? null : String.join(", ", values);
    }

    private static @Nullable Object of(@Nullable RiskAcceptance acceptance,
            Function<RiskAcceptance, @Nullable Object> value) {
        return acceptance == null ? null : value.apply(acceptance);
    }

    private static @Nullable String words(@Nullable RiskRating rating) {
        return rating == null ? null : rating.likelihood() + " x " + rating.impact() + " " + rating.level();
    }
}
