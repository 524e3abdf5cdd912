package io.answerable.inventory.objectives;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Checks;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.inventory.records.PreparingSystems;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a system is to achieve: agreed upon by business and IT, measured, and given up (R-INV-16). */
@Component
public class AgreeingOnKpis {

    private static final Set<String> ROLES = Set.of("role.business-owner", "role.department-head", "role.project-lead",
            "role.product-manager");

    private final PreparingSystems preparing;
    private final BusinessKpis kpis;
    private final PeopleDirectory people;
    private final CurrentActor currentActor;

    AgreeingOnKpis(PreparingSystems preparing, BusinessKpis kpis, PeopleDirectory people, CurrentActor currentActor) {
        this.preparing = preparing;
        this.kpis = kpis;
        this.people = people;
        this.currentActor = currentActor;
    }

    /** What is agreed upon; a KPI of the same name is replaced, and its last measurement stays. */
    public record Agreement(String name, String kind, KpiFact.Better better, BigDecimal target,
            List<PersonId> agreedBy, @Nullable LocalDate on) {}

    /** From that day on the system is to achieve this. */
    @Transactional
    public Outcome<AiSystemView> agree(ChangeOfSystem asked, Agreement agreement) {
        var act = act("KPI_AGREED", "agree on a KPI", agreement.on());
        return new Checks().required("name", agreement.name())
                .required("kind", agreement.kind())
                .refuseIf(agreement.agreedBy().isEmpty(), () -> Refusal.ValidationFailed.required("agreedBy"))
                .refuseIf(!allKnown(agreement.agreedBy()), () -> Refusal.NotFound.of("person", "agreedBy"))
                .then(() -> preparing.act(asked, act, (system, day, told) -> {
                    var before = kpis.facts().factOn(system.id(), agreement.name(), day);
                    kpis.facts().put(system.id(), fact(agreement, before, day), day, told);
                    return Optional.empty();
                }));
    }

    /** On that day the system has achieved this much. */
    @Transactional
    public Outcome<AiSystemView> measure(ChangeOfSystem asked, String name, BigDecimal actual,
            @Nullable LocalDate on) {
        return preparing.act(asked, act("KPI_MEASURED", "measure a KPI", on), (system, day, told) -> {
            var before = kpis.facts().factOn(system.id(), name, day);
            before.ifPresent(it -> kpis.facts().put(system.id(), it.measured(actual, day), day, told));
            return before.isPresent() ? Optional.empty() : unknown();
        });
    }

    /** From that day on nobody asks for this any longer. */
    @Transactional
    public Outcome<AiSystemView> giveUp(ChangeOfSystem asked, String name, @Nullable LocalDate on) {
        return preparing.act(asked, act("KPI_GIVEN_UP", "give up a KPI", on),
                (system, day, told) -> kpis.facts().end(system.id(), name, day, told) ? Optional.empty() : unknown());
    }

    private boolean allKnown(List<PersonId> agreeing) {
        return people.byId(agreeing, currentActor.today()).keySet().containsAll(agreeing);
    }

    private static KpiFact fact(Agreement it, Optional<KpiFact> before, LocalDate day) {
        return new KpiFact(it.name(), it.kind(), it.better(), it.target(), before.map(KpiFact::actual).orElse(null),
                before.map(KpiFact::measuredOn).orElse(null), it.agreedBy(), day);
    }

    private static PreparingSystems.Act act(String name, String what, @Nullable LocalDate on) {
        return new PreparingSystems.Act(name, what, on, ROLES);
    }

    private static Optional<Refusal> unknown() {
        return Optional.of(Refusal.NotFound.of("KPI", "name"));
    }
}
