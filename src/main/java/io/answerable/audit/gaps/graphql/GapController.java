package io.answerable.audit.gaps.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.FindingView;
import io.answerable.audit.GapAssessmentDirectory;
import io.answerable.audit.GapAssessmentId;
import io.answerable.audit.GapAssessmentView;
import io.answerable.audit.gaps.AssessingGaps;
import io.answerable.audit.gaps.GapComparison;
import io.answerable.audit.matters.ChangeOf;
import io.answerable.audit.matters.NamedInAudit;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.kernel.Outcome;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.risk.matters.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Gap assessments in the API; one mutation is one business act. */
@Controller
class GapController {

    private final GapAssessmentDirectory directory;
    private final AssessingGaps assessing;
    private final NamedInAudit named;
    private final PeopleDirectory people;
    private final CurrentActor actor;

    GapController(GapAssessmentDirectory directory, AssessingGaps assessing, NamedInAudit named,
            PeopleDirectory people, CurrentActor actor) {
        this.directory = directory;
        this.assessing = assessing;
        this.named = named;
        this.people = people;
        this.actor = actor;
    }

    @QueryMapping
    Optional<GapAssessmentView> gapAssessment(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        return actor.actor().may(Permission.READ_GOVERNANCE) ? find(by, day(asOf), "by") : Optional.empty();
    }

    @QueryMapping
    Page<GapAssessmentView> gapAssessments(@Argument @Nullable LocalDate asOf, Paging paging) {
        actor.require(Permission.READ_GOVERNANCE);
        return Page.ofAll(directory.all(day(asOf)), paging, it -> Cursor.of(it.key()), 1);
    }

    @QueryMapping
    Optional<GapComparison> gapComparison(@Argument Reference before, @Argument Reference after,
            @Argument @Nullable LocalDate asOf) {
        actor.require(Permission.READ_GOVERNANCE);
        return find(before, day(asOf), "before")
                .flatMap(earlier -> find(after, day(asOf), "after").map(later -> GapComparison.of(earlier, later)));
    }

    private Optional<GapAssessmentView> find(Reference by, LocalDate asOf, String field) {
        return id(by, field).flatMap(it -> Optional.ofNullable(directory.byId(List.of(it), asOf).get(it)));
    }

    @BatchMapping(typeName = "GapAssessment")
    Map<GapAssessmentView, PersonView> conductedBy(List<GapAssessmentView> assessments) {
        return PerDay.one(assessments, GapAssessmentView::asOf, GapAssessmentView::conductedById, people::byId);
    }

    /** Null for whoever may not read the whole. */
    @BatchMapping(typeName = "Finding", field = "gapAssessment")
    Map<FindingView, GapAssessmentView> ofFindings(List<FindingView> findings) {
        return actor.actor().may(Permission.READ_GOVERNANCE)
                ? PerDay.one(findings, FindingView::asOf, FindingView::gapAssessment, directory::byId)
                : Map.of();
    }

    @MutationMapping
    GapAssessmentPayload planGapAssessment(@Argument GapInputs.Plan input) {
        return GapAssessmentPayload.of(named.person(input.conductedBy(), "conductedBy")
                .flatMap(by -> assessing.plan(new AssessingGaps.Plan(input.key(), input.title(), input.framework(),
                        input.planned(), by.orElse(null), input.reason()))));
    }

    @MutationMapping
    GapAssessmentPayload startGapAssessment(@Argument GapInputs.Move input) {
        return changed(input, assessing::start);
    }

    @MutationMapping
    GapAssessmentPayload judgeGapItems(@Argument GapInputs.Judge input) {
        return changed(input, it -> assessing.judge(it, input.items()
                .stream()
                .map(one -> new AssessingGaps.Judgement(one.item(), one.result(), one.note()))
                .toList()));
    }

    @MutationMapping
    GapAssessmentPayload completeGapAssessment(@Argument GapInputs.Move input) {
        return changed(input, assessing::complete);
    }

    private GapAssessmentPayload changed(GapInputs.Change input,
            Function<ChangeOf<GapAssessmentId>, Outcome<GapAssessmentView>> act) {
        return GapAssessmentPayload.of(Named
                .required(id(input.gapAssessment(), "input", "gapAssessment"), "gap assessment", "gapAssessment")
                .flatMap(it -> act.apply(new ChangeOf<>(it, input.expectedVersion(), input.reason()))));
    }

    private Optional<GapAssessmentId> id(Reference by, String... field) {
        return by.resolve("GapAssessment",
                key -> Named.first(directory.idsOf(List.of(key)), GapAssessmentId::value), field)
                .map(GapAssessmentId::of);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }
}
