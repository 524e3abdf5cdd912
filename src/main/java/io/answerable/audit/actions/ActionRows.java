package io.answerable.audit.actions;

import io.answerable.audit.CorrectiveActionFacts;
import io.answerable.audit.CorrectiveActionId;
import io.answerable.audit.FindingId;
import io.answerable.facts.Entry;
import io.answerable.facts.KnownKeys;
import io.answerable.facts.Section;
import io.answerable.kernel.PersonId;
import io.answerable.roles.RowRef;
import io.answerable.roles.Scope;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a dossier into facts; what they refer to has to exist. */
record ActionRows(Section section, KnownKeys<FindingId> findings, KnownKeys<PersonId> people,
        KnownKeys<Scope> matrices, Map<String, Entry> actions) {

    static @Nullable String verifier(CorrectiveActionFacts row) {
        var verification = row.verification();
        return verification == null ? null : verification.by();
    }

    static @Nullable String matrix(CorrectiveActionFacts row) {
        var raciRow = row.raciRow();
        return raciRow == null ? null : RowRef.parse(raciRow).map(RowRef::matrix).orElse(null);
    }

    /** Null when what it cannot do without is missing. */
    @Nullable
    ActionFact fact(int row, CorrectiveActionFacts it, @Nullable ActionFact before) {
        section.acceptsText(row, "title", it.title());
        var finding = findings.resolve(section, row, "finding", it.finding());
        var owner = people.resolve(section, row, "owner", it.owner());
        raciRow(row, it);
        var successor = successor(row, it.key(), it.successor());
        if (finding == null || owner == null) {
            return null;
        }
        return new ActionFact(finding, it.title(), ownership(owner, before), it.raciRow(), it.due(), it.status(),
                before == null ? null : before.causeAnalysis(),
                new ActionFact.Implementation(it.implemented(), before == null ? null : before.implementation().by()),
                verification(row, it, before), successor, before == null ? 1 : before.attempt(),
                before == null ? null : before.closedOn());
    }

    private static ActionFact.Ownership ownership(PersonId owner, @Nullable ActionFact before) {
        return before != null && before.ownership().owner().equals(owner)
                ? before.ownership()
                : new ActionFact.Ownership(owner, null, null);
    }

    private void raciRow(int row, CorrectiveActionFacts it) {
        var raciRow = it.raciRow();
        if (raciRow != null && RowRef.parse(raciRow).isEmpty()) {
            section.refuse(row, "raci_row", "VALIDATION_FAILED", "This is no row of a matrix.",
                    "Write it as m-ai-10#act.operation.");
        } else {
            matrices.resolve(section, row, "raci_row", matrix(it));
        }
    }

    private ActionFact.Verification verification(int row, CorrectiveActionFacts it, @Nullable ActionFact before) {
        var told = it.verification();
        if (told == null) {
            return ActionFact.Verification.NONE;
        }
        return new ActionFact.Verification(told.result(),
                people.resolve(section, row, "verification.by", told.by()), told.date(),
                before == null ? null : before.verification().note());
    }

    private @Nullable CorrectiveActionId successor(int row, String self, @Nullable String key) {
        if (self.equals(key)) {
            section.refuse(row, "successor", "VALIDATION_FAILED", "No action follows itself.", null);
            return null;
        }
        var entry = key == null ? null : actions.get(key);
        if (key != null && entry == null) {
            section.refuse(row, "successor", "NOT_FOUND", "There is no " + key + ".", null);
        }
        return entry == null ? null : CorrectiveActionId.of(entry.id());
    }
}
