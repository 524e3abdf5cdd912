package io.answerable.policy.acknowledgements;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.Presence;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyId;
import io.answerable.policy.PolicyView;
import io.answerable.policy.acknowledgements.AcknowledgementRows.Open;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds policies in force that people at work have not acknowledged in time: one flaw for each policy, with their number
 * (POL-003, rule reading 1).
 */
@Component
class AcknowledgementDetections implements Detector {

    private static final String OVERDUE = "POL-003";

    private final AcknowledgementRows rows;
    private final PolicyDirectory policies;
    private final PeopleDirectory people;

    AcknowledgementDetections(AcknowledgementRows rows, PolicyDirectory policies, PeopleDirectory people) {
        this.rows = rows;
        this.policies = policies;
        this.people = people;
    }

    @Override
    public Set<String> codes() {
        return Set.of(OVERDUE);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("Person", "Policy");
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Detection> detect(Concern concern) {
        if (concern.systems().isPresent() || !concern.asksFor(OVERDUE)) {
            return List.of();
        }
        var requests = rows.everOverdue().stream().collect(groupingBy(Open::policy));
        var known = policies.byId(requests.keySet(), concern.asOf());
        var presence = people.presenceOf(requests.values()
                .stream()
                .flatMap(Collection::stream)
                .map(Open::person)
                .collect(toSet()));
        return known.values()
                .stream()
                .filter(PolicyView::isPublished)
                .flatMap(it -> flaw(it, requests.getOrDefault(it.id(), List.of()), presence, concern.asOf()))
                .toList();
    }

    private static Stream<Detection> flaw(PolicyView policy, Collection<Open> requests,
            Map<PersonId, Presence> presence, LocalDate asOf) {
        var perPerson = requests.stream()
                .filter(it -> it.edition() == policy.edition())
                .map(it -> it.overdue().and(bound(it.person(), policy, presence)))
                .toList();
        var late = perPerson.stream().filter(it -> it.contain(asOf)).count();
        return late == 0
                ? Stream.empty()
                : Stream.of(new Detection(OVERDUE, subject(policy), Days.anyOf(perPerson).since(asOf, asOf),
                        "People who have not acknowledged “" + policy.title() + "” in time: " + late + ".",
                        "Remind them through their team leads.", null, null));
    }

    /** The days on which somebody is at work and addressed by the policy. */
    private static Days bound(PersonId person, PolicyView policy, Map<PersonId, Presence> presence) {
        var known = presence.get(person);
        return known == null ? Days.never() : known.atWork().and(Audiences.addressed(policy, known));
    }

    private static Subject subject(PolicyView policy) {
        return new Subject("policy", "Policy", policy.id().value(), policy.key(), policy.title());
    }
}
