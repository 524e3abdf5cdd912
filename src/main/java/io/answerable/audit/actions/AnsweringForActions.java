package io.answerable.audit.actions;

import io.answerable.audit.CorrectiveActionView;
import io.answerable.audit.FindingDirectory;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.roles.AccountabilityOverTime;
import io.answerable.roles.RowRef;
import io.answerable.roles.raci.accountability.AccountabilityDirectory;
import io.answerable.roles.raci.accountability.AccountabilityQuestion;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells who is accountable for what actions are to change, for many at once. */
@Component
@Transactional(readOnly = true)
public class AnsweringForActions {

    private final AccountabilityDirectory accountability;
    private final AccountabilityOverTime rows;
    private final FindingDirectory findings;

    AnsweringForActions(AccountabilityDirectory accountability, AccountabilityOverTime rows,
            FindingDirectory findings) {
        this.accountability = accountability;
        this.rows = rows;
        this.findings = findings;
    }

    /** By the row of each action, else for the system or unit of its finding; missing where nobody answers. */
    public Map<CorrectiveActionView, PersonId> accountableFor(Collection<CorrectiveActionView> actions) {
        var found = new HashMap<CorrectiveActionView, PersonId>();
        actions.stream()
                .collect(Collectors.groupingBy(CorrectiveActionView::asOf))
                .forEach((asOf, ofThatDay) -> found.putAll(on(asOf, ofThatDay)));
        return found;
    }

    private Map<CorrectiveActionView, PersonId> on(LocalDate asOf, List<CorrectiveActionView> actions) {
        var scopes = rows.scopesOf(
                actions.stream()
                        .flatMap(it -> Optional.ofNullable(it.row()).map(RowRef::matrix).stream())
                        .distinct()
                        .toList());
        var about = findings.byId(actions.stream().map(CorrectiveActionView::finding).collect(Collectors.toSet()),
                asOf);
        var questions = new HashMap<CorrectiveActionView, AccountabilityQuestion>();
        actions.forEach(it -> Optional.ofNullable(about.get(it.finding()))
                .map(finding -> ActionQuestions.of(it.row(), scopes, finding, asOf))
                .ifPresent(question -> questions.put(it, question)));
        var answers = accountability.answerable(Set.copyOf(questions.values()));
        var found = new HashMap<CorrectiveActionView, PersonId>();
        questions.forEach((action, question) -> Optional.ofNullable(answers.get(question))
                .flatMap(HolderRef::asPerson)
                .ifPresent(it -> found.put(action, it)));
        return found;
    }
}
