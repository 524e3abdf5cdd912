package io.answerable.audit.actions;

import io.answerable.audit.ActionState;
import io.answerable.audit.CorrectiveActionDirectory;
import io.answerable.audit.CorrectiveActionView;
import io.answerable.audit.FindingDirectory;
import io.answerable.audit.FindingView;
import io.answerable.facts.Columns;
import io.answerable.kernel.PersonId;
import io.answerable.signals.spi.Commitment;
import io.answerable.signals.spi.CommitmentKind;
import io.answerable.signals.spi.Commitments;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Corrective actions that are not over, with whoever owns them. */
@Component
@Transactional(readOnly = true)
class CommitmentsInActions implements Commitments {

    private final CorrectiveActionDirectory actions;
    private final FindingDirectory findings;

    CommitmentsInActions(CorrectiveActionDirectory actions, FindingDirectory findings) {
        this.actions = actions;
        this.findings = findings;
    }

    @Override
    public Collection<Commitment> commitmentsOf(Collection<PersonId> people, LocalDate asOf) {
        var open = actions.ownedBy(people, asOf)
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(it -> it.state() != ActionState.CLOSED)
                .toList();
        var about = findings.byId(open.stream().map(CorrectiveActionView::finding).toList(), asOf);
        return open.stream().map(it -> commitment(it, about.get(it.finding()))).toList();
    }

    private static Commitment commitment(CorrectiveActionView it, @Nullable FindingView finding) {
        return new Commitment(it.owner(), CommitmentKind.CORRECTIVE_ACTION,
                new Subject("correctiveAction", "CorrectiveAction", it.id().value(), it.key(), it.title()),
                it.title(), it.due(), finding == null ? null : Columns.value(finding.unit()),
                finding == null ? null : Columns.value(finding.system()));
    }
}
