package io.answerable.exchange.dossier;

import io.answerable.risk.RiskDimension;
import io.answerable.risk.RiskFacts;
import io.answerable.risk.RiskKind;
import io.answerable.risk.RiskState;
import org.jspecify.annotations.Nullable;

/** Reads rows about risks and opportunities. */
final class RiskRows {

    private RiskRows() {}

    static RiskFacts risk(Row row) {
        return new RiskFacts(row.text("id"), row.text("title"), kind(row),
                row.choice("dimension", RiskDimension.class, RiskDimension.OPERATIONAL), row.optionalText("mit"),
                row.optionalText("system"), row.optionalText("unit"), row.texts("affected_domains"),
                row.optionalText("owner"), rating(row), row.nested("residual", RiskRows::residual),
                row.choice("status", RiskState.class, RiskState.IDENTIFIED), row.prose("treatment"),
                row.day("raised", Row.NO_DAY), row.optionalDay("review_due"), row.optionalText("accepted_by"),
                row.optionalDay("accepted_on"), row.optionalDay("accepted_until"));
    }

    private static RiskKind kind(Row row) {
        row.nameIf("kind", RiskKind.THREAT.name());
        var kind = row.optionalChoice("kind", RiskKind.class);
        return kind == null ? RiskKind.THREAT : kind;
    }

    private static RiskFacts.Rating residual(Row row) {
        var likelihood = row.number("likelihood");
        var impact = row.number("impact");
        if (likelihood == null || impact == null) {
            row.refuse("", DossierRefusal.REQUIRED, "Likelihood and impact are required.", null);
            return new RiskFacts.Rating(1, 1);
        }
        return new RiskFacts.Rating(likelihood, impact);
    }

    /** Likelihood and impact stand together or not at all. */
    private static RiskFacts.@Nullable Rating rating(Row row) {
        var likelihood = row.number("likelihood");
        var impact = row.number("impact");
        if (likelihood == null && impact == null) {
            return null;
        }
        if (likelihood == null || impact == null) {
            row.refuse(likelihood == null ? "likelihood" : "impact", DossierRefusal.REQUIRED, "A value is required.",
                    "Give likelihood and impact together.");
            return null;
        }
        return new RiskFacts.Rating(likelihood, impact);
    }
}
