package io.answerable.policy.acknowledgements;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.PersonStatus;
import io.answerable.organisation.PersonView;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyFigures;
import io.answerable.policy.PolicyId;
import io.answerable.policy.PolicyView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts who has acknowledged; whom a small change has released from answering is counted with nobody. */
@Component
@Transactional(readOnly = true)
class CountingAcknowledgements implements PolicyFigures {

    private final PolicyDirectory policies;
    private final Audiences audiences;
    private final AcknowledgementRows rows;

    CountingAcknowledgements(PolicyDirectory policies, Audiences audiences, AcknowledgementRows rows) {
        this.policies = policies;
        this.audiences = audiences;
        this.rows = rows;
    }

    @Override
    public Map<PolicyId, Acknowledged> acknowledged(LocalDate asOf) {
        return counts(asOf).collect(toMap(it -> it.policy().id(), Count::figure));
    }

    @Override
    public List<Overdue> overdue(LocalDate asOf) {
        return counts(asOf).flatMap(Count::overdue).toList();
    }

    /** Whether somebody is counted as having confirmed just this edition, though nobody may have recorded it. */
    boolean isGiven(PolicyId policy, int edition, PersonId person, LocalDate asOf) {
        return counts(asOf).anyMatch(it -> it.policy().id().equals(policy) && it.policy().edition() == edition
                && it.policy().acknowledgeBy() != null && it.isGivenBy(person));
    }

    private Stream<Count> counts(LocalDate asOf) {
        var required = policies.outlines(asOf)
                .stream()
                .filter(it -> it.isPublished() && it.isToBeAcknowledged())
                .toList();
        var addressed = audiences.of(required, asOf);
        var open = rows.open(asOf).stream().collect(groupingBy(AcknowledgementView::policyId));
        var released = rows.released(asOf);
        return required.stream()
                .map(it -> Count.of(it, addressed.getOrDefault(it.id(), List.of()),
                        it.acknowledgeBy() == null ? released.getOrDefault(it.id(), Set.of()) : Set.of(),
                        open.getOrDefault(it.id(), List.of())));
    }

    /**
     * What is known of one policy.
     *
     * @param bound those who have to acknowledge it
     * @param open those of their requests that nobody has answered
     */
    private record Count(PolicyView policy, Map<PersonId, PersonView> bound, List<AcknowledgementView> open) {

        static Count of(PolicyView policy, List<PersonView> addressed, Set<PersonId> released,
                List<AcknowledgementView> open) {
            var bound = addressed.stream()
                    .filter(it -> !released.contains(it.id()))
                    .collect(toMap(PersonView::id, it -> it));
            return new Count(policy, bound, open.stream()
                    .filter(it -> it.edition() == policy.edition() && bound.containsKey(it.personId()))
                    .toList());
        }

        boolean isGivenBy(PersonId person) {
            return bound.containsKey(person) && open.stream().noneMatch(it -> it.personId().equals(person));
        }

        Acknowledged figure() {
            return new Acknowledged(bound.size(), open.size(), (int) late().count());
        }

        Stream<Overdue> overdue() {
            return late().collect(groupingBy(it -> Objects.requireNonNull(it.due()), counting()))
                    .entrySet()
                    .stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(it -> new Overdue(policy.id(), policy.edition(), it.getKey(), it.getValue().intValue()));
        }

        private Stream<AcknowledgementView> late() {
            return open.stream().filter(it -> it.isOverdue() && isAtWork(it.personId()));
        }

        private boolean isAtWork(PersonId person) {
            var view = bound.get(person);
            return view != null && view.status() == PersonStatus.ACTIVE;
        }
    }
}
