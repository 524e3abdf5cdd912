package io.answerable.training.coverage;

import io.answerable.kernel.Days;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonStatus;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitView;
import io.answerable.training.LiteracyFigures;
import io.answerable.training.assignments.CompletedCourses;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class CountingLiteracy implements LiteracyFigures {

    private static final String LITERACY = "TRN-LIT-1";

    private final PeopleDirectory people;
    private final UnitDirectory units;
    private final CompletedCourses completed;

    CountingLiteracy(PeopleDirectory people, UnitDirectory units, CompletedCourses completed) {
        this.people = people;
        this.units = units;
        this.completed = completed;
    }

    @Override
    public Literate literate(LocalDate asOf) {
        var all = units.all(asOf).stream().map(UnitView::id).toList();
        var atWork = people.inUnits(all, asOf)
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(it -> it.status() == PersonStatus.ACTIVE)
                .toList();
        var trained = completed.trained(Set.of(LITERACY));
        return new Literate(atWork.size(), (int) atWork.stream()
                .filter(it -> trained.getOrDefault(it.id(), Days.never()).contain(asOf))
                .count());
    }
}
