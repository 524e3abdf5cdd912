package io.answerable.signals.responses;

import static java.util.Objects.requireNonNull;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Checks;
import io.answerable.facts.Timeline;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Provenance;
import io.answerable.kernel.Refusal;
import io.answerable.ledger.Change;
import io.answerable.ledger.Fact;
import io.answerable.ledger.Ledger;
import io.answerable.reference.DetectionRules;
import io.answerable.signals.EscalationView;
import io.answerable.signals.Escalations;
import io.answerable.signals.SignalAccountability;
import io.answerable.signals.SignalAcknowledged;
import io.answerable.signals.SignalFeed;
import io.answerable.signals.SignalStatus;
import io.answerable.signals.SignalView;
import io.answerable.signals.SignalWaived;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers signals: acknowledges them, or lets them stand for a while (domain model, section 9). The facts stay as they
 * are, so a signal stays in the feed until its rule is no longer true.
 */
@Component
@Transactional
public class AnsweringSignals {

    /** Whose authority is enough to let something stand that a rule forbids. */
    private static final List<String> AUTHORITIES = List.of("role.executive-sponsor", "role.chief-officer",
            "role.top-management");

    private final SignalFeed feed;
    private final SignalAccountability accountability;
    private final Escalations escalations;
    private final Responses responses;
    private final DetectionRules rules;
    private final Ledger ledger;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    AnsweringSignals(SignalFeed feed, SignalAccountability accountability, Escalations escalations,
            Responses responses, DetectionRules rules, Ledger ledger, CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.feed = feed;
        this.accountability = accountability;
        this.escalations = escalations;
        this.responses = responses;
        this.rules = rules;
        this.ledger = ledger;
        this.currentActor = currentActor;
        this.events = events;
    }

    /**
     * Says that somebody sees to it. For whoever answers for the subject, has received the escalation, or manages
     * improvement where it belongs.
     */
    public Outcome<SignalView> acknowledge(UUID signal, @Nullable String reason) {
        return answer(signal, found -> new Checks()
                .refuseIf(!mayAcknowledge(found), () -> Refusal.NotPermitted.to("acknowledge this signal"))
                .refuseIf(isWaivedByOthers(found), () -> Refusal.NotPermitted.to("replace a waiver"))
                .text("reason", reason)
                .then(() -> acknowledged(found, reason)));
    }

    private boolean isWaivedByOthers(SignalView signal) {
        return responses.locked(signal.id())
                .factOn(currentActor.today())
                .filter(it -> it.status() == SignalStatus.WAIVED)
                .filter(it -> !mayWithdraw(it))
                .isPresent();
    }

    /**
     * Lets it stand until a day, that day included, and not for longer than the catalogue allows; by top management, the
     * chief officer or the executive sponsor alone.
     */
    public Outcome<SignalView> waive(UUID signal, LocalDate until, @Nullable String reason) {
        var authority = authority();
        var latest = currentActor.today().plusDays(rules.threshold("waiver_days"));
        return answer(signal, found -> new Checks()
                .refuseIf(authority.isEmpty(), () -> Refusal.NotPermitted.to("waive this signal"))
                .required("reason", reason)
                .refuseIf(until.isBefore(currentActor.today()),
                        () -> Refusal.ValidationFailed.of("A waiver ends today or later.", "until"))
                .refuseIf(until.isAfter(latest),
                        () -> Refusal.ValidationFailed.of("A waiver ends by " + latest + ".", "until"))
                .then(() -> waived(found, until, requireNonNull(reason), authority.orElseThrow())));
    }

    /** Takes an answer back: whoever gave it, or whoever could waive it. */
    public Outcome<SignalView> withdraw(UUID signal, @Nullable String reason) {
        return answer(signal, found -> {
            var answers = responses.locked(found.id());
            var answer = answers.factOn(currentActor.today());
            return new Checks()
                    .refuseIf(answer.isEmpty(), () -> Refusal.NotFound.of("answer to this signal", "signal"))
                    .refuseIf(answer.isPresent() && !mayWithdraw(answer.get()),
                            () -> Refusal.NotPermitted.to("take this answer back"))
                    .text("reason", reason)
                    .then(() -> withdrawn(found, answers, reason));
        });
    }

    private Outcome<SignalView> answer(UUID signal, Function<SignalView, Outcome<SignalView>> act) {
        return feed.find(signal)
                .filter(it -> feed.isSeen(it) || isConcerned(it))
                .map(act)
                .orElseGet(() -> Outcome.refused(Refusal.NotFound.of("signal", "signal")));
    }

    private boolean mayAcknowledge(SignalView signal) {
        return currentActor.actor().may(Permission.MANAGE_IMPROVEMENT, signal.unit(), signal.system())
                || isConcerned(signal);
    }

    private boolean isConcerned(SignalView signal) {
        var person = currentActor.actor().person();
        return person.isPresent() && concerned(signal).anyMatch(person.get()::equals);
    }

    private Stream<Object> concerned(SignalView signal) {
        return Stream.concat(accountability.accountableFor(List.of(signal)).values().stream(),
                escalations.of(List.of(signal))
                        .values()
                        .stream()
                        .map(EscalationView::receiver)
                        .flatMap(Stream::ofNullable));
    }

    private Optional<String> authority() {
        var actor = currentActor.actor();
        return actor.may(Permission.APPROVE)
                ? AUTHORITIES.stream().filter(it -> actor.holds(it, null, null)).findFirst()
                : Optional.empty();
    }

    private boolean mayWithdraw(Response answer) {
        var by = answer.by();
        return authority().isPresent() || by != null && currentActor.actor().person().filter(by::equals).isPresent();
    }

    private Outcome<SignalView> acknowledged(SignalView signal, @Nullable String reason) {
        var by = record(signal, SignalStatus.ACKNOWLEDGED, null, reason, null);
        events.publishEvent(new SignalAcknowledged(signal.id(), signal.code(), signal.subject().reference(), by));
        return seen(signal);
    }

    private Outcome<SignalView> waived(SignalView signal, LocalDate until, String reason, String authority) {
        var by = record(signal, SignalStatus.WAIVED, authority, reason, until);
        events.publishEvent(new SignalWaived(signal.id(), signal.code(), signal.subject().reference(), until, by));
        return seen(signal);
    }

    private Provenance record(SignalView signal, SignalStatus status, @Nullable String authority,
            @Nullable String reason, @Nullable LocalDate until) {
        var today = currentActor.today();
        var by = currentActor.provenance().because(reason);
        var answers = responses.locked(signal.id());
        var before = answers.factOn(today);
        answers.endAll(today, it -> true);
        answers.begin(today, until == null ? LocalDate.MAX : until.plusDays(1),
                new Response(status, currentActor.actor().person().orElse(null), authority, reason, by.at()));
        responses.write(answers);
        ledger.record(by, fact(signal, status.name(), Change.of("status",
                before.map(Response::status).orElse(SignalStatus.OPEN), status),
                Change.of("until", null, until), Change.of("authority", null, authority)));
        return by;
    }

    private Outcome<SignalView> withdrawn(SignalView signal, Timeline<Response> answers, @Nullable String reason) {
        var today = currentActor.today();
        var before = answers.factOn(today).map(Response::status).orElseThrow();
        answers.endAll(today, it -> true);
        responses.write(answers);
        ledger.record(currentActor.provenance().because(reason),
                fact(signal, "ANSWER_WITHDRAWN", Change.of("status", before, SignalStatus.OPEN)));
        return seen(signal);
    }

    private static Fact fact(SignalView signal, String act, Change... changes) {
        return Fact.of("Signal", signal.id(), signal.code() + " " + signal.subject().reference(), act, changes);
    }

    private Outcome<SignalView> seen(SignalView signal) {
        return Outcome.done(signal.answeredBy(
                responses.of(List.of(signal.id()), signal.asOf()).get(signal.id())));
    }
}
