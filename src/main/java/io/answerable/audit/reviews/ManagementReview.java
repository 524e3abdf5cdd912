package io.answerable.audit.reviews;

import io.answerable.audit.ManagementReviewId;
import io.answerable.audit.ManagementReviewState;
import io.answerable.audit.ReviewInputKind;
import io.answerable.audit.ReviewOutcomeKind;
import io.answerable.audit.matters.Matter;
import io.answerable.facts.Dated;
import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.kernel.Refusal;
import io.answerable.risk.matters.Timelines;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** Top management looks at the whole, with every kind of input accounted for (D-6), and says what is to be done. */
class ManagementReview extends Matter<ReviewFact> implements AggregateRoot<ManagementReview, ManagementReviewId> {

    private static final String INPUTS = "D-6";

    private final Timelines<Integer, OutcomeFact> outcomes;

    ManagementReview(Entry entry, Timeline<ReviewFact> facts, Timelines<Integer, OutcomeFact> outcomes) {
        super(entry, facts);
        this.outcomes = outcomes;
    }

    static ManagementReview scheduled(Entry entry) {
        return new ManagementReview(entry, Timeline.empty(entry.id()), without(entry.id()));
    }

    static Timelines<Integer, OutcomeFact> without(UUID review) {
        return new Timelines<>(review, List.<Dated<OutcomeFact>>of(), OutcomeFact::number);
    }

    @Override
    public ManagementReviewId getId() {
        return ManagementReviewId.of(entry().id());
    }

    Collection<Timeline<OutcomeFact>> outcomes() {
        return outcomes.all();
    }

    List<OutcomeFact> outcomesOn(LocalDate day) {
        return outcomes.on(day);
    }

    Optional<OutcomeFact> outcome(LocalDate day, int number) {
        return outcomes.on(day, number);
    }

    /** Why the review cannot take this step. */
    static Optional<Refusal> refusalOf(ReviewFact fact, ManagementReviewState wanted) {
        var state = fact.state();
        return state.next().contains(wanted)
                ? Optional.empty()
                : Optional.of(new Refusal.TransitionNotAllowed(
                        "A management review that is " + state + " cannot become " + wanted + ".",
                        List.of("managementReview"), state.name(),
                        state.next().stream().map(ManagementReviewState::name).sorted().toList()));
    }

    /** Why it cannot be held with these inputs: each kind has to be there, or absent for a reason (D-6). */
    static Optional<Refusal> refusalOf(ReviewFact fact) {
        var open = fact.unaccounted();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal.RuleViolated(
                        "Nobody accounts for " + String.join(", ", open.stream().map(Enum::name).toList()) + ".",
                        List.of("managementReview"), INPUTS, "Compile each input, or say why it is absent."));
    }

    void conclude(LocalDate day, OutcomeFact fact) {
        var before = outcomes.on(day, fact.number()).orElse(null);
        if (!fact.equals(before)) {
            outcomes.change(day, fact);
            var name = (fact.kind() == ReviewOutcomeKind.DECISION ? "decisions." : "actions.") + fact.number();
            alterations().of(name + ".text", before == null ? null : before.text(), fact.text());
            alterations().of(name + ".owner", before == null ? null : before.owner(), fact.owner());
            alterations().of(name + ".due", before == null ? null : before.due(), fact.due());
            alterations().of(name + ".state", before == null ? null : before.state(), fact.state());
            alterations().of(name + ".note", before == null ? null : before.note(), fact.note());
        }
    }

    /**
     * What a dossier tells of the decisions, in their order; what was noted of them since stays, and no number of an action is
     * taken for a decision.
     */
    void followDecisions(LocalDate asOf, List<String> told) {
        var from = outcomes.count() == 0 ? LocalDate.MIN : asOf;
        var numbers = numbersOfDecisions(told.size());
        for (int i = 0; i < told.size(); i++) {
            int number = numbers.get(i);
            var text = told.get(i);
            var known = outcomes.on(asOf, number).filter(it -> it.text().equals(text));
            conclude(from, known.orElse(OutcomeFact.decision(number, text)));
        }
        outcomes.on(asOf)
                .stream()
                .filter(it -> it.kind() == ReviewOutcomeKind.DECISION && !numbers.contains(it.number()))
                .forEach(it -> {
                    outcomes.end(asOf, it.number());
                    alterations().of("decisions." + it.number() + ".text", it.text(), null);
                });
    }

    /** The numbers of the decisions there ever were, and then the next that nothing has. */
    private List<Integer> numbersOfDecisions(int count) {
        var ever = outcomes.all().stream().flatMap(it -> it.facts().stream()).map(Dated::fact).toList();
        int highest = ever.stream().mapToInt(OutcomeFact::number).max().orElse(0);
        return Stream.concat(
                ever.stream()
                        .filter(it -> it.kind() == ReviewOutcomeKind.DECISION)
                        .map(OutcomeFact::number)
                        .distinct()
                        .sorted(),
                IntStream.rangeClosed(highest + 1, highest + count).boxed()).limit(count).toList();
    }

    @Override
    protected void note(@Nullable ReviewFact before, ReviewFact after) {
        alterations().between(before == null ? null : before.meeting(), after.meeting());
        Arrays.stream(ReviewInputKind.values()).forEach(kind -> {
            var then = before == null ? Optional.<ReviewFact.Input>empty() : before.input(kind);
            var now = after.input(kind);
            alterations().of("inputs." + kind + ".present", then.map(ReviewFact.Input::present).orElse(null),
                    now.map(ReviewFact.Input::present).orElse(null));
            alterations().of("inputs." + kind + ".text", then.map(ReviewFact.Input::text).orElse(null),
                    now.map(ReviewFact.Input::text).orElse(null));
        });
    }
}
