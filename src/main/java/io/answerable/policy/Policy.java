package io.answerable.policy;

import io.answerable.facts.Alterations;
import io.answerable.facts.Entry;
import io.answerable.facts.Kept;
import io.answerable.facts.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** A rule that the organisation has given itself, in one edition at a time (P-2). */
class Policy implements AggregateRoot<Policy, PolicyId>, Kept {

    private final Entry entry;
    private final Timeline<PolicyFact> facts;
    private final Alterations alterations = new Alterations();

    Policy(Entry entry, Timeline<PolicyFact> facts) {
        this.entry = entry;
        this.facts = facts;
    }

    @Override
    public PolicyId getId() {
        return PolicyId.of(entry.id());
    }

    @Override
    public Entry entry() {
        return entry;
    }

    @Override
    public Alterations alterations() {
        return alterations;
    }

    Timeline<PolicyFact> facts() {
        return facts;
    }

    /** What a dossier says holds from its day on; undated facts of a new policy have held since ever. */
    void follow(PolicyFact fact, LocalDate asOf) {
        var before = facts.factOn(asOf).orElse(null);
        if (!fact.equals(before)) {
            facts.change(facts.isEmpty() ? LocalDate.MIN : asOf, fact);
            note(before, fact);
        }
    }

    private void note(@Nullable PolicyFact before, PolicyFact after) {
        note("title", PolicyFact::title, before, after);
        note("topics", PolicyFact::topics, before, after);
        note("edition", PolicyFact::edition, before, after);
        note("status", PolicyFact::status, before, after);
        note("author", PolicyFact::author, before, after);
        note("legalReviewBy", it -> it.legalReview().by(), before, after);
        note("legalReviewOn", it -> it.legalReview().on(), before, after);
        note("approvedBy", it -> it.approval().by(), before, after);
        note("approvedOn", it -> it.approval().on(), before, after);
        note("reviewDue", PolicyFact::reviewDue, before, after);
        noteEach("audience", before == null ? List.of() : before.audience(), after.audience());
        note("acknowledgeBy", PolicyFact::acknowledgeBy, before, after);
        noteEach("outstanding", before == null ? List.of() : before.outstanding(), after.outstanding());
        note("course", PolicyFact::course, before, after);
    }

    /** One by one, so that the ledger shows each by its key. */
    private void noteEach(String field, List<?> before, List<?> after) {
        before.stream().filter(it -> !after.contains(it)).forEach(it -> alterations.of(field, it, null));
        after.stream().filter(it -> !before.contains(it)).forEach(it -> alterations.of(field, null, it));
    }

    private void note(String field, Function<PolicyFact, @Nullable Object> value, @Nullable PolicyFact before,
            PolicyFact after) {
        alterations.of(field, before == null ? null : value.apply(before), value.apply(after));
    }
}
