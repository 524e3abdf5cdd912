package io.answerable.inventory.graphql;

import io.answerable.graphql.Reference;
import io.answerable.inventory.AffectedDomain;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.inventory.SystemUse;
import io.answerable.inventory.register.DescribingSystems;
import io.answerable.inventory.register.RegisteringSystems;
import io.answerable.inventory.register.RegisteringSystems.RegisterSystem;
import io.answerable.inventory.register.TransferringSystems;
import io.answerable.inventory.register.UsingSystems;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Changes the register; one mutation is one business act. */
@Controller
class ChangingRegisterController {

    private final RegisteringSystems registering;
    private final DescribingSystems describing;
    private final UsingSystems using;
    private final TransferringSystems transferring;
    private final KnownThings known;

    ChangingRegisterController(RegisteringSystems registering, DescribingSystems describing, UsingSystems using,
            TransferringSystems transferring, KnownThings known) {
        this.registering = registering;
        this.describing = describing;
        this.using = using;
        this.transferring = transferring;
        this.known = known;
    }

    @MutationMapping
    SystemPayload registerAiSystem(@Argument SystemInputs.Register input) {
        return SystemPayload.of(known.named(input.owningUnit(), "owningUnit")
                .flatMap(owner -> known.all(input.usingUnits(), "usingUnits")
                        .flatMap(using -> registering.register(new RegisterSystem(input.key(), input.name(),
                                input.purpose(), input.process(), owner, using, input.reason())))));
    }

    @MutationMapping
    SystemPayload describeAiSystem(@Argument SystemInputs.Describe input) {
        return SystemPayload.of(asked(input)
                .flatMap(it -> describing.describe(it, input.name(), input.purpose(), input.process())));
    }

    @MutationMapping
    SystemPayload addUse(@Argument SystemInputs.AddUse input) {
        return SystemPayload.of(asked(input).flatMap(it -> known.named(input.unit(), "unit")
                .flatMap(unit -> using.add(it, new SystemUse(unit, input.process())))));
    }

    @MutationMapping
    SystemPayload endUse(@Argument SystemInputs.EndUse input) {
        return SystemPayload.of(
                asked(input).flatMap(it -> known.named(input.unit(), "unit").flatMap(unit -> using.end(it, unit))));
    }

    @MutationMapping
    SystemPayload transferAiSystem(@Argument SystemInputs.Transfer input) {
        return SystemPayload.of(asked(input).flatMap(it -> known.named(input.owningUnit(), "owningUnit")
                .flatMap(unit -> transferring.transfer(it, unit))));
    }

    @MutationMapping
    SystemPayload recordAffectedDomain(@Argument SystemInputs.RecordDomain input) {
        return SystemPayload.of(asked(input).flatMap(it -> domain(input.domain(), input.answerable())
                .flatMap(domain -> describing.recordDomain(it, domain))));
    }

    private Outcome<AffectedDomain> domain(String domain, @Nullable Reference answerable) {
        return answerable == null
                ? Outcome.done(new AffectedDomain(domain, null))
                : known.namedPerson(answerable, "answerable").map((PersonId it) -> new AffectedDomain(domain, it));
    }

    private Outcome<ChangeOfSystem> asked(SystemInputs.Change input) {
        return known.changed(input.aiSystem())
                .map(it -> new ChangeOfSystem(it, input.expectedVersion(), input.reason()));
    }
}
