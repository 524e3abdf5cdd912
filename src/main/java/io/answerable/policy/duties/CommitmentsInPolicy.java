package io.answerable.policy.duties;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyView;
import io.answerable.policy.controls.InternalControls;
import io.answerable.policy.documents.RequiredDocuments;
import io.answerable.policy.objectives.AiObjectives;
import io.answerable.signals.spi.Commitment;
import io.answerable.signals.spi.CommitmentKind;
import io.answerable.signals.spi.Commitments;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells which policies, documents, controls and objectives rest on people (question 5). */
@Component
class CommitmentsInPolicy implements Commitments {

    private final PolicyDirectory policies;
    private final RequiredDocuments documents;
    private final InternalControls controls;
    private final AiObjectives objectives;

    CommitmentsInPolicy(PolicyDirectory policies, RequiredDocuments documents, InternalControls controls,
            AiObjectives objectives) {
        this.policies = policies;
        this.documents = documents;
        this.controls = controls;
        this.objectives = objectives;
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Commitment> commitmentsOf(Collection<PersonId> people, LocalDate asOf) {
        var wanted = Set.copyOf(people);
        return Stream.of(written(asOf), documented(asOf), controlled(asOf), wanted(asOf))
                .flatMap(it -> it)
                .filter(it -> wanted.contains(it.person()))
                .toList();
    }

    private Stream<Commitment> written(LocalDate asOf) {
        return policies.outlines(asOf)
                .stream()
                .filter(it -> it.author() != null && (it.isPublished() || it.status().isInWork()))
                .map(CommitmentsInPolicy::written);
    }

    private static Commitment written(PolicyView it) {
        return commitment(Objects.requireNonNull(it.author()), CommitmentKind.POLICY,
                new Subject("policy", "Policy", it.id().value(), it.key(), it.title()), it.reviewDue(), null);
    }

    private Stream<Commitment> documented(LocalDate asOf) {
        return documents.everyOne(asOf)
                .stream()
                .filter(it -> it.ownerId() != null)
                .map(it -> commitment(Objects.requireNonNull(it.ownerId()), CommitmentKind.POLICY,
                        subject("requiredDocument", "RequiredDocument", it.id(), it.key(), it.title()), null, null));
    }

    private Stream<Commitment> controlled(LocalDate asOf) {
        return controls.everyOne(asOf)
                .stream()
                .map(it -> commitment(it.ownerId(), CommitmentKind.POLICY,
                        subject("internalControl", "InternalControl", it.id(), it.key(), it.title()), it.nextCheck(),
                        it.unitId()));
    }

    private Stream<Commitment> wanted(LocalDate asOf) {
        return objectives.everyOne(asOf)
                .stream()
                .map(it -> commitment(it.ownerId(), CommitmentKind.OBJECTIVE,
                        subject("aiObjective", "AiObjective", it.id(), it.key(), it.title()), it.reachBy(), null));
    }

    private static Subject subject(String kind, String type, UUID id, String key, String title) {
        return new Subject(kind, type, id, key, title);
    }

    private static Commitment commitment(PersonId person, CommitmentKind kind, Subject subject,
            @Nullable LocalDate due, @Nullable UnitId unit) {
        return new Commitment(person, kind, subject, subject.label(), due, unit == null ? null : unit.value(), null);
    }
}
