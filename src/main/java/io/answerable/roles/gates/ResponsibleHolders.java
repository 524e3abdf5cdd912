package io.answerable.roles.gates;

import static java.util.stream.Collectors.toMap;

import io.answerable.inventory.AiSystemId;
import io.answerable.organisation.HolderView;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.picture.RoleInPlace;
import io.answerable.roles.raci.picture.RolePlace;
import io.answerable.roles.raci.picture.RolesInPlace;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who holds the role that has to do something for a system; everybody may know (R-ROL-41). */
@Component
public class ResponsibleHolders {

    private final RolesInPlace roles;

    ResponsibleHolders(RolesInPlace roles) {
        this.roles = roles;
    }

    /**
     * Who is meant by each of these things: the one to whom the role resolves, or else the one who has held it longest;
     * missing where the role is vacant. A fixed number of statements per day that is asked for.
     *
     * @param place the role and the system; null where nobody in particular is meant
     */
    public <T> Map<T, HolderView> behind(List<T> things, Function<T, @Nullable Duty> place) {
        var places = new HashMap<T, RolePlace>();
        things.forEach(it -> Optional.ofNullable(place.apply(it)).ifPresent(duty -> places.put(it, duty.place())));
        var found = roles.in(places.values());
        return places.entrySet()
                .stream()
                .flatMap(it -> holder(found.getOrDefault(it.getValue(), RoleInPlace.VACANT))
                        .map(holder -> Map.entry(it.getKey(), holder))
                        .stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<HolderView> holder(RoleInPlace found) {
        return Optional.ofNullable(found.resolved()).or(() -> found.holders().stream().findFirst());
    }

    /**
     * Something that the holder of a role has to do for a system.
     *
     * @param role key of the role
     */
    public record Duty(String role, AiSystemId system, LocalDate asOf) {

        RolePlace place() {
            return new RolePlace(Scope.system(system), role, asOf);
        }
    }
}
