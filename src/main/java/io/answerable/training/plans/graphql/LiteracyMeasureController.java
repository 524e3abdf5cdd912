package io.answerable.training.plans.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.organisation.UnitView;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Course;
import io.answerable.reference.TrainingCatalogue.LiteracySegment;
import io.answerable.training.plans.LiteracyMeasureFilter;
import io.answerable.training.plans.LiteracyMeasureView;
import io.answerable.training.plans.RecordMeasure;
import io.answerable.training.plans.RecordingMeasures;
import io.answerable.training.records.NamedUnits;
import io.answerable.training.records.Referred;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What is done for AI literacy, in the API. */
@Controller
class LiteracyMeasureController {

    private final RecordingMeasures measures;
    private final TrainingCatalogue catalogue;
    private final Referred referred;
    private final NamedUnits units;
    private final CurrentActor actor;

    LiteracyMeasureController(RecordingMeasures measures, TrainingCatalogue catalogue, Referred referred,
            NamedUnits units, CurrentActor actor) {
        this.measures = measures;
        this.catalogue = catalogue;
        this.referred = referred;
        this.units = units;
        this.actor = actor;
    }

    @QueryMapping
    Page<LiteracyMeasureView> literacyMeasures(@Argument @Nullable LiteracyMeasureFilter filter,
            @Argument @Nullable LocalDate asOf, Paging paging) {
        return measures.page(filter, asOf == null ? actor.today() : asOf, paging);
    }

    @MutationMapping
    PlanPayloads.Measure recordLiteracyMeasure(@Argument PlanInputs.Measure input) {
        return PlanPayloads.Measure.of(referred.units(input.units(), "units")
                .flatMap(it -> measures.record(new RecordMeasure(input.key(), input.title(), input.segment(), it,
                        input.course(), input.contentVersion(), input.takenOn(), input.reason()))));
    }

    @SchemaMapping(typeName = "LiteracyMeasure")
    Optional<LiteracySegment> segment(LiteracyMeasureView measure) {
        return Optional.ofNullable(measure.segment()).flatMap(catalogue::segment);
    }

    @SchemaMapping(typeName = "LiteracyMeasure")
    Optional<Course> course(LiteracyMeasureView measure) {
        return Optional.ofNullable(measure.course()).flatMap(catalogue::course);
    }

    @BatchMapping(typeName = "LiteracyMeasure", field = "units")
    Map<LiteracyMeasureView, List<UnitView>> unitsOf(List<LiteracyMeasureView> measures) {
        return units.of(measures, LiteracyMeasureView::asOf, LiteracyMeasureView::units);
    }
}
