package io.answerable.risk.assessments;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonStatus;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.ProfileDirectory;
import io.answerable.risk.AssessmentType;
import io.answerable.roles.RoleHoldings;
import io.answerable.roles.RoleHoldings.Holding;
import io.answerable.roles.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who conducts an assessment unless somebody else is named: the role whose subject it is. The organisation decides by its
 * setting {@code dpia_conductor} whether the data protection officer conducts the DPIA or advises on it (R-RSK-06).
 */
@Component
@Transactional(readOnly = true)
public class Conductors {

    private static final String COMPLIANCE = "role.compliance-legal";
    private static final String PROJECT_LEAD = "role.project-lead";
    private static final String DPO = "role.dpo";
    private static final String SETTING = "dpia_conductor";
    private static final String CONTROLLER = "CONTROLLER";

    private static final Map<AssessmentType, String> ROLES = Map.of(AssessmentType.AI_RISK, COMPLIANCE,
            AssessmentType.AI_SYSTEM_IMPACT, "role.lead-implementer", AssessmentType.DPIA, DPO,
            AssessmentType.EQUALITY_IMPACT, "role.delivery-team", AssessmentType.FRIA, COMPLIANCE,
            AssessmentType.INFOSEC_RISK, "role.information-security-officer", AssessmentType.LEGAL_COMPLIANCE,
            COMPLIANCE, AssessmentType.VALIDATION_VERIFICATION, "role.analyst", AssessmentType.SUPPLIER_DUE_DILIGENCE,
            "role.procurement");

    private final RoleHoldings roles;
    private final PeopleDirectory people;
    private final ProfileDirectory profile;

    Conductors(RoleHoldings roles, PeopleDirectory people, ProfileDirectory profile) {
        this.roles = roles;
        this.people = people;
        this.profile = profile;
    }

    /** What is asked: who would conduct the assessment of this type, for that system as on its day. */
    public record Conducting(AiSystemView system, AssessmentType type) {}

    /**
     * Who is proposed on one day.
     *
     * @param byController whether the DPIA is conducted by whoever leads the project, and the officer advises
     * @param held who holds the roles concerned that day and has not left
     * @param keys the keys of these people; the first of several is proposed
     */
    public record Proposals(boolean byController, List<Holding> held, Map<PersonId, String> keys) {

        public Optional<PersonId> conductor(Conducting asked) {
            return holder(roleOf(asked.type(), byController), asked.system());
        }

        /** Who advises the conductor. */
        public Optional<PersonId> adviser(Conducting asked) {
            return byController && asked.type() == AssessmentType.DPIA ? holder(DPO, asked.system()) : Optional.empty();
        }

        private Optional<PersonId> holder(String role, AiSystemView system) {
            return held.stream()
                    .filter(it -> it.role().equals(role) && covers(it.scope(), system))
                    .min(Comparator.comparing((Holding it) -> it.scope().kind())
                            .reversed()
                            .thenComparing(it -> it.days().since(system.asOf()).orElse(LocalDate.MIN))
                            .thenComparing(it -> keys.getOrDefault(PersonId.of(it.holder().id()), "")))
                    .flatMap(it -> it.holder().asPerson());
        }

        private static boolean covers(Scope scope, AiSystemView system) {
            return scope.target() == null || scope.target().equals(system.id().value())
                    || scope.target().equals(system.owningUnit().value());
        }
    }

    public Proposals on(LocalDate asOf) {
        var held = roles.of(concerned())
                .stream()
                .filter(it -> it.acting().contain(asOf) && it.holder().asPerson().isPresent())
                .toList();
        var present = present(held, asOf);
        return new Proposals(isByController(asOf),
                held.stream().filter(it -> present.containsKey(PersonId.of(it.holder().id()))).toList(), present);
    }

    /** Keys of the roles that conduct assessments on that day, by type. */
    Function<AssessmentType, String> rolesOn(LocalDate day) {
        var byController = isByController(day);
        return type -> roleOf(type, byController);
    }

    /** Key of the role that conducts such an assessment. */
    String roleOf(AssessmentType type, LocalDate asOf) {
        return roleOf(type, type == AssessmentType.DPIA && isByController(asOf));
    }

    private static String roleOf(AssessmentType type, boolean byController) {
        return byController && type == AssessmentType.DPIA ? PROJECT_LEAD : ROLES.getOrDefault(type, COMPLIANCE);
    }

    private static Set<String> concerned() {
        return Stream.concat(ROLES.values().stream(), Stream.of(PROJECT_LEAD)).collect(toSet());
    }

    private boolean isByController(LocalDate asOf) {
        return profile.on(asOf).filter(it -> CONTROLLER.equals(it.settings().get(SETTING))).isPresent();
    }

    private Map<PersonId, String> present(Collection<Holding> held, LocalDate asOf) {
        return people.byId(held.stream().map(it -> PersonId.of(it.holder().id())).collect(toSet()), asOf)
                .values()
                .stream()
                .filter(it -> it.status() != PersonStatus.LEFT)
                .collect(toMap(PersonView::id, PersonView::key));
    }
}
