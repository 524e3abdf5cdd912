package io.answerable.training.plans;

import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.training.records.Told;
import java.time.LocalDate;

/** Something that people have planned here, of which one fact at a time is known. */
abstract class Planned<F extends Record> extends Told<F> {

    Planned(Entry entry, Timeline<F> facts) {
        super(entry, facts);
    }

    /** From that day on this holds, until something else does. */
    void set(F fact, LocalDate day) {
        change(day, fact);
    }
}
