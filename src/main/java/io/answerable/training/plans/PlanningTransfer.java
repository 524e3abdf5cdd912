package io.answerable.training.plans;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.facts.NewKeys;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.SupplierDirectory;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.training.TransferSessionId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans in which sessions knowledge of a system is handed over, and says when that was done (R-TRN-16). */
@Component
@Transactional
public class PlanningTransfer {

    private final TransferSessions sessions;
    private final TransferReads reads;
    private final LookingAfterSkills looking;
    private final SupplierDirectory suppliers;
    private final CurrentActor actor;

    PlanningTransfer(TransferSessions sessions, TransferReads reads, LookingAfterSkills looking,
            SupplierDirectory suppliers, CurrentActor actor) {
        this.sessions = sessions;
        this.reads = reads;
        this.looking = looking;
        this.suppliers = suppliers;
        this.actor = actor;
    }

    /** Which session, as the caller read it, and why. */
    public record Change(TransferSessionId session, int expectedVersion, @Nullable String reason) {}

    public Outcome<TransferSessionView> plan(PlanTransfer asked) {
        var today = actor.today();
        var system = looking.system(asked.system());
        if (system.isEmpty()) {
            return Outcome.refused(Refusal.NotFound.of("AI system that is or will be used", "aiSystem"));
        }
        if (!looking.ofSystem(asked.system())) {
            return Outcome.refused(Refusal.NotPermitted.to("plan for the knowledge of this system"));
        }
        var checks = new Checks();
        if (asked.key() != null) {
            checks.newKey(sessions.keys(), asked.key());
        }
        return checks.required("topic", asked.topic())
                .required("audience", asked.audience())
                .text("reason", asked.reason())
                .refuseIf(isUnknown(asked, today), () -> Refusal.NotFound.of("supplier", "supplier"))
                .then(() -> planned(asked, system.get(), today));
    }

    private boolean isUnknown(PlanTransfer asked, LocalDate today) {
        var supplier = asked.supplier();
        return supplier != null && !suppliers.byId(List.of(supplier), today).containsKey(supplier);
    }

    private Outcome<TransferSessionView> planned(PlanTransfer asked, AiSystemView system, LocalDate today) {
        var entry = Entry.first(asked.key() == null ? NewKeys.next("ts") : asked.key(), today);
        var session = new TransferSession(entry, Timeline.empty(entry.id()));
        session.set(new TransferFact(asked.system(), asked.supplier() == null ? system.supplier() : asked.supplier(),
                asked.topic(), asked.audience(), asked.plannedFor(), null, TransferState.OPEN, null), today);
        sessions.add(session, new Act("PLANNED", today, asked.reason()));
        return reads.one(session.getId(), today);
    }

    /** It has taken place. */
    public Outcome<TransferSessionView> hold(Change asked, @Nullable LocalDate day, @Nullable String evidence) {
        var today = actor.today();
        var on = day == null ? today : day;
        return new Checks().required("evidence", evidence)
                .refuseIf(on.isAfter(today), () -> Refusal.ValidationFailed.of("This day has yet to come.", "on"))
                .then(() -> end(asked, "HELD", it -> it.held(on, evidence)));
    }

    /** It will not take place. */
    public Outcome<TransferSessionView> cancel(Change asked) {
        return new Checks().required("reason", asked.reason())
                .then(() -> end(asked, "CANCELLED", TransferFact::cancelled));
    }

    private Outcome<TransferSessionView> end(Change asked, String act, UnaryOperator<TransferFact> end) {
        var today = actor.today();
        return sessions.open("session", asked.session().value(), asked.expectedVersion(),
                it -> it.facts().factOn(today).filter(fact -> looking.ofSystem(fact.system())).isPresent())
                .flatMap(session -> {
                    var fact = session.facts().factOn(today).orElseThrow();
                    if (fact.state() != TransferState.OPEN) {
                        return Outcome.refused(new Refusal.TransitionNotAllowed("It is over.", List.of("session"),
                                fact.state().name(), List.of()));
                    }
                    session.set(end.apply(fact), today);
                    sessions.save(session, new Act(act, today, asked.reason()));
                    return reads.one(session.getId(), today);
                });
    }
}
