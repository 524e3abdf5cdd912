package io.answerable.audit.findings;

import io.answerable.access.CurrentActor;
import io.answerable.audit.AddendumKind;
import io.answerable.audit.AddendumView;
import io.answerable.audit.CorrectiveActionDirectory;
import io.answerable.audit.FindingAnswered;
import io.answerable.audit.FindingId;
import io.answerable.audit.FindingState;
import io.answerable.audit.FindingView;
import io.answerable.audit.matters.ChangeOf;
import io.answerable.audit.matters.Opened;
import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.risk.matters.Place;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets those concerned answer findings and dispute them, and the auditor add to them and settle (R-AUD-15, D-7). */
@Component
@Transactional
public class DiscussingFindings {

    private final Findings findings;
    private final Addenda addenda;
    private final CorrectiveActionDirectory actions;
    private final FindingRights rights;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    DiscussingFindings(Findings findings, Addenda addenda, CorrectiveActionDirectory actions, FindingRights rights,
            CurrentActor actor, ApplicationEventPublisher events) {
        this.findings = findings;
        this.addenda = addenda;
        this.actions = actions;
        this.rights = rights;
        this.actor = actor;
        this.events = events;
    }

    /** Those concerned say something to it, for example the developers of the system; the auditor is informed. */
    public Outcome<FindingView> answer(ChangeOf<FindingId> asked, String text) {
        return said(asked, AddendumKind.ANSWER, text, rights::mayImprove, null);
    }

    /** Those concerned do not agree; nobody has to act until it is settled. */
    public Outcome<FindingView> dispute(ChangeOf<FindingId> asked, String text) {
        return said(asked, AddendumKind.DISPUTE, text, rights::mayImprove, FindingState.DISPUTED);
    }

    /** The auditor answers a dispute; the finding is as far as what is done about it by now. */
    public Outcome<FindingView> settle(ChangeOf<FindingId> asked, String text) {
        return said(asked, AddendumKind.SETTLEMENT, text, rights::mayAudit, FindingState.OPEN);
    }

    /** The auditor adds what became known later. */
    public Outcome<FindingView> add(ChangeOf<FindingId> asked, String text) {
        return said(asked, AddendumKind.ADDENDUM, text, rights::mayAudit, null);
    }

    private Outcome<FindingView> said(ChangeOf<FindingId> asked, AddendumKind kind, String text,
            Predicate<Place> may, @Nullable FindingState wanted) {
        return findings.opened("finding", asked, it -> may.test(it.origin().place())).flatMap(it -> {
            var state = it.fact().state();
            var refusal = wanted == null ? Optional.<Refusal>empty() : refusalOf(state, kind, wanted);
            return new Checks().required("text", text)
                    .refuseIf(state == FindingState.DRAFT, () -> Refusal.ValidationFailed.of(
                            "The finding is a draft; nobody was told of it yet.", "finding"))
                    .refuseIf(state != FindingState.DRAFT && refusal.isPresent(), refusal::get)
                    .then(() -> Outcome.done(noted(it, kind, text, reached(it, wanted), asked)));
        });
    }

    private FindingState reached(Opened<FindingFact, Finding> it, @Nullable FindingState wanted) {
        var finding = it.thing().getId();
        return wanted == FindingState.OPEN
                ? FollowingActions.stateBy(
                        actions.ofFindings(List.of(finding), it.today()).getOrDefault(finding, List.of()))
                : Objects.requireNonNullElse(wanted, it.fact().state());
    }

    private static Optional<Refusal> refusalOf(FindingState state, AddendumKind kind, FindingState wanted) {
        return kind == AddendumKind.SETTLEMENT && state != FindingState.DISPUTED
                ? Optional.of(new Refusal.TransitionNotAllowed("Nobody disputes the finding.", List.of("finding"),
                        state.name(), state.next().stream().map(FindingState::name).sorted().toList()))
                : Finding.refusalOf(state, wanted);
    }

    private FindingView noted(Opened<FindingFact, Finding> it, AddendumKind kind, String text, FindingState state,
            ChangeOf<FindingId> asked) {
        var fact = it.fact().in(state);
        addenda.add(new AddendumView(it.thing().getId(), kind, it.today(), text, actor.actor().person().orElse(null),
                it.today()));
        it.change(fact);
        it.thing().alterations().of("addendum", null, text);
        var version = findings.keep(it, kind.name() + "_ADDED", asked.reason());
        events.publishEvent(new FindingAnswered(it.thing().getId(), kind, actor.provenance().because(asked.reason())));
        return FindingReads.view(it.thing().entry(), fact, version, it.today());
    }
}
