package io.answerable.exchange.dossier;

import io.answerable.roles.ResponsibilityFacts;
import io.answerable.roles.ResponsibilityFacts.Assignment;
import io.answerable.roles.ResponsibilityFacts.Delegation;
import io.answerable.roles.ResponsibilityFacts.Matrix;
import io.answerable.roles.ResponsibilityFacts.ReviewTrigger;
import java.util.List;

/** Writes rows about who holds which role, who deputises, and who answers for what. */
final class ResponsibilityLines {

    private ResponsibilityLines() {}

    static List<Told> of(ResponsibilityFacts facts) {
        return List.of(
                Told.rows("role_assignments", facts.assignments(), Assignment::key, ResponsibilityLines::assignment),
                Told.rows("delegations", facts.delegations(), Delegation::key, ResponsibilityLines::delegation),
                Told.rows("raci_matrices", facts.matrices(), Matrix::key, ResponsibilityLines::matrix),
                Told.rows("review_triggers", facts.reviewTriggers(), ReviewTrigger::key,
                        ResponsibilityLines::trigger));
    }

    private static void assignment(Line line, Assignment it) {
        line.text("id", it.key())
                .text("role", it.role())
                .text("holder", it.holder())
                .text("scope", it.scope())
                .day("from", it.from())
                .day("to", it.to())
                .isTrue("lead", it.lead())
                .day("last_confirmed", it.lastConfirmed());
    }

    private static void delegation(Line line, Delegation it) {
        line.text("id", it.key())
                .text("from_person", it.fromPerson())
                .text("to_person", it.toPerson())
                .text("role", it.role())
                .text("scope", it.scope())
                .day("from", it.from())
                .day("to", it.to())
                .isTrue("accepted", it.accepted());
    }

    private static void matrix(Line line, Matrix it) {
        line.text("id", it.key())
                .text("title", it.title())
                .text("scope", it.scope())
                .text("template", it.template())
                .textUnless("origin", it.origin(), ResponsibilitySections.usualOrigin(it.template()))
                .text("status", it.status())
                .day("last_review", it.lastReview())
                .day("next_review", it.nextReview())
                .rows("activities", it.rows(), ResponsibilityLines::activity);
    }

    private static void activity(Line line, ResponsibilityFacts.Row it) {
        line.text("id", it.activity()).text("title", it.title()).values("cells", it.cells());
    }

    private static void trigger(Line line, ReviewTrigger it) {
        line.text("id", it.key())
                .text("matrix", it.matrix())
                .text("trigger", it.trigger())
                .text("source", it.source())
                .day("date", it.date())
                .day("reviewed", it.reviewed());
    }
}
