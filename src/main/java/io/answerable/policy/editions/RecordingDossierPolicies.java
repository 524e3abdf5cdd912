package io.answerable.policy.editions;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitDirectory;
import io.answerable.policy.PolicyFacts;
import io.answerable.policy.PolicyId;
import io.answerable.policy.PolicyStatus;
import io.answerable.policy.RecordingPolicies;
import io.answerable.policy.acknowledgements.ToldAcknowledgements;
import io.answerable.policy.acknowledgements.ToldAcknowledgements.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds the policies that a dossier tells of against those that are known, and who has yet to acknowledge them. */
@Component
@Transactional
class RecordingDossierPolicies implements RecordingPolicies {

    private final Policies policies;
    private final ToldAcknowledgements acknowledgements;
    private final PeopleDirectory people;
    private final UnitDirectory units;
    private final CurrentActor actor;

    RecordingDossierPolicies(Policies policies, ToldAcknowledgements acknowledgements, PeopleDirectory people,
            UnitDirectory units, CurrentActor actor) {
        this.policies = policies;
        this.acknowledgements = acknowledgements;
        this.people = people;
        this.units = units;
        this.actor = actor;
    }

    @Override
    public Recorded record(List<PolicyFacts> rows, LocalDate asOf, Progress progress) {
        actor.require(Permission.EXCHANGE);
        var section = new Section("policies", progress);
        var registration = Registration.of(section, rows, PolicyFacts::key, policies.keys(), asOf);
        var named = new NamedInRows(people.idsOf(rows.stream().flatMap(RecordingDossierPolicies::peopleIn).toList()),
                units.idsOf(rows.stream().flatMap(it -> it.audience().stream()).toList()), section);
        var telling = acknowledgements.begin(
                registration.entries().values().stream().map(it -> PolicyId.of(it.id())).toList());
        policies.record(registration, asOf, (row, policy, day) -> {
            var fact = named.edition(row.number(), row.content());
            var outstanding = named.outstanding(row.number(), row.content().outstanding());
            if (section.hasRefused(row.number())) {
                return;
            }
            var overtaken = policy.follow(fact, day);
            if (day.equals(asOf)) {
                overtaken |= telling.tell(told(policy, fact, outstanding, row.isNew() ? LocalDate.MIN : asOf), asOf,
                        policy.alterations());
            }
            if (overtaken) {
                section.overtaken(policy.entry().key());
            }
        });
        telling.write();
        return section.recorded(registration.entries().keySet());
    }

    /** People are asked to acknowledge an edition from its approval on. */
    private static Told told(Policy policy, EditionFact fact, Set<PersonId> outstanding, LocalDate since) {
        var approved = fact.approval().on();
        return new Told(policy.getId(), fact.number(), outstanding, fact.force().acknowledgeBy(),
                since.equals(LocalDate.MIN) && approved != null ? approved : since,
                fact.status() == PolicyStatus.PUBLISHED);
    }

    private static Stream<String> peopleIn(PolicyFacts row) {
        return Stream.of(Stream.ofNullable(row.author()), by(row.legalReview()), by(row.approval()),
                row.outstanding().stream()).flatMap(it -> it);
    }

    private static Stream<String> by(PolicyFacts.@Nullable Decision decision) {
        return decision == null ? Stream.empty() : Stream.ofNullable(decision.by());
    }
}
