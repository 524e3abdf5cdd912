package io.answerable.audit.pack;

import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import io.answerable.roles.MatrixRows;
import io.answerable.roles.RoleHoldings;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.matrices.RaciMatrixDirectory;
import io.answerable.roles.raci.matrices.RaciMatrixView;
import io.answerable.training.TrainingAssignmentView;
import io.answerable.training.TrainingDirectory;
import io.answerable.training.TrainingStatus;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for what in the scope of a pack, which AI is there, and what those who work there had to learn. */
@Component
@Transactional(readOnly = true)
public class PeopleOfPack {

    private final AiSystemRegister systems;
    private final UnitDirectory units;
    private final PeopleDirectory people;
    private final RaciMatrixDirectory matrices;
    private final MatrixRows rows;
    private final RoleHoldings holdings;
    private final TrainingDirectory training;

    PeopleOfPack(AiSystemRegister systems, UnitDirectory units, PeopleDirectory people, RaciMatrixDirectory matrices,
            MatrixRows rows, RoleHoldings holdings, TrainingDirectory training) {
        this.systems = systems;
        this.units = units;
        this.people = people;
        this.matrices = matrices;
        this.rows = rows;
        this.holdings = holdings;
        this.training = training;
    }

    public List<AiSystemView> systems(AuditPack pack) {
        return systems.all(pack.asOf())
                .stream()
                .filter(it -> pack.extent().covers(it.id(), null))
                .toList();
    }

    /** The matrices in force for the organisation and for what the pack is about, by key. */
    public List<RaciMatrixView> matrices(AuditPack pack) {
        var scopes = Stream.of(Stream.of(Scope.ORGANISATION), unitsOf(pack).stream().map(Scope::unit),
                systems(pack).stream().map(AiSystemView::id).map(Scope::system)).flatMap(it -> it).toList();
        return matrices.inForce(scopes, pack.asOf())
                .values()
                .stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(RaciMatrixView::key))
                .toList();
    }

    /**
     * What people of the units, and holders of the roles in the systems' matrices, had to learn in the period: due or completed
     * then, or still to be done.
     */
    public List<TrainingAssignmentView> training(AuditPack pack) {
        var ofUnits = people.inUnits(unitsOf(pack), pack.asOf())
                .values()
                .stream()
                .flatMap(List::stream)
                .map(PersonView::id);
        var there = Stream.concat(ofUnits, holders(pack)).distinct().toList();
        return training.assignmentsOf(there, pack.asOf())
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(it -> pack.period().contains(it.due()) || pack.period().contains(it.completed())
                        || it.status() == TrainingStatus.ASSIGNED || it.status() == TrainingStatus.IN_PROGRESS)
                .sorted(Comparator.comparing(TrainingAssignmentView::key))
                .toList();
    }

    private Stream<PersonId> holders(AuditPack pack) {
        var scopes = pack.extent().systems().stream().map(Scope::system).collect(Collectors.toSet());
        var roles = rows.inForce(scopes, pack.asOf())
                .stream()
                .flatMap(it -> it.roles().stream())
                .collect(Collectors.toSet());
        return holdings.assigned(roles)
                .stream()
                .filter(it -> scopes.contains(it.scope()) && it.days().contain(pack.asOf()))
                .flatMap(it -> it.holder().asPerson().stream());
    }

    private Collection<UnitId> unitsOf(AuditPack pack) {
        return pack.extent().everywhere()
                ? units.all(pack.asOf()).stream().map(UnitView::id).toList()
                : pack.extent().units();
    }
}
