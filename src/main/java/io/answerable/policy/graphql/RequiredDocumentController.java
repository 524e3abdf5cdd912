package io.answerable.policy.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyView;
import io.answerable.policy.documents.DocumentState;
import io.answerable.policy.documents.ListingDocuments;
import io.answerable.policy.documents.RequiredDocumentView;
import io.answerable.policy.documents.RequiredDocuments;
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

/** The documents that the standard needs. */
@Controller
class RequiredDocumentController {

    private final ListingDocuments listing;
    private final RequiredDocuments documents;
    private final PolicyDirectory policies;
    private final PeopleDirectory people;
    private final References references;
    private final CurrentActor actor;

    RequiredDocumentController(ListingDocuments listing, RequiredDocuments documents, PolicyDirectory policies,
            PeopleDirectory people, References references, CurrentActor actor) {
        this.listing = listing;
        this.documents = documents;
        this.policies = policies;
        this.people = people;
        this.references = references;
        this.actor = actor;
    }

    record Require(@Nullable String key, String title, @Nullable String clause, @Nullable Reference owner,
            @Nullable Reference policy, DocumentState state, @Nullable String location, @Nullable String reason) {}

    record AssignOwner(Reference document, int expectedVersion, Reference owner, @Nullable String reason) {}

    record RecordState(Reference document, int expectedVersion, DocumentState state, @Nullable String location,
            @Nullable String reason) {}

    /** What came of an act about a document. */
    record DocumentPayload(@Nullable RequiredDocumentView document, List<Refusal> errors) {}

    @QueryMapping
    Optional<RequiredDocumentView> requiredDocument(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        return by.resolve(documents.type(), documents::idOf, "by", "id").flatMap(it -> documents.find(it, day(asOf)));
    }

    @QueryMapping
    List<RequiredDocumentView> requiredDocuments(@Argument @Nullable LocalDate asOf) {
        return documents.list(day(asOf));
    }

    @MutationMapping
    DocumentPayload requireDocument(@Argument Require input) {
        return Payloads.of(references.optional(input.owner(), it -> references.owner(it, "owner"))
                .flatMap(owner -> references.optional(input.policy(), it -> references.policy(it, "policy"))
                        .flatMap(policy -> listing.require(new ListingDocuments.Needed(input.key(), input.title(),
                                input.clause(), owner.orElse(null), policy.orElse(null), input.state(),
                                input.location(), input.reason())))),
                DocumentPayload::new);
    }

    @MutationMapping
    DocumentPayload assignDocumentOwner(@Argument AssignOwner input) {
        return Payloads.of(references.thing(input.document(), "document", documents)
                .flatMap(it -> references.owner(input.owner(), "owner")
                        .flatMap(owner -> listing.assignOwner(
                                new Things.Change(it, input.expectedVersion(), input.reason()), owner))),
                DocumentPayload::new);
    }

    @MutationMapping
    DocumentPayload recordDocumentState(@Argument RecordState input) {
        return Payloads.of(references.thing(input.document(), "document", documents)
                .flatMap(it -> listing.recordState(new Things.Change(it, input.expectedVersion(), input.reason()),
                        input.state(), input.location())),
                DocumentPayload::new);
    }

    @BatchMapping(typeName = "RequiredDocument")
    Map<RequiredDocumentView, PersonView> owner(List<RequiredDocumentView> things) {
        return PerDay.one(things, RequiredDocumentView::asOf, RequiredDocumentView::ownerId, people::byId);
    }

    @BatchMapping(typeName = "RequiredDocument")
    Map<RequiredDocumentView, PolicyView> policy(List<RequiredDocumentView> things) {
        return PerDay.one(things, RequiredDocumentView::asOf, RequiredDocumentView::policyId, policies::readable);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }
}
