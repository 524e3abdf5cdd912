package io.answerable.audit.findings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.audit.FindingDirectory;
import io.answerable.audit.FindingView;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.roles.RoleHoldings;
import io.answerable.roles.RoleHoldings.Assigned;
import io.answerable.roles.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Open findings about the systems for which roles are held: what their holders work on (R-ROL-06, R-AUD-15). */
@Component
@Transactional(readOnly = true)
public class FindingsOfRoles {

    private final FindingDirectory directory;
    private final VisibleFindings visible;
    private final AiSystemRegister systems;
    private final RoleHoldings holdings;

    FindingsOfRoles(FindingDirectory directory, VisibleFindings visible, AiSystemRegister systems,
            RoleHoldings holdings) {
        this.directory = directory;
        this.visible = visible;
        this.systems = systems;
        this.holdings = holdings;
    }

    /** By key of the role: those that the caller may see, by key of the finding. */
    public Map<String, List<FindingView>> of(Collection<String> roles, LocalDate asOf) {
        var open = visible.among(directory.all(asOf))
                .stream()
                .filter(it -> it.isOpen() && it.system() != null)
                .toList();
        var known = systems.byId(open.stream().map(FindingView::system).filter(Objects::nonNull).collect(toSet()),
                asOf);
        var held = holdings.assigned(Set.copyOf(roles))
                .stream()
                .filter(it -> it.acting().contain(asOf))
                .collect(groupingBy(Assigned::role, mapping(Assigned::scope, toSet())));
        return held.entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey,
                        it -> open.stream().filter(finding -> isWithin(finding, it.getValue(), known)).toList()));
    }

    private static boolean isWithin(FindingView finding, Set<Scope> scopes, Map<AiSystemId, AiSystemView> known) {
        var system = known.get(finding.system());
        return system != null && Stream
                .of(Scope.ORGANISATION, Scope.system(system.id()), Scope.unit(system.owningUnit()))
                .anyMatch(scopes::contains);
    }
}
