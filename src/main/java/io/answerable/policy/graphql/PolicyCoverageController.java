package io.answerable.policy.graphql;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyView;
import io.answerable.policy.coverage.DescribingProcesses;
import io.answerable.policy.coverage.GovernanceCoverageView;
import io.answerable.policy.coverage.GovernanceTopic;
import io.answerable.policy.coverage.PolicyCoverage;
import io.answerable.policy.coverage.TopicCoverageView;
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

/** What policies cover. */
@Controller
class PolicyCoverageController {

    private final PolicyCoverage coverage;
    private final DescribingProcesses describing;
    private final PolicyDirectory policies;
    private final PeopleDirectory people;
    private final References references;
    private final CurrentActor actor;

    PolicyCoverageController(PolicyCoverage coverage, DescribingProcesses describing, PolicyDirectory policies,
            PeopleDirectory people, References references, CurrentActor actor) {
        this.coverage = coverage;
        this.describing = describing;
        this.policies = policies;
        this.people = people;
        this.references = references;
        this.actor = actor;
    }

    record Describe(GovernanceTopic topic, int expectedVersion, String process, Reference owner,
            @Nullable String reason) {}

    /** What came of describing a process. */
    record CoveragePayload(@Nullable GovernanceCoverageView coverage, List<Refusal> errors) {}

    @QueryMapping
    List<TopicCoverageView> policyCoverage(@Argument @Nullable LocalDate asOf) {
        return coverage.ofTopics(day(asOf));
    }

    @QueryMapping
    List<GovernanceCoverageView> governanceCoverage(@Argument @Nullable LocalDate asOf) {
        return coverage.ofGovernance(day(asOf));
    }

    @MutationMapping
    CoveragePayload describeGovernanceProcess(@Argument Describe input) {
        return Payloads.of(references.owner(input.owner(), "owner")
                .flatMap(owner -> describing.describe(new DescribingProcesses.Described(input.topic(),
                        input.expectedVersion(), input.process(), owner, input.reason()))),
                CoveragePayload::new);
    }

    @BatchMapping(typeName = "TopicCoverage", field = "policies")
    Map<TopicCoverageView, List<PolicyView>> policiesOfTopic(List<TopicCoverageView> topics) {
        return Many.referred(topics, TopicCoverageView::asOf, TopicCoverageView::policyIds, policies::readable);
    }

    @BatchMapping(typeName = "GovernanceCoverage", field = "policies")
    Map<GovernanceCoverageView, List<PolicyView>> policiesOfGovernance(List<GovernanceCoverageView> topics) {
        return Many.referred(topics, GovernanceCoverageView::asOf, GovernanceCoverageView::policyIds,
                policies::readable);
    }

    @BatchMapping(typeName = "GovernanceCoverage", field = "processOwner")
    Map<GovernanceCoverageView, PersonView> ownerOfProcess(List<GovernanceCoverageView> topics) {
        return PerDay.one(topics, GovernanceCoverageView::asOf, GovernanceCoverageView::ownerId, people::byId);
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, List<PolicyView>> userStandards(List<AiSystemView> systems) {
        var found = new HashMap<AiSystemView, List<PolicyView>>();
        systems.stream().collect(groupingBy(AiSystemView::asOf)).forEach((asOf, ofThatDay) -> {
            var standards = coverage.ofUsers(ofThatDay, asOf);
            ofThatDay.forEach(it -> found.put(it, standards.getOrDefault(it.id(), List.of())));
        });
        return found;
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }
}
