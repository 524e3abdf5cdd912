package io.answerable.oversight.figures;

import io.answerable.facts.Alterations;
import io.answerable.facts.Dated;
import io.answerable.facts.Entry;
import io.answerable.facts.Kept;
import io.answerable.facts.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What one figure came to, each time it was measured. */
class Figure implements Kept {

    private final Entry entry;
    private final Timeline<Measured> facts;
    private final Alterations alterations = new Alterations();

    Figure(Entry entry, Timeline<Measured> facts) {
        this.entry = entry;
        this.facts = facts;
    }

    /** What somebody found on a day; it holds until somebody measures again. */
    record Measured(LocalDate measured, BigDecimal value) {

        Measured {
            var plain = value.stripTrailingZeros();
            value = plain.scale() < 0 ? plain.setScale(0) : plain;
        }
    }

    @Override
    public Entry entry() {
        return entry;
    }

    @Override
    public Alterations alterations() {
        return alterations;
    }

    Timeline<Measured> facts() {
        return facts;
    }

    /** Earliest first. */
    List<Measured> measured(LocalDate asOf) {
        return facts.facts()
                .stream()
                .filter(it -> !it.from().isAfter(asOf))
                .map(Dated::fact)
                .toList();
    }

    /** What is known of that day already is not measured again. */
    void follow(Measured said) {
        var before = facts.factOn(said.measured()).orElse(null);
        if (!said.equals(before)) {
            facts.change(said.measured(), said);
            alterations.between(before, said);
        }
    }
}
