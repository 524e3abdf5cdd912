package io.answerable.training.courses;

import static java.util.Map.entry;

import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.training.CourseId;
import io.answerable.training.records.Told;
import java.time.LocalDate;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;

/** A course of the catalogue as the organisation gives it, version after version. */
class OwnCourse extends Told<VersionFact> implements AggregateRoot<OwnCourse, CourseId> {

    OwnCourse(Entry entry, Timeline<VersionFact> facts) {
        super(entry, facts);
    }

    @Override
    public CourseId getId() {
        return CourseId.of(entry().id());
    }

    Optional<VersionFact> latest() {
        var facts = facts().facts();
        return facts.isEmpty() ? Optional.empty() : Optional.of(facts.getLast().fact());
    }

    void give(VersionFact version, LocalDate from) {
        change(from, version);
    }
}
