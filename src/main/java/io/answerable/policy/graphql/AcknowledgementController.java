package io.answerable.policy.graphql;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyFigures;
import io.answerable.policy.PolicyView;
import io.answerable.policy.acknowledgements.AcknowledgementDirectory;
import io.answerable.policy.acknowledgements.AcknowledgementFilter;
import io.answerable.policy.acknowledgements.AcknowledgementView;
import io.answerable.policy.acknowledgements.AcknowledgingPolicies;
import io.answerable.policy.records.References;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Who has to acknowledge policies, and who has. */
@Controller
class AcknowledgementController {

    private final AcknowledgingPolicies acknowledging;
    private final AcknowledgementDirectory acknowledgements;
    private final PolicyFigures figures;
    private final PolicyDirectory policies;
    private final PeopleDirectory people;
    private final References references;
    private final CurrentActor actor;

    AcknowledgementController(AcknowledgingPolicies acknowledging, AcknowledgementDirectory acknowledgements,
            PolicyFigures figures, PolicyDirectory policies, PeopleDirectory people, References references,
            CurrentActor actor) {
        this.acknowledging = acknowledging;
        this.acknowledgements = acknowledgements;
        this.figures = figures;
        this.policies = policies;
        this.people = people;
        this.references = references;
        this.actor = actor;
    }

    /** What came of acknowledging a policy. */
    record AcknowledgementPayload(@Nullable AcknowledgementView acknowledgement, List<Refusal> errors) {}

    @QueryMapping
    Page<AcknowledgementView> acknowledgements(@Argument @Nullable AcknowledgementFilter filter,
            @Argument @Nullable LocalDate asOf, Paging paging) {
        return acknowledgements.page(filter, asOf == null ? actor.today() : asOf, paging);
    }

    @MutationMapping
    AcknowledgementPayload acknowledgePolicy(@Argument PolicyInputs.Acknowledge input) {
        return Payloads.of(references.policy(input.policy(), "policy")
                .flatMap(it -> acknowledging.acknowledge(it, input.edition())),
                AcknowledgementPayload::new);
    }

    @BatchMapping(typeName = "Acknowledgement")
    Map<AcknowledgementView, PolicyView> policy(List<AcknowledgementView> acknowledgements) {
        return PerDay.one(acknowledgements, AcknowledgementView::asOf, AcknowledgementView::policyId,
                policies::readable);
    }

    @BatchMapping(typeName = "Acknowledgement")
    Map<AcknowledgementView, PersonView> person(List<AcknowledgementView> acknowledgements) {
        return PerDay.one(acknowledgements, AcknowledgementView::asOf, AcknowledgementView::personId, people::byId);
    }

    @BatchMapping(typeName = "Policy")
    Map<PolicyView, PolicyFigures.Acknowledged> acknowledged(List<PolicyView> policies) {
        var found = new HashMap<PolicyView, PolicyFigures.Acknowledged>();
        if (actor.actor().may(Permission.READ_GOVERNANCE)) {
            policies.stream().collect(groupingBy(PolicyView::asOf)).forEach((asOf, ofThatDay) -> {
                var counted = figures.acknowledged(asOf);
                ofThatDay.forEach(it -> {
                    var ofPolicy = counted.get(it.id());
                    if (ofPolicy != null) {
                        found.put(it, ofPolicy);
                    }
                });
            });
        }
        return found;
    }
}
