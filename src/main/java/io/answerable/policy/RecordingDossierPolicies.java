package io.answerable.policy;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class RecordingDossierPolicies implements RecordingPolicies {

    private final Policies policies;
    private final PeopleDirectory people;
    private final UnitDirectory units;
    private final CurrentActor actor;

    RecordingDossierPolicies(Policies policies, PeopleDirectory people, UnitDirectory units, CurrentActor actor) {
        this.policies = policies;
        this.people = people;
        this.units = units;
        this.actor = actor;
    }

    @Override
    public Recorded record(List<PolicyFacts> rows, LocalDate asOf, Progress progress) {
        actor.require(Permission.EXCHANGE);
        var section = new Section("policies", progress);
        var registration = Registration.of(section, rows, PolicyFacts::key, policies.keys(), asOf);
        var known = new Known(people.idsOf(rows.stream().flatMap(RecordingDossierPolicies::peopleIn).toList()),
                units.idsOf(rows.stream().flatMap(it -> it.audience().stream()).toList()), section);
        policies.record(registration, asOf, (row, policy, day) -> {
            var fact = known.fact(row.number(), row.content());
            if (!section.hasRefused(row.number())) {
                policy.follow(fact, day);
            }
        });
        return section.recorded(registration.entries().keySet());
    }

    private static Stream<String> peopleIn(PolicyFacts row) {
        return Stream.of(Stream.ofNullable(row.author()), by(row.legalReview()), by(row.approval()),
                row.outstanding().stream()).flatMap(it -> it);
    }

    private static Stream<String> by(PolicyFacts.@Nullable Decision decision) {
        return decision == null ? Stream.empty() : Stream.ofNullable(decision.by());
    }

    /** What the rows refer to. */
    private record Known(Map<String, PersonId> people, Map<String, UnitId> units,
            Section section) {

        PolicyFact fact(int row, PolicyFacts it) {
            section.acceptsText(row, "title", it.title());
            return new PolicyFact(it.title(), it.topics(), it.edition(), it.status(),
                    person(row, "author", it.author()),
                    decision(row, "legal_review", it.legalReview()), decision(row, "approved", it.approval()),
                    it.reviewDue(), audience(row, it.audience()), it.acknowledgeBy(),
                    outstanding(row, it.outstanding()), it.course());
        }

        private PolicyFact.Decision decision(int row, String field, PolicyFacts.@Nullable Decision decision) {
            return decision == null
                    ? PolicyFact.Decision.NONE
                    : new PolicyFact.Decision(person(row, field + ".by", decision.by()), decision.date());
        }

        private List<UnitId> audience(int row, List<String> keys) {
            var found = new ArrayList<UnitId>();
            for (int i = 0; i < keys.size(); i++) {
                var unit = units.get(keys.get(i));
                if (unit == null) {
                    refuse(row, "audience[" + i + "]", keys.get(i));
                } else {
                    found.add(unit);
                }
            }
            return found;
        }

        private List<PersonId> outstanding(int row, List<String> keys) {
            var found = new ArrayList<PersonId>();
            for (int i = 0; i < keys.size(); i++) {
                var person = person(row, "outstanding[" + i + "]", keys.get(i));
                if (person != null) {
                    found.add(person);
                }
            }
            return found;
        }

        private @Nullable PersonId person(int row, String path, @Nullable String key) {
            var person = key == null ? null : people.get(key);
            if (key != null && person == null) {
                refuse(row, path, key);
            }
            return person;
        }

        private void refuse(int row, String path, String key) {
            section.refuse(row, path, "NOT_FOUND", "There is no " + key + ".", null);
        }
    }
}
