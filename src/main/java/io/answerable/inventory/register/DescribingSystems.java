package io.answerable.inventory.register;

import io.answerable.inventory.AffectedDomain;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.kernel.Refusal.ValidationFailed;
import io.answerable.organisation.PeopleDirectory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a system is for and which domains it touches (R-INV-01, R-INV-08). */
@Component
public class DescribingSystems {

    private final ChangingSystems changing;
    private final PeopleDirectory people;

    DescribingSystems(ChangingSystems changing, PeopleDirectory people) {
        this.changing = changing;
        this.people = people;
    }

    /** From today on the system has this name, purpose and process. */
    @Transactional
    public Outcome<AiSystemView> describe(ChangeOfSystem asked, String name, String purpose,
            @Nullable String process) {
        var refusals = new Texts().name(name).required(purpose, "purpose").optional(process, "process").refusals();
        return refusals.isEmpty()
                ? changing.change(asked, "DESCRIBED",
                        (system, today) -> described(system, today, name, purpose, process))
                : Outcome.refused(refusals);
    }

    private static Optional<Refusal> described(AiSystem system, LocalDate today, String name, String purpose,
            @Nullable String process) {
        system.on(today).ifPresent(it -> system.enter(it.described(name, purpose, process), today));
        return Optional.empty();
    }

    /** From today on the system touches the domain, for which that person answers. */
    @Transactional
    public Outcome<AiSystemView> recordDomain(ChangeOfSystem asked, AffectedDomain domain) {
        var refusals = new Texts().domain(domain.domain()).refusals();
        return refusals.isEmpty()
                ? changing.change(asked, "DOMAIN_RECORDED", (system, today) -> recorded(system, today, domain))
                : Outcome.refused(refusals);
    }

    private Optional<Refusal> recorded(AiSystem system, LocalDate today, AffectedDomain domain) {
        var refusal = refusalOf(domain.answerable(), today);
        if (refusal.isEmpty()) {
            system.touch(domain, today);
        }
        return refusal;
    }

    private Optional<Refusal> refusalOf(@Nullable PersonId answerable, LocalDate today) {
        if (answerable == null) {
            return Optional.empty();
        }
        var person = people.byId(List.of(answerable), today).get(answerable);
        if (person == null) {
            return Optional.of(NotFound.of("person", "answerable"));
        }
        return person.status().present()
                ? Optional.empty()
                : Optional.of(ValidationFailed.of("Whoever answers for a domain must work here.", "answerable"));
    }
}
