package io.answerable.roles;

import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SystemFacts;
import io.answerable.inventory.SystemRecords;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.OrganisationFacts.Committee;
import io.answerable.organisation.OrganisationFacts.Party;
import io.answerable.organisation.OrganisationFacts.Person;
import io.answerable.organisation.OrganisationFacts.Unit;
import io.answerable.organisation.OrganisationFacts;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonStatus;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.roles.ResponsibilityFacts.Assignment;
import io.answerable.roles.ResponsibilityFacts.Delegation;
import io.answerable.roles.ResponsibilityFacts;
import io.answerable.roles.recording.RecordingAssignments;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** A small town that resembles the sample, as of today: somebody has left, somebody is deputised. */
public final class Town {

    public final OrganisationId organisation;
    public final LocalDate today;

    private final Callers callers;
    private final PeopleDirectory people;
    private final AiSystemRegister systems;

    private Town(OrganisationId organisation, LocalDate today, Callers callers, Builder builder) {
        this.organisation = organisation;
        this.today = today;
        this.callers = callers;
        this.people = builder.people;
        this.systems = builder.systems;
    }

    /** What it takes to build a town. */
    static final class Builder {

        private final Callers callers;
        private final RecordingOrganisation organisation;
        private final RecordingSystems register;
        private final RecordingAssignments assignments;
        private final PeopleDirectory people;
        private final AiSystemRegister systems;
        private final CurrentActor actor;
        private final TransactionTemplate transactions;

        Builder(Callers callers, RecordingOrganisation organisation, RecordingSystems register,
                RecordingAssignments assignments, PeopleDirectory people, AiSystemRegister systems, CurrentActor actor,
                TransactionTemplate transactions) {
            this.callers = callers;
            this.organisation = organisation;
            this.register = register;
            this.assignments = assignments;
            this.people = people;
            this.systems = systems;
            this.actor = actor;
            this.transactions = transactions;
        }

        Town build() {
            var id = callers.newOrganisation();
            var today = Objects.requireNonNull(
                    callers.asEverybody(id, () -> transactions.execute(status -> actor.today())));
            callers.asEverybody(id, () -> transactions.execute(status -> {
                organisation.record(organisationFacts(today), (section, rows) -> {
                }).forEach((section, recorded) -> demand(recorded));
                demand(register.record(systemFacts(), today, (section, rows) -> {
                }));
                assignments.record(responsibilities(today), (section, rows) -> {
                }).forEach((section, recorded) -> demand(recorded));
                return status;
            }));
            return new Town(id, today, callers, this);
        }

        private static void demand(Recorded recorded) {
            if (!recorded.refusals().isEmpty()) {
                throw new IllegalStateException(recorded.refusals().toString());
            }
        }
    }

    public <T> T asEverybody(Supplier<T> work) {
        return callers.asEverybody(organisation, work);
    }

    public PersonId person(String key) {
        return asEverybody(() -> Objects.requireNonNull(people.idsOf(List.of(key)).get(key)));
    }

    public Scope system(String key) {
        return asEverybody(() -> Scope
                .system(Objects.requireNonNull(systems.idsOf(List.of(key)).get(key))));
    }

    private static OrganisationFacts organisationFacts(LocalDate today) {
        return new OrganisationFacts(today, null,
                List.of(new Unit("ou-exe", "Executive Office", null, "EXECUTIVE", "p-001"),
                        new Unit("ou-cit", "Citizen Service Centre", "ou-exe", "CUSTOMER_SERVICE", "p-038"),
                        new Unit("ou-fin", "Finance", "ou-exe", "FINANCE", "p-030"),
                        new Unit("ou-soc", "Social Services", "ou-exe", "SOCIAL", "p-047")),
                List.of(new Party("ext-01", "NordCert Assurance", "CERTIFICATION_BODY", true)),
                List.of(person("p-001", "Director", "ou-exe", null, null),
                        person("p-002", "Deputy Director", "ou-exe", "p-001", null),
                        person("p-007", "AIMS Lead", "ou-exe", "p-001", null),
                        person("p-020", "Data Protection Officer", "ou-exe", "p-001", null),
                        person("p-023", "Head of Audit", "ou-exe", "p-001", null),
                        person("p-028", "HR Partner", "ou-exe", "p-001", null),
                        person("p-030", "Head of Finance", "ou-fin", "p-001", null),
                        person("p-032", "Controller", "ou-fin", "p-030", null),
                        person("p-038", "Head of Service", "ou-cit", "p-001", null),
                        person("p-039", "Channel Manager", "ou-cit", "p-038", null),
                        person("p-041", "Agent", "ou-cit", "p-038", null),
                        person("p-047", "Head of Social Services", "ou-soc", "p-001", null),
                        person("p-049", "Caseworker", "ou-soc", "p-060", null),
                        person("p-060", "Case System Lead", "ou-soc", "p-047", today.minusDays(50))),
                List.of(new Committee("com-02", "Ethics Committee", "role.ethics-committee", "p-002",
                        List.of("p-002", "p-060"), Map.of(), List.of(), null, null, null)));
    }

    private static Person person(String key, String position, String unit, @Nullable String manager,
            @Nullable LocalDate left) {
        return new Person(key, "Name of " + key, key + "@town.example", unit, position, manager,
                left == null ? PersonStatus.ACTIVE : PersonStatus.LEFT, null, left, null);
    }

    private static List<SystemFacts> systemFacts() {
        return List.of(system("ai-10", "ou-cit", false), system("ai-21", "ou-soc", true),
                system("ai-22", "ou-soc", true));
    }

    private static SystemFacts system(String key, String unit, boolean personalData) {
        return new SystemFacts(key, "System " + key, unit, List.of(unit), null, "Helps", null, LifecycleState.IN_USE,
                RiskCategory.MINIMAL, null, null, null, null, null, List.of("DEPLOYER"), List.of(), List.of(),
                List.of(), List.of(), Map.of(), personalData, null, null, null, null, null, null, null, null, null,
                null, null, null, null, List.of(), SystemRecords.NONE);
    }

    private static ResponsibilityFacts responsibilities(LocalDate today) {
        var start = today.minusYears(1);
        return new ResponsibilityFacts(today,
                List.of(assignment("ra-1", "role.chief-officer", "p-001", "org", start),
                        assignment("ra-2", "role.executive-sponsor", "p-002", "org", start),
                        assignment("ra-3", "role.lead-implementer", "p-007", "org", start),
                        assignment("ra-4", "role.dpo", "p-020", "org", start),
                        new Assignment("ra-5", "role.internal-audit", "p-023", "org", start, null, true, start),
                        assignment("ra-6", "role.department-head", "p-030", "ou-fin", start),
                        assignment("ra-7", "role.department-head", "p-038", "ou-cit", start),
                        assignment("ra-8", "role.business-owner", "p-038", "ai-10", start),
                        assignment("ra-9", "role.product-manager", "p-039", "ai-10", start),
                        assignment("ra-10", "role.information-asset-owner", "p-039", "ai-10", start),
                        assignment("ra-11", "role.end-user", "p-041", "ai-10", start),
                        assignment("ra-12", "role.product-manager", "p-060", "ai-22", start),
                        assignment("ra-13", "role.information-asset-owner", "p-060", "ai-22", start),
                        new Assignment("ra-14", "role.business-owner", "p-060", "ai-22", start, today.minusDays(300),
                                false, null),
                        assignment("ra-15", "role.business-owner", "p-047", "ai-22", today.minusDays(299))),
                List.of(new Delegation("dl-1", "p-030", "p-032", "role.department-head", "ou-fin",
                        today.minusDays(20), today.plusDays(20), true)),
                List.of(), List.of());
    }

    private static Assignment assignment(String key, String role, String holder, String scope, LocalDate from) {
        return new Assignment(key, role, holder, scope, from, null, false, from);
    }
}
