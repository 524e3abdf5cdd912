package io.answerable.audit.actions.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.audit.CorrectiveActionDirectory;
import io.answerable.audit.CorrectiveActionId;
import io.answerable.audit.CorrectiveActionView;
import io.answerable.audit.FindingDirectory;
import io.answerable.audit.FindingId;
import io.answerable.audit.actions.ActionFilter;
import io.answerable.audit.actions.AgreeingActions;
import io.answerable.audit.actions.CarryingOutActions;
import io.answerable.audit.actions.ProposeAction;
import io.answerable.audit.actions.ProposingActions;
import io.answerable.audit.actions.VisibleActions;
import io.answerable.audit.matters.ChangeOf;
import io.answerable.audit.matters.NamedInAudit;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.Reference;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.risk.matters.Named;
import io.answerable.roles.RowRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Corrective actions in the API; one mutation is one business act. */
@Controller
class ActionController {

    private final ProposingActions proposing;
    private final AgreeingActions agreeing;
    private final CarryingOutActions carryingOut;
    private final CorrectiveActionDirectory directory;
    private final FindingDirectory findings;
    private final VisibleActions visible;
    private final NamedInAudit named;
    private final CurrentActor actor;

    ActionController(ProposingActions proposing, AgreeingActions agreeing, CarryingOutActions carryingOut,
            CorrectiveActionDirectory directory, FindingDirectory findings, VisibleActions visible,
            NamedInAudit named, CurrentActor actor) {
        this.proposing = proposing;
        this.agreeing = agreeing;
        this.carryingOut = carryingOut;
        this.directory = directory;
        this.findings = findings;
        this.visible = visible;
        this.named = named;
        this.actor = actor;
    }

    @QueryMapping
    Optional<CorrectiveActionView> correctiveAction(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        return id(by, "by").flatMap(it -> Optional.ofNullable(visible.byId(List.of(it), day(asOf)).get(it)));
    }

    @QueryMapping
    Page<CorrectiveActionView> correctiveActions(@Argument @Nullable ActionFilter filter,
            @Argument @Nullable LocalDate asOf, Paging paging) {
        return visible.page(filter, day(asOf), paging);
    }

    @MutationMapping
    ActionPayload proposeCorrectiveAction(@Argument ActionInputs.Propose input) {
        return ActionPayload.of(Named.required(finding(input.finding()), "finding", "finding")
                .flatMap(finding -> named.person(input.owner(), "owner")
                        .flatMap(owner -> row(input.raciRow())
                                .flatMap(row -> before(input.succeeds()).flatMap(before -> proposing.propose(
                                        new ProposeAction(input.key(), finding, input.title(), owner.orElse(null),
                                                row.orElse(null), input.due(), before.orElse(null),
                                                input.reason())))))));
    }

    @MutationMapping
    ActionPayload agreeCorrectiveAction(@Argument ActionInputs.Agree input) {
        return changed(input, it -> named.person(input.owner(), "owner")
                .flatMap(owner -> row(input.raciRow()).flatMap(row -> agreeing.agree(it, new AgreeingActions.Agreed(
                        input.title(), owner.orElse(null), row.orElse(null), input.due())))));
    }

    @MutationMapping
    ActionPayload reassignCorrectiveAction(@Argument ActionInputs.Reassign input) {
        return changed(input, it -> named.person(input.owner(), "owner")
                .flatMap(owner -> agreeing.reassign(it, owner.orElse(null))));
    }

    @MutationMapping
    ActionPayload startCorrectiveAction(@Argument ActionInputs.Move input) {
        return changed(input, carryingOut::start);
    }

    @MutationMapping
    ActionPayload implementCorrectiveAction(@Argument ActionInputs.Implement input) {
        return changed(input, it -> carryingOut.implement(it, input.implementedOn(), input.causeAnalysis()));
    }

    @MutationMapping
    ActionPayload verifyCorrectiveAction(@Argument ActionInputs.Verify input) {
        return changed(input, it -> carryingOut.verify(it, input.result(), input.note()));
    }

    @MutationMapping
    ActionPayload closeCorrectiveAction(@Argument ActionInputs.Close input) {
        return changed(input, it -> carryingOut.close(it, input.lesson()));
    }

    private ActionPayload changed(ActionInputs.Change input,
            Function<ChangeOf<CorrectiveActionId>, Outcome<CorrectiveActionView>> act) {
        return ActionPayload.of(Named.required(id(input.action(), "input", "action"), "corrective action", "action")
                .flatMap(it -> act.apply(new ChangeOf<>(it, input.expectedVersion(), input.reason()))));
    }

    private Outcome<Optional<CorrectiveActionId>> before(@Nullable Reference by) {
        return NamedInAudit.optional(by, "corrective action", "succeeds", it -> id(it, "input", "succeeds"));
    }

    private static Outcome<Optional<RowRef>> row(@Nullable String text) {
        if (text == null) {
            return Outcome.done(Optional.empty());
        }
        var row = RowRef.parse(text);
        return row.isPresent()
                ? Outcome.done(row)
                : Outcome.refused(Refusal.ValidationFailed.of("Write a row as m-ai-10#act.operation.", "raciRow"));
    }

    private Optional<FindingId> finding(Reference by) {
        return by.resolve("Finding", key -> Named.first(findings.idsOf(List.of(key)), FindingId::value), "input",
                "finding").map(FindingId::of);
    }

    private Optional<CorrectiveActionId> id(Reference by, String... field) {
        return by.resolve("CorrectiveAction",
                key -> Named.first(directory.idsOf(List.of(key)), CorrectiveActionId::value), field)
                .map(CorrectiveActionId::of);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }
}
