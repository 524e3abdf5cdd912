package io.answerable.oversight.figures;

import io.answerable.inventory.AiSystemView;
import io.answerable.risk.RiskView;
import io.answerable.signals.spi.Subject;

/** Names what keeps a figure from its target, as signals do. */
final class Concerns {

    private Concerns() {}

    static Subject of(AiSystemView it) {
        return new Subject("system", "AiSystem", it.id().value(), it.key(), it.name());
    }

    static Subject of(RiskView it) {
        return new Subject("risk", "Risk", it.id().value(), it.key(), it.title());
    }
}
