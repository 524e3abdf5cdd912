package io.answerable.training.coverage.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Course;
import io.answerable.training.coverage.CourseCoverage;
import io.answerable.training.coverage.SegmentCoverageView;
import io.answerable.training.coverage.SegmentCoverageView.Taken;
import io.answerable.training.coverage.UnitCoverageView;
import io.answerable.training.records.Referred;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** How far people are trained, in the API. */
@Controller
class TrainingCoverageController {

    private final CourseCoverage coverage;
    private final TrainingCatalogue catalogue;
    private final UnitDirectory units;
    private final CurrentActor actor;

    TrainingCoverageController(CourseCoverage coverage, TrainingCatalogue catalogue, UnitDirectory units,
            CurrentActor actor) {
        this.coverage = coverage;
        this.catalogue = catalogue;
        this.units = units;
        this.actor = actor;
    }

    @QueryMapping
    @Nullable
    List<UnitCoverageView> trainingCoverage(@Argument String course, @Argument @Nullable Reference unit,
            @Argument @Nullable LocalDate asOf) {
        var only = Optional.ofNullable(unit)
                .map(it -> it.resolve("Unit", key -> Referred.first(units.idsOf(List.of(key)), UnitId::value), "unit")
                        .map(UnitId::of));
        boolean isUnknown = only.isPresent() && only.get().isEmpty() || catalogue.course(course).isEmpty();
        return isUnknown ? null : coverage.byUnit(course, only.flatMap(it -> it), day(asOf));
    }

    @QueryMapping
    List<SegmentCoverageView> literacyCoverage(@Argument @Nullable LocalDate asOf) {
        return coverage.bySegment(day(asOf));
    }

    @BatchMapping(typeName = "UnitTrainingCoverage")
    Map<UnitCoverageView, UnitView> unit(List<UnitCoverageView> coverages) {
        return PerDay.one(coverages, UnitCoverageView::asOf, UnitCoverageView::unit, units::byId);
    }

    @SchemaMapping(typeName = "UnitTrainingCoverage")
    Optional<Course> course(UnitCoverageView coverage) {
        return catalogue.course(coverage.course());
    }

    @SchemaMapping(typeName = "UnitTrainingCoverage")
    Page<PersonView> trained(UnitCoverageView coverage, Paging paging) {
        return Page.ofAll(coverage.trained(), paging, it -> Cursor.of(it.key()), 1);
    }

    @SchemaMapping(typeName = "UnitTrainingCoverage")
    Page<PersonView> open(UnitCoverageView coverage, Paging paging) {
        return Page.ofAll(coverage.open(), paging, it -> Cursor.of(it.key()), 1);
    }

    @SchemaMapping(typeName = "SegmentCourseCoverage", field = "course")
    Optional<Course> ofSegment(Taken taken) {
        return catalogue.course(taken.course());
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }
}
