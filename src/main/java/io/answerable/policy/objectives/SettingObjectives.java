package io.answerable.policy.objectives;

import static io.answerable.access.Permission.APPROVE;
import static io.answerable.access.Permission.MANAGE_POLICIES;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.policy.records.Tables;
import io.answerable.policy.records.Things;
import io.answerable.reference.GovernanceKpis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets measurable objectives for AI, and has top management approve them (R-POL-02, R-POL-09). */
@Component
@Transactional
public class SettingObjectives {

    private static final String TOP_MANAGEMENT = "role.top-management";

    private final Things<ObjectiveFact> objectives;
    private final AiObjectives directory;
    private final GovernanceKpis kpis;
    private final CurrentActor actor;

    SettingObjectives(Tables tables, AiObjectives directory, GovernanceKpis kpis, CurrentActor actor) {
        this.objectives = tables.things(ObjectiveFact.KIND);
        this.directory = directory;
        this.kpis = kpis;
        this.actor = actor;
    }

    /**
     * An objective.
     *
     * @param key null: one is made up
     * @param kpi key of the governance figure that measures it
     */
    public record Wanted(@Nullable String key, String title, String kpi, BigDecimal target,
            @Nullable LocalDate reachBy, PersonId owner, @Nullable String reason) {}

    public Outcome<AiObjectiveView> set(Wanted asked) {
        if (!actor.actor().may(MANAGE_POLICIES)) {
            return Outcome.refused(Refusal.NotPermitted.to("set objectives"));
        }
        var checks = new Checks().required("title", asked.title())
                .refuseIf(kpis.kpi(asked.kpi()).isEmpty(), () -> Refusal.NotFound.of("governance figure", "kpi"));
        if (asked.key() != null) {
            checks.newKey(objectives.keys(), asked.key());
        }
        return checks.then(() -> view(objectives.begin(asked.key(), new ObjectiveFact(asked.title(), asked.kpi(),
                asked.target(), asked.reachBy(), asked.owner(), null, null), "SET", asked.reason())));
    }

    /** From today on somebody else pursues it. */
    public Outcome<AiObjectiveView> assignOwner(Things.Change asked, PersonId owner) {
        return objectives.change(asked, "OWNER_ASSIGNED", it -> actor.actor().may(MANAGE_POLICIES),
                it -> Outcome.done(it.ownedBy(owner))).flatMap(this::view);
    }

    /** Top management approves the objective, once. */
    public Outcome<AiObjectiveView> approve(Things.Change asked) {
        var person = actor.actor().person();
        boolean mayApprove = person.isPresent() && actor.actor().may(APPROVE)
                && actor.actor().holds(TOP_MANAGEMENT, null, null);
        return objectives.change(asked, "APPROVED", it -> mayApprove,
                it -> it.approvedOn() == null
                        ? Outcome.done(it.approved(person.orElseThrow(), actor.today()))
                        : Outcome.refused(
                                Refusal.ValidationFailed.of("This objective is approved already.", "objective")))
                .flatMap(this::view);
    }

    private Outcome<AiObjectiveView> view(UUID objective) {
        return Outcome.done(Objects.requireNonNull(directory.byIds(List.of(objective), actor.today()).get(objective)));
    }
}
