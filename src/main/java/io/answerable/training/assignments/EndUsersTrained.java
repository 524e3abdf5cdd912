package io.answerable.training.assignments;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.Evidence;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.inventory.spi.Judgement;
import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonStatus;
import io.answerable.organisation.PersonView;
import io.answerable.roles.RoleHoldings;
import io.answerable.roles.RoleHoldings.Holding;
import io.answerable.roles.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Whether every end user of a system who has not left has taken a course on AI literacy that still counts; names those who have
 * not (R-TRN-17). Where units use it, somebody has to be named.
 */
@Component
class EndUsersTrained implements GateRequirement {

    static final String REQUIREMENT = "END_USERS_TRAINED";

    private static final Set<String> COURSES = Set.of("TRN-LIT-1", "TRN-LIT-2");
    private static final String END_USER = "role.end-user";
    private static final int NAMED = 10;

    private final RoleHoldings roles;
    private final PeopleDirectory people;
    private final CompletedCourses completed;

    EndUsersTrained(RoleHoldings roles, PeopleDirectory people, CompletedCourses completed) {
        this.roles = roles;
        this.people = people;
        this.completed = completed;
    }

    @Override
    public Set<String> requirements() {
        return Set.of(REQUIREMENT);
    }

    @Override
    public Collection<Judgement> judge(GateQuestion question) {
        var users = usersOf(question.systems(), question.asOf());
        var trained = completed.trained(COURSES);
        return question.systems()
                .stream()
                .map(it -> judged(it, users.getOrDefault(it.id(), Set.of()), trained, question.asOf()))
                .toList();
    }

    private Map<AiSystemId, Set<PersonView>> usersOf(Collection<AiSystemView> systems, LocalDate day) {
        var held = roles.of(Set.of(END_USER))
                .stream()
                .filter(it -> it.days().contain(day) && it.holder().asPerson().isPresent())
                .toList();
        var known = people.byId(held.stream().map(EndUsersTrained::person).collect(Collectors.toSet()), day);
        var present = held.stream().filter(it -> isPresent(known, person(it))).toList();
        return systems.stream()
                .collect(Collectors.toMap(AiSystemView::id, system -> present.stream()
                        .filter(it -> uses(it.scope(), system))
                        .map(it -> Objects.requireNonNull(known.get(person(it))))
                        .collect(Collectors.toSet()), (one, other) -> one));
    }

    /** Of the system itself, or of AI in general in a unit that uses it. */
    private static boolean uses(Scope scope, AiSystemView system) {
        return scope.equals(Scope.system(system.id()))
                || system.usingUnits().stream().map(Scope::unit).anyMatch(scope::equals);
    }

    private static boolean isPresent(Map<PersonId, PersonView> known, PersonId person) {
        var view = known.get(person);
        return view != null && view.status() != PersonStatus.LEFT;
    }

    private static Judgement judged(AiSystemView system, Set<PersonView> users, Map<PersonId, Days> trained,
            LocalDate day) {
        var untrained = users.stream()
                .filter(it -> !trained.getOrDefault(it.id(), Days.never()).contain(day))
                .sorted(Comparator.comparing(PersonView::key))
                .map(it -> it.name() + " (" + it.key() + ")")
                .toList();
        if (!untrained.isEmpty()) {
            return Judgement.open(system.id(), REQUIREMENT, missing(users.size(), untrained), "role.product-manager");
        }
        if (users.isEmpty() && !system.usingUnits().isEmpty()) {
            return Judgement.open(system.id(), REQUIREMENT,
                    "Units use it, and nobody is named as an end user of it.", "role.product-manager");
        }
        return users.isEmpty()
                ? Judgement.met(system.id(), REQUIREMENT, "No unit uses it, and nobody is named as an end user of it.")
                : Judgement.met(system.id(), REQUIREMENT, "All " + users.size() + " end users are trained.",
                        new Evidence("TRAINING_RECORD", "TRN-LIT-1 or TRN-LIT-2 of every end user", null));
    }

    private static String missing(int users, List<String> untrained) {
        var named = String.join(", ", untrained.subList(0, Math.min(NAMED, untrained.size())));
        return "%d of %d end users have no valid TRN-LIT-1 or TRN-LIT-2: %s%s.".formatted(untrained.size(), users,
                named, untrained.size() > NAMED ? " and others" : "");
    }

    private static PersonId person(Holding held) {
        return PersonId.of(held.holder().id());
    }
}
