package io.answerable.policy.acknowledgements;

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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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
        var required = policies.published(asOf).stream().filter(it -> it.acknowledgeBy() != null).toList();
        var addressed = audiences.of(required, asOf);
        var open = rows.open(asOf).stream().collect(groupingBy(AcknowledgementView::policyId));
        return required.stream()
                .collect(toMap(PolicyView::id, it -> counted(it, addressed.getOrDefault(it.id(), List.of()),
                        open.getOrDefault(it.id(), List.of()))));
    }

    private static Acknowledged counted(PolicyView policy, Collection<PersonView> addressed,
            Collection<AcknowledgementView> open) {
        var present = addressed.stream().collect(toMap(PersonView::id, it -> it, (one, same) -> one));
        var asked = open.stream()
                .filter(it -> it.edition() == policy.edition() && present.containsKey(it.personId()))
                .toList();
        var overdue = asked.stream()
                .filter(it -> it.isOverdue() && isAtWork(present, it.personId()))
                .count();
        return new Acknowledged(present.size(), asked.size(), (int) overdue);
    }

    private static boolean isAtWork(Map<PersonId, PersonView> present, PersonId person) {
        var view = present.get(person);
        return view != null && view.status() == PersonStatus.ACTIVE;
    }
}
