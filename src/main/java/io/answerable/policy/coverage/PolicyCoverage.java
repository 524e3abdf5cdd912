package io.answerable.policy.coverage;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyId;
import io.answerable.policy.PolicyView;
import io.answerable.policy.coverage.TopicCoverageView.Coverage;
import io.answerable.reference.PolicyTopics;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What policies cover, on any day: the required topics, the framework of governance, and the users of a system. */
@Component
@Transactional(readOnly = true)
public class PolicyCoverage {

    private static final Set<String> OF_USERS = Set.of("OPERATIONAL_GUIDANCE", "PROFESSIONAL_STANDARD", "ETHICS");

    private final PolicyDirectory policies;
    private final PolicyTopics topics;
    private final GovernanceProcesses processes;
    private final CurrentActor actor;

    PolicyCoverage(PolicyDirectory policies, PolicyTopics topics, GovernanceProcesses processes, CurrentActor actor) {
        this.policies = policies;
        this.topics = topics;
        this.processes = processes;
        this.actor = actor;
    }

    /**
     * Every required topic in the order of the catalogue, and then every other topic of a policy.
     *
     * @throws org.springframework.security.access.AccessDeniedException without the permission to read governance
     */
    public List<TopicCoverageView> ofTopics(LocalDate asOf) {
        actor.require(Permission.READ_GOVERNANCE);
        var all = policies.all(asOf);
        var others = all.stream()
                .flatMap(it -> it.topics().stream())
                .filter(it -> !topics.required().contains(it))
                .distinct()
                .sorted();
        return Stream.concat(topics.required().stream(), others).map(it -> covered(it, all, asOf)).toList();
    }

    private TopicCoverageView covered(String topic, List<PolicyView> all, LocalDate asOf) {
        var about = all.stream()
                .filter(it -> it.topics().contains(topic) && (it.isPublished() || it.status().isInWork()))
                .toList();
        var state = about.isEmpty() ? Coverage.MISSING : Coverage.IN_WORK;
        return new TopicCoverageView(topic, topics.required().contains(topic),
                about.stream().anyMatch(PolicyView::isPublished) ? Coverage.COVERED : state, ids(about), asOf);
    }

    /**
     * Every topic of the framework with its process and its policies.
     *
     * @throws org.springframework.security.access.AccessDeniedException without the permission to read governance
     */
    public List<GovernanceCoverageView> ofGovernance(LocalDate asOf) {
        actor.require(Permission.READ_GOVERNANCE);
        return governance(asOf);
    }

    /** Whoever asks. */
    List<GovernanceCoverageView> governance(LocalDate asOf) {
        var described = processes.described(asOf).stream().collect(toMap(GovernanceCoverageView::topic, it -> it));
        var published = policies.published(asOf);
        return Arrays.stream(GovernanceTopic.values())
                .map(it -> described.getOrDefault(it, new GovernanceCoverageView(it, null, null, List.of(), 0, asOf))
                        .with(ids(published.stream().filter(policy -> it.isAmong(policy.topics())).toList())))
                .toList();
    }

    /**
     * What those who use each of these systems have to follow: guidance, professional standards and the code of ethics
     * that address a unit which uses it (R-POL-12).
     */
    public Map<AiSystemId, List<PolicyView>> ofUsers(Collection<AiSystemView> systems, LocalDate asOf) {
        var standards = policies.published(asOf)
                .stream()
                .filter(it -> it.topics().stream().anyMatch(OF_USERS::contains))
                .toList();
        return systems.stream()
                .collect(toMap(AiSystemView::id, system -> standards.stream()
                        .filter(it -> it.addressesAny(Set.copyOf(system.usingUnits())))
                        .toList()));
    }

    private static List<PolicyId> ids(List<PolicyView> policies) {
        return policies.stream().map(PolicyView::id).toList();
    }
}
