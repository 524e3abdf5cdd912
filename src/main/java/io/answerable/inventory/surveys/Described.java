package io.answerable.inventory.surveys;

import io.answerable.facts.Alterations;
import io.answerable.facts.Entry;
import io.answerable.facts.Kept;
import io.answerable.facts.Timeline;
import io.answerable.kernel.Days;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** A part of a campaign, with what has been true of it. */
abstract class Described<F extends Record> implements Kept {

    private final Entry entry;
    private final Timeline<F> timeline;
    private final Alterations alterations = new Alterations();

    Described(Entry entry, Timeline<F> timeline) {
        this.entry = entry;
        this.timeline = timeline;
    }

    @Override
    public Entry entry() {
        return entry;
    }

    @Override
    public Alterations alterations() {
        return alterations;
    }

    Timeline<F> timeline() {
        return timeline;
    }

    Optional<F> on(LocalDate day) {
        return timeline.factOn(day);
    }

    Days daysOf(Predicate<F> condition) {
        return timeline.daysOf(condition);
    }

    void change(LocalDate day, F fact) {
        var before = on(day).orElse(null);
        if (!fact.equals(before)) {
            timeline.change(day, fact);
            alterations.between(before, fact);
        }
    }
}
