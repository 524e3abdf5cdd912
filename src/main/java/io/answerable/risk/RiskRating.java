package io.answerable.risk;

import io.answerable.reference.RiskLevel;

/**
 * How likely and how grave something is.
 *
 * @param scaleVersion the scales it was judged on; a later catalogue does not rewrite it
 */
public record RiskRating(int likelihood, int impact, RiskLevel level, String scaleVersion) {

    public int score() {
        return likelihood * impact;
    }
}
