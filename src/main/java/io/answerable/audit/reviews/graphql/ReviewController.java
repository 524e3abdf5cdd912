package io.answerable.audit.reviews.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.AuditView;
import io.answerable.audit.ManagementReviewDirectory;
import io.answerable.audit.ManagementReviewId;
import io.answerable.audit.ManagementReviewView;
import io.answerable.audit.ReviewOutcomeView;
import io.answerable.audit.matters.ChangeOf;
import io.answerable.audit.matters.NamedInAudit;
import io.answerable.audit.reviews.HoldingReviews;
import io.answerable.audit.reviews.OfferedReports;
import io.answerable.audit.reviews.PreparingReviews;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.risk.matters.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Management reviews in the API; one mutation is one business act. */
@Controller
class ReviewController {

    private final ManagementReviewDirectory directory;
    private final PreparingReviews preparing;
    private final HoldingReviews holding;
    private final OfferedReports offered;
    private final NamedInAudit named;
    private final PeopleDirectory people;
    private final CurrentActor actor;

    ReviewController(ManagementReviewDirectory directory, PreparingReviews preparing, HoldingReviews holding,
            OfferedReports offered, NamedInAudit named, PeopleDirectory people, CurrentActor actor) {
        this.directory = directory;
        this.preparing = preparing;
        this.holding = holding;
        this.offered = offered;
        this.named = named;
        this.people = people;
        this.actor = actor;
    }

    @QueryMapping
    Optional<ManagementReviewView> managementReview(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        return actor.actor().may(Permission.READ_GOVERNANCE)
                ? id(by, "by").flatMap(it -> Optional.ofNullable(directory.byId(List.of(it), day(asOf)).get(it)))
                : Optional.empty();
    }

    @QueryMapping
    Page<ManagementReviewView> managementReviews(@Argument @Nullable LocalDate asOf, Paging paging) {
        actor.require(Permission.READ_GOVERNANCE);
        return Page.ofAll(directory.all(day(asOf)), paging, it -> Cursor.of(it.key()), 1);
    }

    @BatchMapping(typeName = "ManagementReview")
    Map<ManagementReviewView, PersonView> chair(List<ManagementReviewView> reviews) {
        return PerDay.one(reviews, ManagementReviewView::asOf, ManagementReviewView::chairId, people::byId);
    }

    @BatchMapping(typeName = "ManagementReview")
    Map<ManagementReviewView, List<AuditView>> offeredReports(List<ManagementReviewView> reviews) {
        return offered.of(reviews);
    }

    @BatchMapping(typeName = "ReviewOutcome")
    Map<ReviewOutcomeView, PersonView> owner(List<ReviewOutcomeView> outcomes) {
        return PerDay.one(outcomes, ReviewOutcomeView::asOf, ReviewOutcomeView::ownerId, people::byId);
    }

    @MutationMapping
    ManagementReviewPayload scheduleManagementReview(@Argument ReviewInputs.Schedule input) {
        return ManagementReviewPayload.of(named.person(input.chair(), "chair")
                .flatMap(chair -> preparing.schedule(new PreparingReviews.Schedule(input.key(), input.planned(),
                        chair.orElseThrow(), input.reason()))));
    }

    @MutationMapping
    ManagementReviewPayload compileReviewInput(@Argument ReviewInputs.Compile input) {
        var isPresent = input.summary() != null;
        return isPresent == (input.absentBecause() != null)
                ? ManagementReviewPayload.of(Outcome.refused(Refusal.ValidationFailed.of(
                        "Say what the input says, or why it is absent: exactly one of both.", "summary")))
                : changed(input, it -> preparing.compile(it, new PreparingReviews.Input(input.kind(), isPresent,
                        isPresent ? input.summary() : input.absentBecause())));
    }

    @MutationMapping
    ManagementReviewPayload declareReviewReady(@Argument ReviewInputs.Move input) {
        return changed(input, preparing::declareReady);
    }

    @MutationMapping
    ManagementReviewPayload holdManagementReview(@Argument ReviewInputs.Hold input) {
        return changed(input, it -> named
                .people(input.actions().stream().map(ReviewInputs.Action::owner).toList(), "actions")
                .flatMap(owners -> holding.hold(it, input.decisions(), actions(input, owners))));
    }

    private static List<HoldingReviews.Action> actions(ReviewInputs.Hold input, List<PersonId> owners) {
        return IntStream.range(0, owners.size())
                .mapToObj(i -> new HoldingReviews.Action(input.actions().get(i).text(), owners.get(i),
                        input.actions().get(i).due()))
                .toList();
    }

    @MutationMapping
    ManagementReviewPayload followUpReview(@Argument ReviewInputs.FollowUp input) {
        var payload = changed(input, it -> holding.followUp(it,
                new HoldingReviews.FollowUp(input.number(), input.state(), input.note())));
        return actor.actor().may(Permission.READ_GOVERNANCE) ? payload : payload.withoutReview();
    }

    @MutationMapping
    ManagementReviewPayload closeManagementReview(@Argument ReviewInputs.Move input) {
        return changed(input, holding::close);
    }

    private ManagementReviewPayload changed(ReviewInputs.Change input,
            Function<ChangeOf<ManagementReviewId>, Outcome<ManagementReviewView>> act) {
        return ManagementReviewPayload.of(Named
                .required(id(input.managementReview(), "input", "managementReview"), "management review",
                        "managementReview")
                .flatMap(it -> act.apply(new ChangeOf<>(it, input.expectedVersion(), input.reason()))));
    }

    private Optional<ManagementReviewId> id(Reference by, String... field) {
        return by.resolve("ManagementReview",
                key -> Named.first(directory.idsOf(List.of(key)), ManagementReviewId::value), field)
                .map(ManagementReviewId::of);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }
}
