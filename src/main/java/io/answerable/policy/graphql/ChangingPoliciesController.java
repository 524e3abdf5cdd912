package io.answerable.policy.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.policy.PolicyView;
import io.answerable.policy.editions.ChangeOfPolicy;
import io.answerable.policy.editions.ConsultingOnPolicies;
import io.answerable.policy.editions.DecidingOnPolicies;
import io.answerable.policy.editions.DraftingPolicies;
import io.answerable.policy.editions.PublishPolicy;
import io.answerable.policy.editions.PublishingPolicies;
import io.answerable.policy.editions.WrittenPolicy;
import io.answerable.policy.records.References;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Changes policies; one mutation is one business act. */
@Controller
class ChangingPoliciesController {

    private final DraftingPolicies drafting;
    private final ConsultingOnPolicies consulting;
    private final DecidingOnPolicies deciding;
    private final PublishingPolicies publishing;
    private final References references;

    ChangingPoliciesController(DraftingPolicies drafting, ConsultingOnPolicies consulting,
            DecidingOnPolicies deciding, PublishingPolicies publishing, References references) {
        this.drafting = drafting;
        this.consulting = consulting;
        this.deciding = deciding;
        this.publishing = publishing;
        this.references = references;
    }

    /** What came of a change of a policy. */
    record PolicyPayload(@Nullable PolicyView policy, List<Refusal> errors) {}

    @MutationMapping
    PolicyPayload draftPolicy(@Argument PolicyInputs.Draft input) {
        return Payloads.of(written(input).flatMap(it -> drafting.draft(input.key(), it, input.reason())),
                PolicyPayload::new);
    }

    @MutationMapping
    PolicyPayload beginPolicyEdition(@Argument PolicyInputs.Move input) {
        return changed(input, drafting::beginEdition);
    }

    @MutationMapping
    PolicyPayload revisePolicy(@Argument PolicyInputs.Revise input) {
        return changed(input, it -> written(input).flatMap(written -> drafting.revise(it, written)));
    }

    @MutationMapping
    PolicyPayload startPolicyConsultation(@Argument PolicyInputs.Consult input) {
        return changed(input, it -> consulting.start(it, input.commentsDue()));
    }

    @MutationMapping
    PolicyPayload submitPolicyForReview(@Argument PolicyInputs.Move input) {
        return changed(input, consulting::submit);
    }

    @MutationMapping
    PolicyPayload reviewPolicyLegally(@Argument PolicyInputs.LegalReview input) {
        return changed(input, input.passed() ? deciding::pass : deciding::handBack);
    }

    @MutationMapping
    PolicyPayload approvePolicy(@Argument PolicyInputs.Move input) {
        return changed(input, deciding::approve);
    }

    @MutationMapping
    PolicyPayload publishPolicy(@Argument PolicyInputs.Publish input) {
        return changed(input, it -> publishing.publish(it,
                new PublishPolicy(input.reviewDue(), input.acknowledgeBy(), input.substantial())));
    }

    @MutationMapping
    PolicyPayload retirePolicy(@Argument PolicyInputs.Move input) {
        return changed(input, publishing::retire);
    }

    @MutationMapping
    PolicyPayload reviewPolicy(@Argument PolicyInputs.Review input) {
        return changed(input, it -> publishing.review(it, input.nextReview()));
    }

    @MutationMapping
    PolicyPayload assignPolicyAuthor(@Argument PolicyInputs.AssignAuthor input) {
        return changed(input, it -> references.owner(input.author(), "author")
                .flatMap(author -> drafting.assignAuthor(it, author)));
    }

    private Outcome<WrittenPolicy> written(PolicyInputs.Written input) {
        return references.optional(input.author(), it -> references.owner(it, "author"))
                .flatMap(author -> references.units(input.audience(), "audience")
                        .map(audience -> new WrittenPolicy(input.title(), input.topics(), input.sections(),
                                author.orElse(null), audience, input.course())));
    }

    private PolicyPayload changed(PolicyInputs.Change input, Function<ChangeOfPolicy, Outcome<PolicyView>> act) {
        return Payloads.of(references.policy(input.policy(), "policy")
                .flatMap(it -> act.apply(new ChangeOfPolicy(it, input.expectedVersion(), input.reason()))),
                PolicyPayload::new);
    }
}
