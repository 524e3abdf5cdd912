package io.answerable.roles.raci.detections;

import io.answerable.inventory.SystemTimeline;
import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.Presence;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.HeldRole;
import io.answerable.roles.raci.MatrixTimeline;
import io.answerable.roles.raci.picture.Coverage;
import io.answerable.roles.raci.picture.ResponsibilityPicture;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Live systems that nobody in the business owns: no business owner (OWN-001), owned by IT alone (OWN-002), owned outside
 * the using units (OWN-003), not exactly one information asset owner (OWN-004), or no matrix at all (RACI-017).
 */
@Component
class Ownership implements Rule {

    private static final String BUSINESS_OWNER = "role.business-owner";
    private static final String ASSET_OWNER = "role.information-asset-owner";
    private static final List<String> OWNING = List.of(BUSINESS_OWNER, ASSET_OWNER, "role.product-manager");
    private static final String IT = "IT";

    @Override
    public Set<String> codes() {
        return Set.of("OWN-001", "OWN-002", "OWN-003", "OWN-004", "RACI-017");
    }

    @Override
    public Stream<Finding> findings(ResponsibilityPicture picture) {
        var matrices = picture.matrices().stream().collect(Collectors.groupingBy(MatrixTimeline::scope));
        return picture.systems().stream().flatMap(it -> new Case(picture, it, matrices).findings());
    }

    /** One system. */
    private static final class Case {

        private final ResponsibilityPicture picture;
        private final SystemTimeline system;
        private final Scope scope;
        private final List<MatrixTimeline> matrices;

        Case(ResponsibilityPicture picture, SystemTimeline system, Map<Scope, List<MatrixTimeline>> matrices) {
            this.picture = picture;
            this.system = system;
            this.scope = Scope.system(system.id());
            this.matrices = matrices.getOrDefault(scope, List.of());
        }

        Stream<Finding> findings() {
            var live = system.live();
            var owned = live.and(picture.holders().held(BUSINESS_OWNER, scope));
            var ofItAlone = owned.and(usedOutsideIt()).and(everyOwner(OWNING, this::sitsInIt));
            var outside = owned.and(everyOwner(List.of(BUSINESS_OWNER), this::sitsInNoUsingUnit)).butNot(ofItAlone);
            var inForce = Days.anyOf(matrices.stream().map(it -> it.active()).toList());
            return Stream.of(
                    finding("OWN-001", live.butNot(owned),
                            () -> "%s has no business owner who is present and may act.".formatted(name()),
                            "Assign a business owner from a unit that uses the system."),
                    finding("OWN-002", ofItAlone,
                            () -> "%s is used outside IT, but all who own it sit in IT: %s.".formatted(name(),
                                    named(OWNING)),
                            "Assign a business owner from a unit that uses the system."),
                    finding("OWN-003", outside,
                            () -> "The business owner of %s, %s, sits in none of the units that use it.".formatted(
                                    name(),
                                    named(List.of(BUSINESS_OWNER))),
                            "Assign a business owner from a unit that uses the system."),
                    finding("OWN-004", live.butNot(exactlyOneAssetOwner()), this::assetOwners,
                            "Make sure that exactly one person is information asset owner."),
                    finding("RACI-017", live.butNot(inForce),
                            () -> "%s is live, but no matrix for it is active.".formatted(name()),
                            "Draft a matrix from the template for system ownership and activate it."));
        }

        private Finding finding(String code, Days days, Supplier<String> reason, String step) {
            var subjects = new Subjects(picture);
            return new Finding(code, subjects.system(system), days, system.broughtOn(), reason, step,
                    subjects.owner(scope));
        }

        private Days usedOutsideIt() {
            return Days.anyOf(system.using()
                    .entrySet()
                    .stream()
                    .filter(it -> !isIt(it.getKey()))
                    .map(it -> it.getValue())
                    .toList());
        }

        /** The days on which no active holder of these roles sits elsewhere. */
        private Days everyOwner(List<String> roles, Function<HeldRole, Days> sitting) {
            return Days.anyOf(assignments(roles).map(it -> picture.holders().acting(it).butNot(sitting.apply(it)))
                    .toList()).not();
        }

        private Days sitsInIt(HeldRole held) {
            return inUnits(held, this::isIt);
        }

        private Days sitsInNoUsingUnit(HeldRole held) {
            return Days.anyOf(system.using()
                    .entrySet()
                    .stream()
                    .map(it -> it.getValue().and(inUnits(held, it.getKey()::equals)))
                    .toList()).not();
        }

        private Days inUnits(HeldRole held, Predicate<UnitId> which) {
            return Days.anyOf(held.holder()
                    .asPerson()
                    .flatMap(this::presence)
                    .stream()
                    .flatMap(it -> it.posts().stream())
                    .filter(it -> it.unit() != null && which.test(it.unit()))
                    .map(Presence.Post::days)
                    .toList());
        }

        private Optional<Presence> presence(PersonId person) {
            return picture.holders().presence(person);
        }

        private boolean isIt(UnitId unit) {
            return picture.unit(unit).map(UnitView::function).filter(IT::equals).isPresent();
        }

        private Days exactlyOneAssetOwner() {
            var byHolder = new LinkedHashMap<Object, Days>();
            assignments(List.of(ASSET_OWNER))
                    .forEach(it -> byHolder.merge(it.holder(), picture.holders().acting(it), Days::or));
            return Coverage.exactlyOne(byHolder.values());
        }

        private String assetOwners() {
            var names = named(List.of(ASSET_OWNER));
            return names.isEmpty()
                    ? "%s has no information asset owner who is present and may act.".formatted(name())
                    : "%s has several information asset owners: %s.".formatted(name(), names);
        }

        private String named(Collection<String> roles) {
            return assignments(roles)
                    .filter(it -> picture.holders().acting(it).contain(picture.asOf()))
                    .map(it -> picture.names().of(it.holder()))
                    .distinct()
                    .collect(Collectors.joining(", "));
        }

        private Stream<HeldRole> assignments(Collection<String> roles) {
            return roles.stream().flatMap(it -> picture.holders().assignments(it, scope).stream());
        }

        private String name() {
            return system.name() + " (" + system.key() + ")";
        }
    }
}
