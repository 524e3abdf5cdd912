package io.answerable.audit.audits;

import io.answerable.audit.AuditView;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.signals.spi.Commitment;
import io.answerable.signals.spi.CommitmentKind;
import io.answerable.signals.spi.Commitments;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Audits that are not over and that people lead or take part in. */
@Component
@Transactional(readOnly = true)
class CommitmentsInAudits implements Commitments {

    private final AuditReads audits;

    CommitmentsInAudits(AuditReads audits) {
        this.audits = audits;
    }

    @Override
    public Collection<Commitment> commitmentsOf(Collection<PersonId> people, LocalDate asOf) {
        var asked = Set.copyOf(people);
        return audits.underwayOf(asked, asOf)
                .stream()
                .flatMap(it -> auditors(it).filter(asked::contains).map(person -> commitment(it, person)))
                .toList();
    }

    private static Stream<PersonId> auditors(AuditView it) {
        return Stream.concat(Optional.ofNullable(it.lead()).flatMap(HolderRef::asPerson).stream(), it.team().stream())
                .distinct();
    }

    private static Commitment commitment(AuditView it, PersonId person) {
        return new Commitment(person, CommitmentKind.AUDIT,
                new Subject("audit", "Audit", it.id().value(), it.key(), it.title()), it.title(), it.planned(),
                it.units().size() == 1 ? it.units().getFirst().value() : null,
                it.systems().size() == 1 ? it.systems().getFirst().value() : null);
    }
}
