package io.answerable.policy.editions;

import io.answerable.facts.Chronicle;
import io.answerable.facts.Entry;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.facts.Keeping;
import io.answerable.policy.PolicyId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Repository;

/** All policies, to be changed; a fixed number of statements however many there are. */
@Repository
class Policies extends Keeping<Policy> {

    private final FactTable<EditionFact> facts;
    private final FactTable<EditionFact> outlines;

    Policies(FactStore store, Chronicle chronicle) {
        super("Policy", store.keys("policy.policy", "policy_id"), chronicle);
        this.facts = store.of(EditionColumns.SHAPE);
        this.outlines = store.of(EditionColumns.OUTLINES);
    }

    @Override
    protected List<Policy> load(Collection<Entry> entries) {
        var known = facts.factsOf(entries.stream().map(Entry::id).toList());
        return entries.stream().map(it -> new Policy(it, known.getOrDefault(it.id(), List.of()))).toList();
    }

    @Override
    protected void write(Collection<Policy> policies) {
        facts.write(policies.stream().flatMap(it -> it.editions().stream()).toList());
    }

    List<Policy> byId(Collection<PolicyId> ids) {
        return load(keys().entriesOf(ids.stream().map(PolicyId::value).toList()));
    }

    List<Policy> all() {
        return all(facts);
    }

    /** The same without their texts, for rules. */
    List<Policy> outlines() {
        return all(outlines);
    }

    private List<Policy> all(FactTable<EditionFact> table) {
        var known = table.all();
        return keys().all()
                .values()
                .stream()
                .map(it -> new Policy(it, known.getOrDefault(it.id(), List.of())))
                .toList();
    }
}
