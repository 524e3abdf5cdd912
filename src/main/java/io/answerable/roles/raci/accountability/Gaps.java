package io.answerable.roles.raci.accountability;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.organisation.UnitId;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.MatrixTimeline;
import io.answerable.roles.raci.picture.ResponsibilityPicture;
import io.answerable.signals.SignalDirectory;
import io.answerable.signals.SignalView;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What is wrong with an answer: the signals about vacancy, absence and sharing on the system or its matrix (rule
 * reading 24). Only callers who may see signals there get them; for others
 * they stay null.
 */
@Component
class Gaps {

    private static final Set<String> CODES = Set.of("RACI-001", "RACI-002", "RACI-003", "RACI-004", "RACI-005",
            "RACI-006", "RACI-008", "RACI-010", "RACI-017", "OWN-001", "OWN-002", "OWN-003", "OWN-004");

    private final SignalDirectory signals;
    private final CurrentActor actor;

    Gaps(SignalDirectory signals, CurrentActor actor) {
        this.signals = signals;
        this.actor = actor;
    }

    Map<AccountabilityQuestion, AccountabilityView> added(Map<AccountabilityQuestion, AccountabilityView> answers,
            ResponsibilityPicture picture) {
        if (!actor.actor().maySomewhere(Permission.READ_GOVERNANCE)) {
            return answers;
        }
        var ofSystems = ofSystems(answers.keySet(), picture);
        var ofOthers = ofOthers(answers.keySet(), picture);
        var added = new LinkedHashMap<AccountabilityQuestion, AccountabilityView>();
        answers.forEach((question, answer) -> added.put(question,
                maySee(question.scope(), picture)
                        ? answer.with(question.scope().kind() == Scope.Kind.SYSTEM
                                ? visible(ofSystems.getOrDefault(question.scope().target(), List.of()))
                                : visible(of(question.scope(), ofOthers, picture)))
                        : answer));
        return added;
    }

    private boolean maySee(Scope scope, ResponsibilityPicture picture) {
        return actor.actor()
                .may(Permission.READ_GOVERNANCE, picture.unitOf(scope).map(UnitId::value).orElse(null),
                        scope.kind() == Scope.Kind.SYSTEM ? scope.target() : null);
    }

    private Map<UUID, List<SignalView>> ofSystems(Collection<AccountabilityQuestion> questions,
            ResponsibilityPicture picture) {
        var systems = questions.stream()
                .filter(it -> it.scope().kind() == Scope.Kind.SYSTEM)
                .map(it -> Objects.requireNonNull(it.scope().target()))
                .collect(Collectors.toSet());
        return systems.isEmpty() ? Map.of() : signals.gapsOf(systems, CODES, picture.asOf());
    }

    private List<SignalView> ofOthers(Collection<AccountabilityQuestion> questions, ResponsibilityPicture picture) {
        return questions.stream().allMatch(it -> it.scope().kind() == Scope.Kind.SYSTEM)
                ? List.of()
                : signals.all(CODES, picture.asOf());
    }

    private static List<SignalView> of(Scope scope, List<SignalView> all, ResponsibilityPicture picture) {
        var matrices = picture.matricesOf(scope).stream().map(MatrixTimeline::key).toList();
        var atScope = "@" + picture.keyOf(scope);
        return all.stream()
                .filter(it -> it.system() == null)
                .filter(it -> matrices.stream().anyMatch(key -> isAbout(it.subject().reference(), key))
                        || it.subject().reference().endsWith(atScope))
                .toList();
    }

    private static boolean isAbout(String reference, String matrix) {
        return reference.startsWith(matrix + "#") || reference.startsWith(matrix + "/");
    }

    private List<SignalView> visible(List<SignalView> found) {
        return found.stream()
                .filter(it -> actor.actor().may(Permission.READ_GOVERNANCE, it.unit(), it.system()))
                .toList();
    }
}
