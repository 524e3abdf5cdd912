package io.answerable.policy.consultation;

import static java.util.stream.Collectors.toSet;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyId;
import io.answerable.policy.PolicyView;
import io.answerable.policy.editions.PolicyEditionView;
import io.answerable.policy.editions.PolicyEditions;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the heads of invited units that their comment on a draft is awaited, until its last day (R-ORG-15). */
@Component
class ConsultationDuties implements Duties {

    private final PolicyEditions editions;
    private final PolicyComments comments;
    private final PolicyDirectory policies;
    private final UnitDirectory units;

    ConsultationDuties(PolicyEditions editions, PolicyComments comments, PolicyDirectory policies,
            UnitDirectory units) {
        this.editions = editions;
        this.comments = comments;
        this.policies = policies;
        this.units = units;
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf) {
        var open = editions.inConsultation(asOf)
                .stream()
                .filter(it -> it.commentsDue() != null && !it.commentsDue().isBefore(asOf))
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        var ids = open.stream().map(PolicyEditionView::policy).collect(toSet());
        var said = comments.on(ids, asOf);
        Map<PolicyId, PolicyView> known = policies.byId(ids, asOf);
        var headed = units.headedBy(people, asOf);
        return open.stream()
                .flatMap(it -> duties(it, known.get(it.policy()), silent(it, said.getOrDefault(it.policy(), List.of())),
                        headed))
                .toList();
    }

    private static Set<UnitId> silent(PolicyEditionView edition, List<PolicyCommentView> said) {
        var spoken = said.stream()
                .filter(it -> it.edition() == edition.number() && it.round() == edition.round())
                .map(PolicyCommentView::unitId)
                .collect(toSet());
        return edition.invited().stream().filter(it -> !spoken.contains(it)).collect(toSet());
    }

    private static Stream<Duty> duties(PolicyEditionView edition, @Nullable PolicyView policy, Set<UnitId> silent,
            Map<PersonId, List<UnitView>> headed) {
        return policy == null
                ? Stream.empty()
                : headed.entrySet()
                        .stream()
                        .filter(it -> it.getValue().stream().anyMatch(unit -> silent.contains(unit.id())))
                        .map(it -> new Duty(it.getKey(), DutyKind.CONSULTATION,
                                new Subject("policy", "Policy", policy.id().value(), policy.key(), policy.title()),
                                "Comment on the draft of “" + edition.title() + "” for your unit.",
                                edition.commentsDue()));
    }
}
