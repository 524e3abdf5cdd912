package io.answerable.roles.assignments;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.Refusal;
import io.answerable.kernel.Refusal.RuleViolated;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps roles apart that one person must not combine, and warns of several hats (R-ROL-36, R-ROL-44). */
@Component
class Segregation {

    private static final String DPO = "role.dpo";
    private static final String HEAD_OF_SECURITY = "role.head-of-information-security";
    private static final String INTERNAL_AUDIT = "role.internal-audit";

    /** Who owns a system in one way or another. */
    private static final Set<String> OWNING = Set.of("role.business-owner", "role.project-lead", "role.product-manager",
            "role.information-asset-owner");

    private final RoleCatalogue catalogue;
    private final RoleTimelines timelines;
    private final AiSystemRegister systems;

    Segregation(RoleCatalogue catalogue, RoleTimelines timelines, AiSystemRegister systems) {
        this.catalogue = catalogue;
        this.timelines = timelines;
        this.systems = systems;
    }

    /** What forbids the combination, and what only has to be known. */
    record Verdict(List<Refusal> refusals, List<String> warnings) {}

    /** A role for a scope and some days that somebody is to get. */
    record Hat(String role, Scope scope, Days days) {}

    Verdict judge(HolderRef holder, Hat hat) {
        var refusals = new ArrayList<Refusal>();
        var warnings = new ArrayList<String>();
        for (var other : others(holder, hat)) {
            if (areSegregated(hat.role(), other.role())) {
                judge(hat, other, refusals, warnings);
            } else if (isDpoOwning(hat, other)) {
                warnings.add(dpoWarning(hat, other));
            } else {
                warnings.add("Also holds " + title(other.role()) + ".");
            }
        }
        return new Verdict(refusals, warnings.stream().distinct().sorted().toList());
    }

    private List<Hat> others(HolderRef holder, Hat hat) {
        var held = timelines.heldBy(List.of(holder)).stream().map(it -> new Hat(it.role(), it.scope(), it.days()));
        var deputised = holder.asPerson()
                .map(it -> timelines.deputisedBy(List.of(it)))
                .orElse(List.of())
                .stream()
                .map(it -> new Hat(it.role(), it.scope(), it.days()));
        return Stream.concat(held, deputised)
                .filter(it -> !it.role().equals(hat.role()) && !it.days().and(hat.days()).isEmpty())
                .toList();
    }

    private void judge(Hat hat, Hat other, List<Refusal> refusals, List<String> warnings) {
        if (isDpoOwning(hat, other)) {
            warnings.add(dpoWarning(hat, other));
        } else {
            refusals.add(new RuleViolated(
                    title(hat.role()) + " must not be combined with " + title(other.role()) + ".", List.of("holder"),
                    ruleOf(Set.of(hat.role(), other.role())), "Name somebody else, or end the other role first."));
        }
    }

    private boolean areSegregated(String one, String other) {
        return segregatedFrom(one).contains(other) || segregatedFrom(other).contains(one);
    }

    private List<String> segregatedFrom(String role) {
        return catalogue.role(role).map(RoleDefinition::segregation).orElse(List.of());
    }

    private static boolean isDpoOwning(Hat one, Hat other) {
        return one.role().equals(DPO) && OWNING.contains(other.role())
                || other.role().equals(DPO) && OWNING.contains(one.role());
    }

    /** Flagged, not refused: GDPR 38(6) binds only where the system processes personal data. */
    private String dpoWarning(Hat hat, Hat other) {
        var owning = hat.role().equals(DPO) ? other : hat;
        return processesPersonalData(owning.scope())
                ? "SOD-005: the data protection officer owns a system with personal data."
                : "The data protection officer owns a system.";
    }

    private boolean processesPersonalData(Scope scope) {
        var target = scope.target();
        return scope.kind() == Scope.Kind.SYSTEM && target != null
                && systems.timelines(Optional.of(List.of(AiSystemId.of(target))))
                        .stream()
                        .anyMatch(it -> !it.personalData().isEmpty());
    }

    private static String ruleOf(Set<String> roles) {
        if (roles.contains(INTERNAL_AUDIT)) {
            return "SOD-001";
        }
        return roles.contains(HEAD_OF_SECURITY) ? "SOD-003" : "R-ROL-36";
    }

    private String title(String role) {
        return catalogue.role(role).map(RoleDefinition::title).orElse(role);
    }
}
