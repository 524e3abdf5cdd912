package io.answerable.access;

import static io.answerable.access.Permission.ADMINISTER;
import static io.answerable.access.Permission.APPROVE;
import static io.answerable.access.Permission.EXCHANGE;
import static io.answerable.access.Permission.MANAGE_MATRICES;
import static io.answerable.access.Permission.MANAGE_ORGANISATION;
import static io.answerable.access.Permission.MANAGE_REGISTER;
import static io.answerable.access.Permission.MANAGE_ROLES;
import static io.answerable.access.Permission.MANAGE_SURVEYS;
import static io.answerable.access.Permission.DECLARE_USES;
import static io.answerable.access.Permission.CLASSIFY;
import static io.answerable.access.Permission.MANAGE_LIFE_CYCLE;
import static io.answerable.access.Permission.MANAGE_RISKS;
import static io.answerable.access.Permission.ASSESS;
import static io.answerable.access.Permission.HANDLE_INCIDENTS;
import static io.answerable.access.Permission.HANDLE_CONCERNS;
import static io.answerable.access.Permission.SCAN_HORIZON;
import static io.answerable.access.Permission.AUDIT;
import static io.answerable.access.Permission.MANAGE_IMPROVEMENT;
import static io.answerable.access.Permission.MANAGE_POLICIES;
import static io.answerable.access.Permission.MANAGE_TRAINING;
import static io.answerable.access.Permission.READ;
import static io.answerable.access.Permission.READ_GOVERNANCE;
import static io.answerable.access.Permission.READ_HISTORY;

import io.answerable.access.spi.Standing.Held;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may do what: the persona table of the domain model (section 12), by role of the catalogue. */
final class PersonaGrants {

    /** Permissions that a role gives for the whole organisation, whatever it is held for. */
    private static final Map<String, Set<Permission>> EVERYWHERE = everywhere();

    /** Permissions that a role gives for the units and systems it is held for. */
    private static final Map<String, Set<Permission>> WHERE_HELD = whereHeld();

    private PersonaGrants() {}

    static Map<Permission, Reach> ofEverybody() {
        return all(Reach.EVERYWHERE, Set.of(READ));
    }

    static Map<Permission, Reach> ofAdministrator() {
        return all(Reach.EVERYWHERE, Set.of(READ, READ_HISTORY, MANAGE_ORGANISATION, EXCHANGE, ADMINISTER));
    }

    static Map<Permission, Reach> of(Held held) {
        var grants = all(Reach.EVERYWHERE, EVERYWHERE.getOrDefault(held.role(), Set.of()));
        var reach = Reach.to(listOf(held.unit()), listOf(held.system()));
        if (!reach.isNowhere()) {
            all(reach, WHERE_HELD.getOrDefault(held.role(), Set.of())).forEach(grants::putIfAbsent);
        }
        return grants;
    }

    private static Map<String, Set<Permission>> everywhere() {
        var grants = new HashMap<String, Set<Permission>>();
        give(grants, EnumSet.of(READ, READ_GOVERNANCE, READ_HISTORY, MANAGE_ORGANISATION, MANAGE_REGISTER,
                MANAGE_SURVEYS, MANAGE_RISKS, HANDLE_INCIDENTS, MANAGE_TRAINING, MANAGE_POLICIES, MANAGE_IMPROVEMENT,
                MANAGE_ROLES, MANAGE_MATRICES, EXCHANGE),
                "role.lead-implementer", "role.ai-coordinator");
        give(grants, EnumSet.of(READ, READ_GOVERNANCE, READ_HISTORY, APPROVE, MANAGE_LIFE_CYCLE, MANAGE_ROLES),
                "role.top-management", "role.chief-officer", "role.executive-sponsor");
        give(grants, EnumSet.of(READ, READ_GOVERNANCE, READ_HISTORY, MANAGE_REGISTER, MANAGE_SURVEYS,
                MANAGE_LIFE_CYCLE, SCAN_HORIZON), "role.ai-lead");
        give(grants, EnumSet.of(READ, READ_GOVERNANCE, READ_HISTORY, AUDIT), "role.internal-audit");
        give(grants, EnumSet.of(READ, READ_GOVERNANCE, READ_HISTORY), "role.chief-ai-officer");
        give(grants, EnumSet.of(READ, READ_GOVERNANCE, MANAGE_IMPROVEMENT), "role.quality-manager");
        give(grants, EnumSet.of(READ, READ_GOVERNANCE, READ_HISTORY, CLASSIFY, MANAGE_LIFE_CYCLE, MANAGE_RISKS, ASSESS,
                HANDLE_CONCERNS, SCAN_HORIZON, MANAGE_POLICIES, MANAGE_IMPROVEMENT), "role.compliance-legal",
                "role.legal-team", "role.general-counsel",
                "role.chief-compliance-officer");
        give(grants, EnumSet.of(READ, READ_GOVERNANCE, READ_HISTORY, MANAGE_LIFE_CYCLE, ASSESS, HANDLE_CONCERNS),
                "role.dpo");
        give(grants, EnumSet.of(READ, READ_GOVERNANCE, READ_HISTORY, MANAGE_LIFE_CYCLE, ASSESS, HANDLE_INCIDENTS),
                "role.information-security-officer", "role.head-of-information-security");
        give(grants, EnumSet.of(READ, READ_GOVERNANCE, HANDLE_INCIDENTS), "role.incident-manager");
        give(grants, EnumSet.of(MANAGE_LIFE_CYCLE, ASSESS), "role.analyst");
        give(grants, EnumSet.of(MANAGE_LIFE_CYCLE), "role.it-team", "role.procurement", "role.business-change");
        give(grants, EnumSet.of(MANAGE_LIFE_CYCLE, MANAGE_TRAINING), "role.hr");
        return Map.copyOf(grants);
    }

    private static Map<String, Set<Permission>> whereHeld() {
        var grants = new HashMap<String, Set<Permission>>();
        give(grants, EnumSet.of(READ_GOVERNANCE, MANAGE_LIFE_CYCLE, MANAGE_IMPROVEMENT), "role.ai-development",
                "role.head-of-ai");
        give(grants, EnumSet.of(MANAGE_LIFE_CYCLE, ASSESS), "role.delivery-team");
        give(grants, EnumSet.of(READ_GOVERNANCE, MANAGE_LIFE_CYCLE, ASSESS, MANAGE_IMPROVEMENT), "role.project-lead");
        give(grants, EnumSet.of(READ_GOVERNANCE, MANAGE_LIFE_CYCLE, MANAGE_RISKS, HANDLE_INCIDENTS,
                MANAGE_IMPROVEMENT), "role.product-manager");
        give(grants, EnumSet.of(READ_GOVERNANCE, DECLARE_USES, MANAGE_LIFE_CYCLE, MANAGE_RISKS, HANDLE_INCIDENTS,
                MANAGE_IMPROVEMENT, MANAGE_ROLES), "role.department-head", "role.business-owner");
        give(grants, EnumSet.of(DECLARE_USES), "role.team-lead");
        return Map.copyOf(grants);
    }

    private static void give(Map<String, Set<Permission>> grants, Set<Permission> permissions, String... roles) {
        Arrays.stream(roles).forEach(it -> grants.put(it, permissions));
    }

    private static Map<Permission, Reach> all(Reach reach, Set<Permission> permissions) {
        var grants = new EnumMap<Permission, Reach>(Permission.class);
        permissions.forEach(it -> grants.put(it, reach));
        return grants;
    }

    private static <T> List<T> listOf(@Nullable T value) {
        return value == null ? List.of() : List.of(value);
    }
}
