package io.answerable.oversight.review;

import static java.util.stream.Collectors.joining;

import io.answerable.reference.CriticalFunction;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.signals.SignalDirectory;
import io.answerable.signals.SignalStatus;
import io.answerable.signals.SignalView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works out what has to be decided from what is wrong: a prohibited system that was not stopped, a system in use without
 * authorisation, a risk borne without the authority that its level needs, and a critical function without owner. Nothing is
 * asked for that no fact calls for, and nothing that somebody with authority has let stand.
 */
@Component
@Transactional(readOnly = true)
public class NeededDecisions {

    private static final String PROHIBITED = "INV-002";
    private static final Set<String> UNAUTHORISED = Set.of("GATE-001", "GATE-002");
    private static final String WITHOUT_AUTHORITY = "SOD-006";
    private static final String UNOWNED = "OWN-005";
    private static final Set<String> CODES = Set.of(PROHIBITED, "GATE-001", "GATE-002", WITHOUT_AUTHORITY, UNOWNED);

    private final SignalDirectory signals;
    private final RoleCatalogue roles;

    NeededDecisions(SignalDirectory signals, RoleCatalogue roles) {
        this.signals = signals;
        this.roles = roles;
    }

    /** One for each thing that is to be decided on, the most severe first. */
    public List<NeededDecision> on(LocalDate asOf) {
        var about = new LinkedHashMap<String, List<SignalView>>();
        signals.all(CODES, asOf)
                .stream()
                .filter(it -> it.status() != SignalStatus.WAIVED)
                .forEach(it -> about.computeIfAbsent(it.subject().reference(), of -> new ArrayList<>()).add(it));
        var functions = new LinkedHashMap<String, CriticalFunction>();
        roles.criticalFunctions().forEach(it -> functions.put(it.id(), it));
        return about.values().stream().map(it -> decision(it, functions)).toList();
    }

    private NeededDecision decision(List<SignalView> found, Map<String, CriticalFunction> functions) {
        var label = found.getFirst().subject().label();
        if (found.stream().anyMatch(it -> it.code().equals(PROHIBITED))) {
            return of("Stop " + label, found, "Suspend it.", "Retire it.");
        }
        if (found.stream().anyMatch(it -> UNAUTHORISED.contains(it.code()))) {
            return of("Authorise or stop " + label, found, "Authorise it, if need be with conditions.",
                    "Suspend it until it is authorised.", "Retire it.");
        }
        if (found.getFirst().code().equals(WITHOUT_AUTHORITY)) {
            return of("Accept or treat the risk “" + label + "”", found,
                    "Accept it with the authority that its level needs.", "Plan a treatment.");
        }
        var role = owner(functions, found.getFirst().subject().reference());
        return of("Name a holder of " + role, found, "Assign " + role + " to somebody.");
    }

    private String owner(Map<String, CriticalFunction> functions, String function) {
        var known = functions.get(function);
        return known == null
                ? function
                : roles.role(known.ownerRole()).map(RoleDefinition::title).orElse(known.ownerRole());
    }

    private static NeededDecision of(String title, List<SignalView> found, String... options) {
        return new NeededDecision(title, found.stream().map(SignalView::reason).collect(joining(" ")),
                List.of(options), found);
    }
}
