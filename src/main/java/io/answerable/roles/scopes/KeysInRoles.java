package io.answerable.roles.scopes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.answerable.facts.FactStore;
import io.answerable.facts.KeyRegister;
import io.answerable.ledger.spi.KnownByKey;
import io.answerable.roles.DelegationId;
import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.RoleAssignmentId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The keys of assignments, delegations and matrices. */
@Component
class KeysInRoles implements KnownByKey {

    private final KeyRegister assignments;
    private final KeyRegister delegations;
    private final KeyRegister matrices;

    KeysInRoles(FactStore store) {
        assignments = store.keys("roles.role_assignment", "id");
        delegations = store.keys("roles.delegation", "id");
        matrices = store.keys("roles.raci_matrix", "id");
    }

    /** A thing of roles, and where its key is kept. */
    private record Kept(UUID id, KeyRegister register) {}

    @Override
    public boolean covers(Object reference) {
        return kept(reference).isPresent();
    }

    @Override
    public Map<Object, String> keysOf(Collection<Object> references) {
        var kept = references.stream().collect(groupingBy(it -> kept(it).orElseThrow()));
        var registers = kept.keySet().stream().collect(groupingBy(Kept::register, mapping(Kept::id, toList())));
        var keys = new HashMap<Object, String>();
        registers.forEach((register, ids) -> register.keysOf(ids)
                .forEach((id, key) -> kept.getOrDefault(new Kept(id, register), List.of())
                        .forEach(it -> keys.put(it, key))));
        return keys;
    }

    private Optional<Kept> kept(Object reference) {
        return switch (reference) {
            case RoleAssignmentId it -> Optional.of(new Kept(it.value(), assignments));
            case DelegationId it -> Optional.of(new Kept(it.value(), delegations));
            case RaciMatrixId it -> Optional.of(new Kept(it.value(), matrices));
            default -> Optional.empty();
        };
    }
}
