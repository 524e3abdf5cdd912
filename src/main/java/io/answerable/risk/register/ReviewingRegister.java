package io.answerable.risk.register;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.ledger.Change;
import io.answerable.ledger.Fact;
import io.answerable.ledger.Ledger;
import io.answerable.risk.RegisterReviewed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that top management has reviewed the register (R-RSK-03). */
@Component
public class ReviewingRegister {

    private static final List<String> TOP_MANAGEMENT = List.of("role.top-management", "role.chief-officer",
            "role.executive-sponsor");

    private final RegisterReviews reviews;
    private final Ledger ledger;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    ReviewingRegister(RegisterReviews reviews, Ledger ledger, CurrentActor actor, ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.ledger = ledger;
        this.actor = actor;
        this.events = events;
    }

    /** @param on the day of the review; null: today */
    @Transactional
    public Outcome<LocalDate> record(@Nullable LocalDate on, @Nullable String note, @Nullable String reason) {
        var caller = actor.actor();
        var person = caller.person();
        if (person.isEmpty() || !caller.may(Permission.APPROVE)
                || TOP_MANAGEMENT.stream().noneMatch(it -> caller.holds(it, null, null))) {
            return Outcome.refused(Refusal.NotPermitted.to("review the register for top management"));
        }
        var day = on == null ? actor.today() : on;
        return new Checks().text("note", note)
                .refuseIf(day.isAfter(actor.today()),
                        () -> Refusal.ValidationFailed.of("The day lies ahead.", "on"))
                .then(() -> {
                    var id = reviews.add(day, person.get(), note);
                    var by = actor.provenance().because(reason);
                    ledger.record(by, Fact.of("RiskRegisterReview", id, "register-review/" + day, "REGISTER_REVIEWED",
                            Change.of("heldOn", null, day), Change.of("note", null, note)));
                    events.publishEvent(new RegisterReviewed(day, by));
                    return Outcome.done(day);
                });
    }
}
