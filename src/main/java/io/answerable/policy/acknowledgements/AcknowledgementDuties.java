package io.answerable.policy.acknowledgements;

import static java.util.stream.Collectors.toSet;

import io.answerable.kernel.PersonId;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyId;
import io.answerable.policy.PolicyView;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells people which policies they have yet to acknowledge (R-POL-07). */
@Component
class AcknowledgementDuties implements Duties {

    private final AcknowledgementRows rows;
    private final PolicyDirectory policies;

    AcknowledgementDuties(AcknowledgementRows rows, PolicyDirectory policies) {
        this.rows = rows;
        this.policies = policies;
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf) {
        var open = people.isEmpty() ? List.<AcknowledgementView>of() : rows.openOf(people, asOf);
        Map<PolicyId, PolicyView> known = policies
                .byId(open.stream().map(AcknowledgementView::policyId).collect(toSet()), asOf);
        return open.stream().flatMap(it -> duty(it, known.get(it.policyId()))).toList();
    }

    private static Stream<Duty> duty(AcknowledgementView open, @Nullable PolicyView policy) {
        return policy == null || !policy.isPublished() || policy.edition() != open.edition()
                ? Stream.empty()
                : Stream.of(new Duty(open.personId(), DutyKind.ACKNOWLEDGEMENT,
                        new Subject("policy", "Policy", policy.id().value(), policy.key(), policy.title()),
                        "Read and acknowledge “" + policy.title() + "”.", open.due()));
    }
}
