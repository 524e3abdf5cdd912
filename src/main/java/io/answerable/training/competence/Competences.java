package io.answerable.training.competence;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.answerable.kernel.PersonId;
import io.answerable.roles.RoleHoldings;
import io.answerable.roles.Scope;
import io.answerable.training.CertificateDirectory;
import io.answerable.training.CompetenceDirectory;
import io.answerable.training.CompetenceView;
import io.answerable.training.CompetencyProfileId;
import io.answerable.training.CompetencyProfileView;
import io.answerable.training.TrainingDirectory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells who is competent for what; nothing of it is stored (T-3). */
@Component
@Transactional(readOnly = true)
class Competences implements CompetenceDirectory {

    private final ProfileReads profiles;
    private final CertificateDirectory certificates;
    private final TrainingDirectory training;
    private final RoleHoldings roles;
    private final Requirements requirements;

    Competences(ProfileReads profiles, CertificateDirectory certificates, TrainingDirectory training,
            RoleHoldings roles, Requirements requirements) {
        this.profiles = profiles;
        this.certificates = certificates;
        this.training = training;
        this.roles = roles;
        this.requirements = requirements;
    }

    @Override
    public Map<CompetencyProfileId, CompetencyProfileView> profiles(Collection<CompetencyProfileId> ids,
            LocalDate asOf) {
        return profiles.byId(ids, asOf);
    }

    @Override
    public Map<PersonId, List<CompetencyProfileView>> profilesOf(Collection<PersonId> people, LocalDate asOf) {
        return profiles.ofPeople(people, asOf);
    }

    @Override
    public Map<PersonId, List<CompetenceView>> competenceOf(Collection<PersonId> people, LocalDate asOf) {
        return judged(people, asOf, held -> held);
    }

    @Override
    public Map<PersonId, List<CompetenceView>> competenceOf(Collection<PersonId> people, String role,
            LocalDate asOf) {
        return judged(people, asOf, held -> {
            var ofRole = held.stream().filter(it -> it.role().equals(role)).toList();
            return ofRole.isEmpty() ? List.of(new Place(role, null)) : ofRole;
        });
    }

    /** A role and for what it is held. */
    private record Place(String role, @Nullable Scope scope) {

        String sorted() {
            return role + (scope == null ? "" : scope.kind().ordinal() + " " + scope.target());
        }
    }

    private Map<PersonId, List<CompetenceView>> judged(Collection<PersonId> people, LocalDate asOf,
            UnaryOperator<List<Place>> which) {
        var known = known(people, asOf);
        var places = placesOf(known.keySet(), asOf);
        var judged = new HashMap<PersonId, List<CompetenceView>>();
        known.forEach((person, it) -> judged.put(person, which.apply(places.getOrDefault(person, List.of()))
                .stream()
                .map(place -> new Judged(requirements, it, place.role(), place.scope()).view(person, asOf))
                .toList()));
        return judged;
    }

    /** What is known of those people whom the caller may see. */
    private Map<PersonId, Judged.Known> known(Collection<PersonId> people, LocalDate asOf) {
        var certified = certificates.certificatesOf(people, asOf);
        var trained = training.assignmentsOf(people, asOf);
        var assessed = profiles.ofPeople(people, asOf);
        var known = new HashMap<PersonId, Judged.Known>();
        certified.forEach((person, theirs) -> known.put(person, new Judged.Known(theirs,
                trained.getOrDefault(person, List.of()), assessed.getOrDefault(person, List.of()))));
        return known;
    }

    private Map<PersonId, List<Place>> placesOf(Collection<PersonId> people, LocalDate asOf) {
        return roles.assignedTo(people)
                .stream()
                .filter(it -> it.days().contain(asOf))
                .collect(groupingBy(it -> PersonId.of(it.holder().id()), collectingAndThen(
                        mapping(it -> new Place(it.role(), it.scope()), toSet()), Competences::sorted)));
    }

    private static List<Place> sorted(Set<Place> places) {
        return places.stream().sorted(Comparator.comparing(Place::sorted)).toList();
    }
}
