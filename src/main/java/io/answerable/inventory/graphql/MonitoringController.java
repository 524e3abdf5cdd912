package io.answerable.inventory.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.monitoring.MeasurementFilter;
import io.answerable.inventory.monitoring.MeasurementView;
import io.answerable.inventory.monitoring.Measurements;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What was measured of systems. */
@Controller
class MonitoringController {

    private final Measurements measurements;
    private final AiSystemRegister register;
    private final PeopleDirectory people;
    private final CurrentActor currentActor;

    MonitoringController(Measurements measurements, AiSystemRegister register, PeopleDirectory people,
            CurrentActor currentActor) {
        this.measurements = measurements;
        this.register = register;
        this.people = people;
        this.currentActor = currentActor;
    }

    @QueryMapping
    Page<MeasurementView> measurements(@Argument @Nullable MeasurementFilter filter, Paging paging) {
        return measurements.page(filter, paging);
    }

    @BatchMapping(typeName = "Measurement")
    Map<MeasurementView, AiSystemView> aiSystem(List<MeasurementView> of) {
        return PerDay.one(of, it -> currentActor.today(), it -> it.system(), register::byId);
    }

    @BatchMapping(typeName = "Measurement")
    Map<MeasurementView, PersonView> measuredBy(List<MeasurementView> of) {
        return PerDay.one(of, it -> currentActor.today(), it -> it.measuredBy(), people::byId);
    }
}
