package io.answerable.audit.actions;

import io.answerable.audit.FindingView;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.roles.AccountabilityOverTime;
import io.answerable.roles.RowRef;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.accountability.AccountabilityDirectory;
import io.answerable.roles.raci.accountability.AccountabilityQuestion;
import io.answerable.roles.raci.accountability.AccountabilityView;
import io.answerable.roles.raci.accountability.Confidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks Roles who answers for what an action is to change: for its row, else for the system or unit of its finding. Who is
 * absent or not there is replaced by whoever stands in for them, with the reason (P3, D-2).
 */
@Component
class ProposingOwners {

    private final AccountabilityDirectory accountability;
    private final AccountabilityOverTime overTime;
    private final PeopleDirectory people;

    ProposingOwners(AccountabilityDirectory accountability, AccountabilityOverTime overTime, PeopleDirectory people) {
        this.accountability = accountability;
        this.overTime = overTime;
        this.people = people;
    }

    /** Who answers and is there to act; empty when nobody is found up to the board. */
    Optional<ProposedOwner> ownerFor(@Nullable RowRef row, FindingView finding, LocalDate day) {
        var question = question(row, finding, day);
        return Optional.ofNullable(accountability.answer(List.of(question)).get(question))
                .flatMap(it -> owner(it, day));
    }

    /** The accountable person of that day, whether or not they are there to act. */
    Optional<PersonId> accountableFor(@Nullable RowRef row, FindingView finding, LocalDate day) {
        var question = question(row, finding, day);
        return Optional.ofNullable(accountability.answerable(List.of(question)).get(question))
                .flatMap(HolderRef::asPerson);
    }

    private AccountabilityQuestion question(@Nullable RowRef row, FindingView finding, LocalDate day) {
        var scopes = row == null ? Map.<String, Scope>of() : overTime.scopesOf(List.of(row.matrix()));
        return ActionQuestions.of(row, scopes, finding, day);
    }

    private Optional<ProposedOwner> owner(AccountabilityView it, LocalDate day) {
        var answerable = it.answerable();
        if (answerable != null && it.available()) {
            return Optional.of(new ProposedOwner(answerable.id(), it.confidence() == Confidence.FALLBACK
                    ? "Nobody holds the accountable role; this is the holder of a superior one."
                    : null));
        }
        var acting = it.acting();
        if (acting != null) {
            return Optional.of(new ProposedOwner(acting.id(), "Stands in for the accountable person, who is absent."));
        }
        return next(it, answerable, day)
                .map(person -> new ProposedOwner(person, answerable == null
                        ? "Nobody answers for it alone; this is the next in the line."
                        : "The accountable person is absent and nobody stands in; this is the next in the line."));
    }

    private Optional<PersonId> next(AccountabilityView view, @Nullable PersonView absent, LocalDate day) {
        var line = view.chain()
                .stream()
                .flatMap(it -> Stream.ofNullable(it.holder()))
                .flatMap(it -> it.ref().asPerson().stream())
                .filter(it -> absent == null || !it.equals(absent.id()))
                .toList();
        var known = people.byId(line, day);
        return line.stream().filter(it -> known.containsKey(it) && known.get(it).status().present()).findFirst();
    }
}
