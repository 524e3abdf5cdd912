package io.answerable.audit.actions;

import io.answerable.audit.FindingView;
import io.answerable.audit.findings.FindingScopes;
import io.answerable.roles.RowRef;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.accountability.AccountabilityQuestion;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks who answers for what an action is to change: by its row of a matrix, else by what its finding is about. */
final class ActionQuestions {

    private ActionQuestions() {}

    /** @param scopes for what matrices are made, by their keys */
    static AccountabilityQuestion of(@Nullable RowRef row, Map<String, Scope> scopes, FindingView finding,
            LocalDate day) {
        var ofRow = row == null ? null : scopes.get(row.matrix());
        return row == null || ofRow == null
                ? AccountabilityQuestion.of(FindingScopes.of(finding), day)
                : AccountabilityQuestion.activity(ofRow, row.activity(), day);
    }
}
