package io.answerable.inventory.authorisations.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AuthorisationDirectory;
import io.answerable.inventory.AuthorisationId;
import io.answerable.inventory.AuthorisationView;
import io.answerable.inventory.register.Visibility;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Authorisations that the caller may see: those of systems that the caller governs. */
@Component
class ShownAuthorisations {

    private final AuthorisationDirectory directory;
    private final AiSystemRegister register;
    private final Visibility visibility;

    ShownAuthorisations(AuthorisationDirectory directory, AiSystemRegister register, Visibility visibility) {
        this.directory = directory;
        this.register = register;
        this.visibility = visibility;
    }

    Map<AuthorisationId, AuthorisationView> byId(Collection<AuthorisationId> ids, LocalDate asOf) {
        var found = directory.byId(ids, asOf);
        var systems = register.byId(found.values().stream().map(AuthorisationView::system).distinct().toList(), asOf);
        return found.entrySet()
                .stream()
                .filter(it -> Stream.ofNullable(systems.get(it.getValue().system()))
                        .anyMatch(visibility::showsGovernanceOf))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<AuthorisationId> named(Reference by, String... field) {
        return by.resolve("Authorisation",
                key -> directory.idsOf(List.of(key)).values().stream().map(AuthorisationId::value).findFirst(), field)
                .map(AuthorisationId::of);
    }
}
