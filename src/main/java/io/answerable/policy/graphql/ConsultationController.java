package io.answerable.policy.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitView;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyView;
import io.answerable.policy.consultation.CommentingOnPolicies;
import io.answerable.policy.consultation.PolicyCommentView;
import io.answerable.policy.consultation.PolicyComments;
import io.answerable.policy.records.References;
import io.answerable.policy.records.Things;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What units say of drafts, and what they are answered. */
@Controller
class ConsultationController {

    private final CommentingOnPolicies commenting;
    private final PolicyComments comments;
    private final PolicyDirectory policies;
    private final PeopleDirectory people;
    private final UnitDirectory units;
    private final References references;
    private final CurrentActor actor;

    ConsultationController(CommentingOnPolicies commenting, PolicyComments comments, PolicyDirectory policies,
            PeopleDirectory people, UnitDirectory units, References references, CurrentActor actor) {
        this.commenting = commenting;
        this.comments = comments;
        this.policies = policies;
        this.people = people;
        this.units = units;
        this.references = references;
        this.actor = actor;
    }

    /** What came of something about a comment. */
    record CommentPayload(@Nullable PolicyCommentView comment, List<Refusal> errors) {}

    @QueryMapping
    Optional<PolicyCommentView> policyComment(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        return by.resolve(comments.type(), comments::idOf, "by", "id")
                .flatMap(it -> comments.find(it, asOf == null ? actor.today() : asOf));
    }

    @MutationMapping
    CommentPayload commentOnPolicy(@Argument PolicyInputs.Comment input) {
        return Payloads.of(references.policy(input.policy(), "policy")
                .flatMap(policy -> references.unit(input.unit(), "unit")
                        .flatMap(unit -> commenting.comment(policy, unit, input.text(), input.reason()))),
                CommentPayload::new);
    }

    @MutationMapping
    CommentPayload answerPolicyComment(@Argument PolicyInputs.Answer input) {
        return Payloads.of(references.thing(input.comment(), "comment", comments)
                .flatMap(it -> commenting.answer(new Things.Change(it, input.expectedVersion(), input.reason()),
                        input.answer())),
                CommentPayload::new);
    }

    @BatchMapping(typeName = "Policy", field = "comments")
    Map<PolicyView, List<PolicyCommentView>> commentsOn(List<PolicyView> policies) {
        return Many.of(policies, PolicyView::asOf, PolicyView::id, comments::on);
    }

    @BatchMapping(typeName = "PolicyComment")
    Map<PolicyCommentView, PolicyView> policy(List<PolicyCommentView> comments) {
        return PerDay.one(comments, PolicyCommentView::asOf, PolicyCommentView::policyId, policies::readable);
    }

    @BatchMapping(typeName = "PolicyComment")
    Map<PolicyCommentView, UnitView> unit(List<PolicyCommentView> comments) {
        return PerDay.one(comments, PolicyCommentView::asOf, PolicyCommentView::unitId, units::byId);
    }

    @BatchMapping(typeName = "PolicyComment")
    Map<PolicyCommentView, PersonView> madeBy(List<PolicyCommentView> comments) {
        return PerDay.one(comments, PolicyCommentView::asOf, PolicyCommentView::madeById, people::byId);
    }

    @BatchMapping(typeName = "PolicyComment")
    Map<PolicyCommentView, PersonView> answeredBy(List<PolicyCommentView> comments) {
        return PerDay.one(comments, PolicyCommentView::asOf, PolicyCommentView::answeredById, people::byId);
    }
}
