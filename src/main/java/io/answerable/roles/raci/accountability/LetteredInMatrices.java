package io.answerable.roles.raci.accountability;

import static io.answerable.roles.raci.Letter.A;
import static io.answerable.roles.raci.Letter.R;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.roles.LetteredRoles;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.MatrixTimeline;
import io.answerable.roles.raci.MatrixTimelines;
import io.answerable.roles.raci.picture.ResponsibilityPicture;
import io.answerable.roles.raci.picture.ResponsibilityPictures;
import io.answerable.roles.raci.picture.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the lettered roles from the matrices in force for the scope, its owning unit and the organisation. */
@Component
class LetteredInMatrices implements LetteredRoles {

    private final ResponsibilityPictures pictures;
    private final MatrixTimelines matrices;
    private final AiSystemRegister systems;
    private final CurrentActor actor;

    LetteredInMatrices(ResponsibilityPictures pictures, MatrixTimelines matrices, AiSystemRegister systems,
            CurrentActor actor) {
        this.pictures = pictures;
        this.matrices = matrices;
        this.systems = systems;
        this.actor = actor;
    }

    @Override
    public Set<String> rolesWithAOrR(Scope scope) {
        return matrices.of(Optional.of(covering(scope)))
                .stream()
                .flatMap(it -> it.on(actor.today()).stream())
                .flatMap(LetteredInMatrices::lettered)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<Scope, Set<String>> rolesWithA(Collection<Scope> scopes) {
        var roles = new HashMap<Scope, Set<String>>();
        matrices.of(Optional.of(scopes))
                .forEach(matrix -> matrix.on(actor.today())
                        .stream()
                        .flatMap(it -> it.rows().stream())
                        .forEach(row -> roles.computeIfAbsent(matrix.scope(), it -> new HashSet<>())
                                .addAll(row.rolesWith(A))));
        return roles;
    }

    @Override
    public Map<Scope, Set<String>> vacantOn(LocalDate day) {
        var picture = pictures.whole(day);
        var vacant = new HashMap<Scope, Set<String>>();
        picture.matrices()
                .forEach(matrix -> matrix.on(day)
                        .stream()
                        .flatMap(LetteredInMatrices::lettered)
                        .distinct()
                        .forEach(role -> vacant(picture, matrix, role)
                                .forEach(it -> vacant.computeIfAbsent(it.scope(), scope -> new HashSet<>())
                                        .add(role))));
        return vacant;
    }

    private static List<Slot> vacant(ResponsibilityPicture picture, MatrixTimeline matrix, String role) {
        var day = picture.asOf();
        var slots = picture.slots(matrix.scope(), role).stream().filter(it -> it.days().contain(day)).toList();
        var vacant = slots.stream().filter(it -> !picture.holders().held(role, it.scope()).contain(day)).toList();
        return matrix.lettered(role, A).contain(day) || vacant.size() == slots.size() ? vacant : List.of();
    }

    private static Stream<String> lettered(MatrixTimeline.Edition edition) {
        return edition.rows()
                .stream()
                .flatMap(it -> Stream.concat(it.rolesWith(A).stream(), it.rolesWith(R).stream()));
    }

    private List<Scope> covering(Scope scope) {
        var covering = new ArrayList<>(List.of(scope, Scope.ORGANISATION));
        if (scope.kind() == Scope.Kind.SYSTEM) {
            var id = AiSystemId.of(Objects.requireNonNull(scope.target()));
            Stream.ofNullable(systems.byId(List.of(id), actor.today()).get(id))
                    .forEach(it -> covering.add(Scope.unit(it.owningUnit())));
        }
        return covering;
    }
}
