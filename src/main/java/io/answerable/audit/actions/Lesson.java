package io.answerable.audit.actions;

import io.answerable.audit.LessonId;
import io.answerable.audit.matters.Matter;
import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import org.jmolecules.ddd.types.AggregateRoot;

/** Something that others should know so that it does not happen to them (R-AUD-17). */
class Lesson extends Matter<LessonFact> implements AggregateRoot<Lesson, LessonId> {

    Lesson(Entry entry, Timeline<LessonFact> facts) {
        super(entry, facts);
    }

    static Lesson learnt(Entry entry) {
        return new Lesson(entry, Timeline.empty(entry.id()));
    }

    @Override
    public LessonId getId() {
        return LessonId.of(entry().id());
    }
}
