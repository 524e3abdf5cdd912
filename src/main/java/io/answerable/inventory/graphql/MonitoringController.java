package io.answerable.inventory.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.monitoring.MeasurementFilter;
import io.answerable.inventory.monitoring.MeasurementView;
import io.answerable.inventory.monitoring.Measurements;
import io.answerable.inventory.register.Visibility;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    private final Visibility visibility;
    private final KnownThings known;
    private final CurrentActor currentActor;

    MonitoringController(Measurements measurements, AiSystemRegister register, PeopleDirectory people,
            Visibility visibility, KnownThings known, CurrentActor currentActor) {
        this.measurements = measurements;
        this.register = register;
        this.people = people;
        this.visibility = visibility;
        this.known = known;
        this.currentActor = currentActor;
    }

    @QueryMapping
    @Nullable
    Page<MeasurementView> measurements(@Argument Reference aiSystem, @Argument @Nullable MeasurementFilter filter,
            Paging paging) {
        return known.system(aiSystem, "aiSystem")
                .flatMap(it -> register.byId(List.of(it), currentActor.today()).values().stream().findFirst())
                .filter(visibility::showsGovernanceOf)
                .map(it -> measurements.page(it.id(), filter, paging))
                .orElse(null);
    }

    @BatchMapping(typeName = "Measurement")
    Map<MeasurementView, PersonView> measuredBy(List<MeasurementView> of) {
        return PerDay.one(of, it -> currentActor.today(), it -> Stream.ofNullable(it.measuredBy()), people::byId);
    }
}
