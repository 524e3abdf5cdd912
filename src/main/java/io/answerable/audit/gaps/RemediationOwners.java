package io.answerable.audit.gaps;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.risk.RiskId;
import io.answerable.risk.RiskView;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.accountability.AccountabilityDirectory;
import io.answerable.roles.raci.accountability.AccountabilityQuestion;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says who is to put something right: whoever owns the gravest risk behind it, else whoever answers for the system or unit of
 * that risk, else whoever leads the implementation. Nobody who has left.
 */
@Component
class RemediationOwners {

    private static final String LEAD = "role.lead-implementer";

    private final AccountabilityDirectory accountability;
    private final PeopleDirectory people;

    RemediationOwners(AccountabilityDirectory accountability, PeopleDirectory people) {
        this.accountability = accountability;
        this.people = people;
    }

    Map<String, RemediationFact> assigned(Map<String, RemediationFact> needed, Collection<RiskView> risks,
            LocalDate day) {
        var byId = risks.stream().collect(toMap(RiskView::id, it -> it));
        var lead = AccountabilityQuestion.role(Scope.ORGANISATION, LEAD, day);
        var answers = accountability.answerable(Stream
                .concat(Stream.of(lead), risks.stream().map(it -> question(it, day)))
                .distinct()
                .toList());
        var known = present(risks, answers.values(), day);
        var assigned = new LinkedHashMap<String, RemediationFact>();
        needed.forEach((key, it) -> assigned.put(key, it.with(RemediationFact.Work.open(
                Stream.concat(candidates(it.risks(), byId, answers, day), person(answers.get(lead)))
                        .filter(known::containsKey)
                        .findFirst()
                        .orElse(null),
                it.work().resources(), it.work().due()))));
        return assigned;
    }

    private static Stream<PersonId> candidates(List<RiskId> risks, Map<RiskId, RiskView> byId,
            Map<AccountabilityQuestion, HolderRef> answers, LocalDate day) {
        return risks.stream()
                .map(byId::get)
                .flatMap(Stream::ofNullable)
                .flatMap(it -> Stream.concat(Stream.ofNullable(it.owner()),
                        person(answers.get(question(it, day)))));
    }

    private static Stream<PersonId> person(@Nullable HolderRef holder) {
        return Optional.ofNullable(holder).flatMap(HolderRef::asPerson).stream();
    }

    private static AccountabilityQuestion question(RiskView risk, LocalDate day) {
        var system = risk.system();
        var unit = risk.unit();
        var scope = system != null ? Scope.system(system) : unit != null ? Scope.unit(unit) : Scope.ORGANISATION;
        return AccountabilityQuestion.of(scope, day);
    }

    private Map<PersonId, PersonView> present(Collection<RiskView> risks, Collection<HolderRef> answers,
            LocalDate day) {
        var asked = Stream.concat(risks.stream().flatMap(it -> Stream.ofNullable(it.owner())),
                answers.stream().flatMap(it -> it.asPerson().stream())).collect(toSet());
        var present = new HashMap<PersonId, PersonView>();
        people.byId(asked, day).forEach((id, it) -> {
            if (Objects.requireNonNull(it).status().present()) {
                present.put(id, it);
            }
        });
        return present;
    }
}
