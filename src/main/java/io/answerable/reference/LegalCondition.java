package io.answerable.reference;

/** When a duty or a rule of the law concerns a system; a pure function of the facts. */
@FunctionalInterface
public interface LegalCondition {

    boolean holdsFor(LegalFacts facts);

    default LegalCondition and(LegalCondition other) {
        return facts -> holdsFor(facts) && other.holdsFor(facts);
    }
}
