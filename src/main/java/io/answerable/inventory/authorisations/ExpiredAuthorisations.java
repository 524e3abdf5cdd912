package io.answerable.inventory.authorisations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AuthorisationDirectory;
import io.answerable.inventory.AuthorisationKind;
import io.answerable.inventory.AuthorisationTimeline;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.SystemTimeline;
import io.answerable.inventory.register.SystemFlaw;
import io.answerable.kernel.Days;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds systems in use whose latest authorisation for security or for use has expired (GATE-003, R-INV-28). */
@Component
class ExpiredAuthorisations implements Detector {

    private static final String EXPIRED = "GATE-003";

    private final AiSystemRegister register;
    private final AuthorisationDirectory authorisations;

    ExpiredAuthorisations(AiSystemRegister register, AuthorisationDirectory authorisations) {
        this.register = register;
        this.authorisations = authorisations;
    }

    @Override
    public Set<String> codes() {
        return Set.of(EXPIRED);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("AiSystem", "Authorisation");
    }

    @Override
    public Collection<Detection> detect(Concern concern) {
        var systems = SystemFlaw.systems(register, concern);
        var bySystem = authorisations.timelines(concern.systems().map(it -> it.stream().map(AiSystemId::of).toList()))
                .stream()
                .collect(groupingBy(AuthorisationTimeline::system));
        return systems.stream()
                .map(it -> expired(it, bySystem.getOrDefault(it.id(), List.of()), concern.asOf()))
                .flatMap(it -> it.on(concern))
                .toList();
    }

    /** The latest ends last; so it has expired when one was granted and none is in time (rule reading 8). */
    static Days expired(AuthorisationKind kind, List<AuthorisationTimeline> authorisations) {
        var ofKind = authorisations.stream().filter(it -> it.kind() == kind).toList();
        return Days.anyOf(ofKind.stream().map(AuthorisationTimeline::granted).toList())
                .butNot(Days.anyOf(ofKind.stream().map(it -> it.granted().and(it.inTime())).toList()));
    }

    private static SystemFlaw expired(SystemTimeline system, List<AuthorisationTimeline> authorisations,
            LocalDate asOf) {
        var expired = AuthorisationKind.FOR_USE.stream()
                .sorted()
                .collect(toMap(it -> it, it -> expired(it, authorisations), Days::or, LinkedHashMap::new));
        var inUse = system.in(Set.of(LifecycleState.IN_USE));
        var kinds = expired.entrySet()
                .stream()
                .filter(it -> it.getValue().contain(asOf))
                .map(it -> it.getKey().name())
                .collect(joining(" and "));
        return new SystemFlaw(EXPIRED, system, inUse.and(Days.anyOf(expired.values())),
                system.name() + " is in use although its authorisation for " + kinds + " has expired.",
                "Grant it anew, or suspend the system.");
    }
}
