package io.answerable.policy.controls;

import static io.answerable.access.Permission.MANAGE_POLICIES;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.UnitId;
import io.answerable.policy.records.Tables;
import io.answerable.policy.records.Things;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Defines the controls inside processes, and keeps what their checks have shown (R-POL-16). */
@Component
@Transactional
public class CheckingControls {

    private final Things<ControlFact> controls;
    private final InternalControls directory;
    private final CurrentActor actor;

    CheckingControls(Tables tables, InternalControls directory, CurrentActor actor) {
        this.controls = tables.things(ControlFact.KIND);
        this.directory = directory;
        this.actor = actor;
    }

    /**
     * A control.
     *
     * @param key null: one is made up
     * @param everyDays longest time between two checks; null: none is set
     */
    public record Defined(@Nullable String key, String title, String process, UnitId unit, PersonId owner,
            @Nullable Integer everyDays, @Nullable String reason) {}

    public Outcome<InternalControlView> define(Defined asked) {
        if (!actor.actor().may(MANAGE_POLICIES)) {
            return Outcome.refused(Refusal.NotPermitted.to("define controls"));
        }
        var checks = new Checks().required("title", asked.title())
                .required("process", asked.process())
                .refuseIf(asked.everyDays() != null && asked.everyDays() < 1,
                        () -> Refusal.ValidationFailed.of("At least one day lies between two checks.", "everyDays"));
        if (asked.key() != null) {
            checks.newKey(controls.keys(), asked.key());
        }
        return checks.then(() -> view(controls.begin(asked.key(), new ControlFact(asked.title(), asked.process(),
                asked.unit(), asked.owner(), asked.everyDays(), null, null, null, null), "DEFINED", asked.reason())));
    }

    /** From today on somebody else keeps the control working. */
    public Outcome<InternalControlView> assignOwner(Things.Change asked, PersonId owner) {
        return controls.change(asked, "OWNER_ASSIGNED", it -> actor.actor().may(MANAGE_POLICIES),
                it -> Outcome.done(it.ownedBy(owner))).flatMap(this::view);
    }

    /** Somebody has looked today whether the control works: its owner, or whoever keeps policies. */
    public Outcome<InternalControlView> check(Things.Change asked, CheckResult result, @Nullable String note) {
        var person = actor.actor().person();
        return new Checks().text("note", note)
                .then(() -> controls.change(asked, "CHECKED",
                        it -> actor.actor().may(MANAGE_POLICIES) || person.filter(it.owner()::equals).isPresent(),
                        it -> Outcome.done(it.checked(actor.today(), person.orElse(null), result, note))))
                .flatMap(this::view);
    }

    private Outcome<InternalControlView> view(UUID control) {
        return Outcome.done(Objects.requireNonNull(directory.byIds(List.of(control), actor.today()).get(control)));
    }
}
