package io.answerable.roles.raci.picture;

import io.answerable.kernel.HolderRef;
import io.answerable.organisation.HolderView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitView;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.reference.RoleScope;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.HeldRole;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells who holds the roles of matrices; everybody of the organisation may know (R-ROL-41). */
@Component
public class RolesInPlace {

    private final ResponsibilityPictures pictures;
    private final RoleCatalogue roles;
    private final UnitDirectory units;

    RolesInPlace(ResponsibilityPictures pictures, RoleCatalogue roles, UnitDirectory units) {
        this.pictures = pictures;
        this.roles = roles;
        this.units = units;
    }

    /** The holders in each place; a fixed number of statements per day that is asked for. */
    @Transactional(readOnly = true)
    public Map<RolePlace, RoleInPlace> in(Collection<RolePlace> places) {
        var found = new HashMap<RolePlace, RoleInPlace>();
        places.stream().collect(Collectors.groupingBy(RolePlace::asOf)).forEach((day, ofDay) -> {
            var picture = pictures.of(scopes(ofDay, day), day);
            ofDay.forEach(it -> found.put(it, in(it, picture)));
        });
        return found;
    }

    /** A role of departments in a matrix of the organisation is held in every unit. */
    private Set<Scope> scopes(Collection<RolePlace> places, LocalDate day) {
        var scopes = places.stream().map(RolePlace::matrix).collect(Collectors.toCollection(HashSet::new));
        if (places.stream().anyMatch(it -> it.matrix().equals(Scope.ORGANISATION) && isOfUnits(it.role()))) {
            units.all(day).stream().map(UnitView::id).map(Scope::unit).forEach(scopes::add);
        }
        return scopes;
    }

    private boolean isOfUnits(String role) {
        return roles.role(role).map(RoleDefinition::scope).filter(RoleScope.UNIT::equals).isPresent();
    }

    private static RoleInPlace in(RolePlace place, ResponsibilityPicture picture) {
        var slots = picture.slots(place.matrix(), place.role())
                .stream()
                .filter(it -> it.days().contain(place.asOf()))
                .toList();
        var holders = slots.stream()
                .flatMap(it -> picture.holders().on(place.role(), it.scope(), place.asOf()).stream())
                .map(HeldRole::holder)
                .distinct()
                .toList();
        var resolved = slots.size() == 1
                ? picture.holders()
                        .resolved(place.role(), slots.getFirst().scope())
                        .entrySet()
                        .stream()
                        .filter(it -> it.getValue().contain(place.asOf()))
                        .map(Map.Entry::getKey)
                : Stream.<HolderRef>empty();
        return new RoleInPlace(views(holders, picture),
                resolved.findFirst().flatMap(picture.names()::find).orElse(null));
    }

    private static List<HolderView> views(List<HolderRef> holders, ResponsibilityPicture picture) {
        return holders.stream().map(it -> picture.names().find(it).orElse(null)).filter(Objects::nonNull).toList();
    }
}
