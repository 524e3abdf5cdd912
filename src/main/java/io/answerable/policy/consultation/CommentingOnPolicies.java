package io.answerable.policy.consultation;

import static io.answerable.access.Permission.MANAGE_POLICIES;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.policy.PolicyId;
import io.answerable.policy.PolicyStatus;
import io.answerable.policy.editions.PolicyEditionView;
import io.answerable.policy.editions.PolicyEditions;
import io.answerable.policy.records.Tables;
import io.answerable.policy.records.Things;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the units that were invited comment on a draft, and answers them (R-POL-04, R-ROL-13). */
@Component
@Transactional
public class CommentingOnPolicies {

    private final Things<CommentFact> comments;
    private final PolicyComments directory;
    private final PolicyEditions editions;
    private final PeopleDirectory people;
    private final CurrentActor actor;

    CommentingOnPolicies(Tables tables, PolicyComments directory, PolicyEditions editions, PeopleDirectory people,
            CurrentActor actor) {
        this.comments = tables.things(CommentFact.KIND);
        this.directory = directory;
        this.editions = editions;
        this.people = people;
        this.actor = actor;
    }

    /**
     * A unit says something until the last day of the consultation, through somebody who sits in it; whoever keeps policies
     * may do so for them and says why.
     */
    public Outcome<PolicyCommentView> comment(PolicyId policy, UnitId unit, String text, @Nullable String reason) {
        boolean sitsThere = sitsIn(unit);
        if (!sitsThere && !actor.actor().may(MANAGE_POLICIES)) {
            return Outcome.refused(Refusal.NotPermitted.to("comment for this unit"));
        }
        var edition = editions.locked(policy).filter(it -> it.status() == PolicyStatus.IN_CONSULTATION);
        var checks = new Checks().required("text", text);
        if (!sitsThere) {
            checks.required("reason", reason);
        }
        return checks.refuseIf(edition.filter(this::isOpen).isEmpty(),
                () -> Refusal.ValidationFailed.of("Nobody is consulted on this policy today.", "policy"))
                .refuseIf(edition.isPresent() && !edition.get().invited().contains(unit),
                        () -> Refusal.ValidationFailed.of("This unit has not been invited to comment.", "unit"))
                .then(() -> view(comments.begin(null, new CommentFact(policy, edition.orElseThrow().number(),
                        edition.orElseThrow().round(), unit, person(), actor.today(), text, null, null, null),
                        "COMMENTED", reason)));
    }

    private boolean isOpen(PolicyEditionView edition) {
        var due = edition.commentsDue();
        return due != null && !due.isBefore(actor.today());
    }

    private boolean sitsIn(UnitId unit) {
        var person = person();
        var today = actor.today();
        return person != null
                && people.byId(List.of(person), today).values().stream().anyMatch(it -> unit.equals(it.unit()));
    }

    /** Whoever keeps the policy says what came of the comment, until the draft is handed over. */
    public Outcome<PolicyCommentView> answer(Things.Change asked, String answer) {
        return new Checks().required("answer", answer)
                .then(() -> comments.change(asked, "ANSWERED", it -> actor.actor().may(MANAGE_POLICIES),
                        it -> isInConsultation(it)
                                ? Outcome.done(it.answered(answer, person(), actor.today()))
                                : Outcome.refused(Refusal.ValidationFailed
                                        .of("The draft is no longer consulted on.", "comment")))
                        .flatMap(this::view));
    }

    private boolean isInConsultation(CommentFact comment) {
        return editions.locked(comment.policy())
                .filter(it -> it.status() == PolicyStatus.IN_CONSULTATION && it.number() == comment.edition())
                .isPresent();
    }

    private @Nullable PersonId person() {
        return actor.actor().person().orElse(null);
    }

    private Outcome<PolicyCommentView> view(UUID comment) {
        LocalDate today = actor.today();
        return Outcome.done(Objects.requireNonNull(directory.byIds(List.of(comment), today).get(comment)));
    }
}
