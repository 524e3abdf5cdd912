package io.answerable.audit.findings.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.FindingDirectory;
import io.answerable.audit.FindingId;
import io.answerable.audit.FindingView;
import io.answerable.audit.findings.ClosingFindings;
import io.answerable.audit.findings.DiscussingFindings;
import io.answerable.audit.findings.DraftFinding;
import io.answerable.audit.findings.DraftingFindings;
import io.answerable.audit.findings.FindingFilter;
import io.answerable.audit.findings.IssuingFindings;
import io.answerable.audit.findings.VisibleFindings;
import io.answerable.audit.matters.ChangeOf;
import io.answerable.audit.matters.NamedInAudit;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.Reference;
import io.answerable.kernel.Outcome;
import io.answerable.risk.matters.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;

/** Findings in the API; one mutation is one business act. */
@Controller
class FindingController {

    private final DraftingFindings drafting;
    private final IssuingFindings issuing;
    private final DiscussingFindings discussing;
    private final ClosingFindings closing;
    private final FindingDirectory directory;
    private final VisibleFindings visible;
    private final Origins origins;
    private final NamedInAudit named;
    private final CurrentActor actor;

    FindingController(DraftingFindings drafting, IssuingFindings issuing, DiscussingFindings discussing,
            ClosingFindings closing, FindingDirectory directory, VisibleFindings visible, Origins origins,
            NamedInAudit named, CurrentActor actor) {
        this.drafting = drafting;
        this.issuing = issuing;
        this.discussing = discussing;
        this.closing = closing;
        this.directory = directory;
        this.visible = visible;
        this.origins = origins;
        this.named = named;
        this.actor = actor;
    }

    @QueryMapping
    Optional<FindingView> finding(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        return id(by, "by").flatMap(it -> Optional.ofNullable(visible.byId(List.of(it), day(asOf)).get(it)));
    }

    @QueryMapping
    Page<FindingView> findings(@Argument @Nullable FindingFilter filter, @Argument @Nullable LocalDate asOf,
            Paging paging) {
        if (!actor.actor().maySomewhere(Permission.READ_GOVERNANCE)) {
            throw new AccessDeniedException("Requires " + Permission.READ_GOVERNANCE);
        }
        return visible.page(filter, day(asOf), paging);
    }

    @MutationMapping
    FindingPayload draftFinding(@Argument FindingInputs.Draft input) {
        return FindingPayload.of(origins.of(input)
                .flatMap(origin -> named.place(input.aiSystem(), input.unit())
                        .flatMap(place -> named.people(input.trainees(), "trainees")
                                .flatMap(trainees -> drafting.draft(new DraftFinding(input.key(), input.source(),
                                        origin.audit(), origin.incident(), origin.concern(), origin.gapAssessment(),
                                        place, input.grade(),
                                        input.criterion(), input.statement(), input.evidence(), input.causeKind(),
                                        input.cause(), input.course(), trainees, input.reason()))))));
    }

    @MutationMapping
    FindingPayload issueFinding(@Argument FindingInputs.Issue input) {
        return changed(input,
                it -> issuing.issue(it, new IssuingFindings.Judged(input.grade(), input.criterion())));
    }

    @MutationMapping
    FindingPayload answerFinding(@Argument FindingInputs.Say input) {
        return changed(input, it -> discussing.answer(it, input.text()));
    }

    @MutationMapping
    FindingPayload disputeFinding(@Argument FindingInputs.Say input) {
        return changed(input, it -> discussing.dispute(it, input.text()));
    }

    @MutationMapping
    FindingPayload settleDispute(@Argument FindingInputs.Say input) {
        return changed(input, it -> discussing.settle(it, input.text()));
    }

    @MutationMapping
    FindingPayload addToFinding(@Argument FindingInputs.Say input) {
        return changed(input, it -> discussing.add(it, input.text()));
    }

    @MutationMapping
    FindingPayload noteFinding(@Argument FindingInputs.Move input) {
        return changed(input, closing::note);
    }

    @MutationMapping
    FindingPayload closeFinding(@Argument FindingInputs.Move input) {
        return changed(input, closing::close);
    }

    private FindingPayload changed(FindingInputs.Change input,
            Function<ChangeOf<FindingId>, Outcome<FindingView>> act) {
        return FindingPayload.of(Named.required(id(input.finding(), "input", "finding"), "finding", "finding")
                .flatMap(it -> act.apply(new ChangeOf<>(it, input.expectedVersion(), input.reason()))));
    }

    private Optional<FindingId> id(Reference by, String... field) {
        return by.resolve("Finding", key -> Named.first(directory.idsOf(List.of(key)), FindingId::value), field)
                .map(FindingId::of);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }
}
