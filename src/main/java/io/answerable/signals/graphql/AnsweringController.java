package io.answerable.signals.graphql;

import io.answerable.graphql.NodeId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.signals.SignalResponse;
import io.answerable.signals.SignalView;
import io.answerable.signals.responses.AnsweringSignals;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers to signals. */
@Controller
class AnsweringController {

    private final AnsweringSignals answering;
    private final RoleCatalogue roles;

    AnsweringController(AnsweringSignals answering, RoleCatalogue roles) {
        this.answering = answering;
        this.roles = roles;
    }

    /** An answer. */
    record AnswerInput(String signal, @Nullable LocalDate until, @Nullable String reason) {}

    /** The signal, or why the answer was refused. */
    record SignalPayload(@Nullable SignalView signal, List<Refusal> errors) {

        static SignalPayload of(Outcome<SignalView> outcome) {
            return switch (outcome) {
                case Outcome.Done<SignalView>(var signal) -> new SignalPayload(signal, List.of());
                case Outcome.Refused<SignalView>(var refusals) -> new SignalPayload(null, refusals);
            };
        }
    }

    @MutationMapping
    SignalPayload acknowledgeSignal(@Argument AnswerInput input) {
        return answer(input, it -> answering.acknowledge(it, input.reason()));
    }

    @MutationMapping
    SignalPayload waiveSignal(@Argument AnswerInput input) {
        return answer(input, it -> Optional.ofNullable(input.until())
                .map(until -> answering.waive(it, until, input.reason()))
                .orElseGet(() -> Outcome.refused(Refusal.ValidationFailed.required("until"))));
    }

    @MutationMapping
    SignalPayload withdrawSignalAnswer(@Argument AnswerInput input) {
        return answer(input, it -> answering.withdraw(it, input.reason()));
    }

    private static SignalPayload answer(AnswerInput input, Function<UUID, Outcome<SignalView>> act) {
        var node = NodeId.parse(input.signal(), "signal");
        return SignalPayload.of(node.type().equals("Signal")
                ? act.apply(node.id())
                : Outcome.refused(Refusal.NotFound.of("signal", "signal")));
    }

    @SchemaMapping(typeName = "SignalResponse")
    Optional<RoleDefinition> authority(SignalResponse response) {
        return Optional.ofNullable(response.authority()).flatMap(roles::role);
    }
}
