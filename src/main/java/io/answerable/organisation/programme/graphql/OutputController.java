package io.answerable.organisation.programme.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.organisation.programme.outputs.DeliveringOutputs;
import io.answerable.organisation.programme.outputs.ImplementationOutputs;
import io.answerable.organisation.ImplementationAreaView;
import io.answerable.reference.RoleDefinition;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class OutputController {

    private static final String LEAD_IMPLEMENTER = "role.lead-implementer";

    private final CurrentActor actor;
    private final ImplementationOutputs outputs;
    private final DeliveringOutputs delivering;
    private final ThingsOfProgramme things;

    OutputController(CurrentActor actor, ImplementationOutputs outputs, DeliveringOutputs delivering,
            ThingsOfProgramme things) {
        this.actor = actor;
        this.outputs = outputs;
        this.delivering = delivering;
        this.things = things;
    }

    record DeliverInput(String area, String output, @Nullable LocalDate deliveredOn, String evidence,
            @Nullable String reason) {}

    @QueryMapping
    List<ImplementationAreaView> implementationAreas(@Argument @Nullable LocalDate asOf) {
        actor.require(Permission.READ_GOVERNANCE);
        return outputs.on(things.day(asOf));
    }

    /** Null for whoever may not read governance. */
    @SchemaMapping(typeName = "Role", field = "implementationAreas")
    @Nullable
    List<ImplementationAreaView> areas(RoleDefinition role, @Argument @Nullable LocalDate asOf) {
        if (!actor.actor().may(Permission.READ_GOVERNANCE)) {
            return null;
        }
        return role.key().equals(LEAD_IMPLEMENTER) ? outputs.on(things.day(asOf)) : List.of();
    }

    @MutationMapping
    OutputPayload recordImplementationOutput(@Argument DeliverInput input) {
        return OutputPayload.of(delivering.deliver(new DeliveringOutputs.Delivered(input.area(), input.output(),
                things.day(input.deliveredOn()), input.evidence()), input.reason()));
    }
}
