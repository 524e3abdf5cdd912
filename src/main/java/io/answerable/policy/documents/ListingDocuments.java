package io.answerable.policy.documents;

import static io.answerable.access.Permission.MANAGE_POLICIES;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.policy.PolicyId;
import io.answerable.policy.records.Tables;
import io.answerable.policy.records.Things;
import io.answerable.reference.Standard;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the list of documents that the standard needs, with owner and state (R-POL-15). */
@Component
@Transactional
public class ListingDocuments {

    private final Things<DocumentFact> documents;
    private final RequiredDocuments directory;
    private final Standard standard;
    private final CurrentActor actor;

    ListingDocuments(Tables tables, RequiredDocuments directory, Standard standard, CurrentActor actor) {
        this.documents = tables.things(DocumentFact.KIND);
        this.directory = directory;
        this.standard = standard;
        this.actor = actor;
    }

    /**
     * A document that is needed.
     *
     * @param key null: one is made up
     * @param clause number of a clause or control of the standard
     * @param policy the policy that it is, if it is one
     */
    public record Needed(@Nullable String key, String title, @Nullable String clause, @Nullable PersonId owner,
            @Nullable PolicyId policy, DocumentState state, @Nullable String location, @Nullable String reason) {}

    public Outcome<RequiredDocumentView> require(Needed asked) {
        if (!mayList()) {
            return Outcome.refused(Refusal.NotPermitted.to("list required documents"));
        }
        var checks = new Checks().required("title", asked.title())
                .text("location", asked.location())
                .refuseIf(!isOfTheStandard(asked.clause()),
                        () -> Refusal.NotFound.of("clause or control", "clause"));
        if (asked.key() != null) {
            checks.newKey(documents.keys(), asked.key());
        }
        return checks.then(() -> view(documents.begin(asked.key(), new DocumentFact(asked.title(), asked.clause(),
                asked.owner(), asked.policy(), asked.state(), asked.location()), "REQUIRED", asked.reason())));
    }

    private boolean isOfTheStandard(@Nullable String number) {
        return number == null || standard.clauses().stream().anyMatch(it -> it.number().equals(number))
                || standard.controls().stream().anyMatch(it -> it.number().equals(number));
    }

    public Outcome<RequiredDocumentView> assignOwner(Things.Change asked, PersonId owner) {
        return documents.change(asked, "OWNER_ASSIGNED", it -> mayList(), it -> Outcome.done(it.ownedBy(owner)))
                .flatMap(this::view);
    }

    /** Where the document stands; one that is a policy stands where the policy stands. */
    public Outcome<RequiredDocumentView> recordState(Things.Change asked, DocumentState state,
            @Nullable String location) {
        return new Checks().text("location", location)
                .then(() -> documents.change(asked, "STATE_RECORDED", this::mayKeep, it -> it.policy() == null
                        ? Outcome.done(it.standing(state, location))
                        : Outcome.refused(Refusal.ValidationFailed.of("It stands where its policy stands.", "state"))))
                .flatMap(this::view);
    }

    private boolean mayKeep(DocumentFact document) {
        return mayList()
                || document.owner() != null && actor.actor().person().filter(document.owner()::equals).isPresent();
    }

    private boolean mayList() {
        return actor.actor().may(MANAGE_POLICIES);
    }

    private Outcome<RequiredDocumentView> view(UUID document) {
        return Outcome.done(Objects.requireNonNull(directory.byIds(List.of(document), actor.today()).get(document)));
    }
}
