package io.answerable.policy.editions;

import io.answerable.facts.Entry;
import io.answerable.kernel.Days;
import io.answerable.organisation.ProfileDirectory;
import io.answerable.reference.PolicyTopics;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds topics that a policy has to cover and none in force does (POL-004, R-POL-03). */
@Component
class TopicDetections implements Detector {

    private static final String MISSING = "POL-004";

    private final Policies policies;
    private final PolicyTopics topics;
    private final ProfileDirectory profiles;

    TopicDetections(Policies policies, PolicyTopics topics, ProfileDirectory profiles) {
        this.policies = policies;
        this.topics = topics;
        this.profiles = profiles;
    }

    @Override
    public Set<String> codes() {
        return Set.of(MISSING);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("Organisation", "Policy");
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Detection> detect(Concern concern) {
        if (concern.systems().isPresent() || !concern.asksFor(MISSING) || profiles.on(concern.asOf()).isEmpty()) {
            return List.of();
        }
        var all = policies.outlines();
        var told = all.stream()
                .map(Policy::entry)
                .map(Entry::broughtOn)
                .min(LocalDate::compareTo)
                .orElse(concern.asOf());
        return topics.required().stream().flatMap(it -> missing(it, all, told, concern.asOf())).toList();
    }

    private static Stream<Detection> missing(String topic, List<Policy> all, LocalDate told, LocalDate asOf) {
        var covered = Days.anyOf(all.stream()
                .map(policy -> policy.inForce(it -> it.content().topics().contains(topic)))
                .toList());
        var missing = covered.not();
        return missing.contain(asOf)
                ? Stream.of(new Detection(MISSING, new Subject("policyTopic", null, null, topic, topic),
                        missing.since(asOf, told), "No policy in force covers " + topic + ".",
                        "Draft and publish a policy of this topic.", null, null))
                : Stream.empty();
    }
}
