package io.answerable.audit.findings;

import io.answerable.audit.FindingDirectory;
import io.answerable.audit.FindingState;
import io.answerable.audit.FindingView;
import io.answerable.kernel.PersonId;
import io.answerable.roles.raci.accountability.AccountabilityDirectory;
import io.answerable.roles.raci.accountability.AccountabilityQuestion;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever answers for a system has to answer what was found about it, as long as no action is agreed. */
@Component
@Transactional(readOnly = true)
class DutiesInFindings implements Duties {

    private final FindingDirectory findings;
    private final AccountabilityDirectory accountability;

    DutiesInFindings(FindingDirectory findings, AccountabilityDirectory accountability) {
        this.findings = findings;
        this.accountability = accountability;
    }

    @Override
    public Collection<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf) {
        var asked = Set.copyOf(people);
        var open = findings.all(asOf)
                .stream()
                .filter(it -> it.state() == FindingState.OPEN && it.isNonconformity())
                .collect(Collectors.toMap(it -> it, it -> AccountabilityQuestion.of(FindingScopes.of(it), asOf)));
        var answerable = accountability.answerable(Set.copyOf(open.values()));
        var duties = new ArrayList<Duty>();
        open.forEach((finding, question) -> Stream.ofNullable(answerable.get(question))
                .flatMap(it -> it.asPerson().stream())
                .filter(asked::contains)
                .forEach(person -> duties.add(duty(finding, person))));
        return duties;
    }

    private static Duty duty(FindingView it, PersonId person) {
        return new Duty(person, DutyKind.FINDING_ANSWER,
                new Subject("finding", "Finding", it.id().value(), it.key(), it.statement()),
                "Answer the finding " + it.key() + " and agree what is done about it.", null);
    }
}
