package io.answerable.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the boundaries within the modules; those between them are held by {@link ModularityTests}. */
@AnalyzeClasses(packages = "io.answerable", importOptions = ImportOption.DoNotIncludeTests.class)
class BoundaryTests {

    @ArchTest static final ArchRule controllersStayInsideTheirContext = BoundaryRules.CONTROLLERS_STAY_INSIDE_THEIR_CONTEXT;

    @ArchTest static final ArchRule controllersAskUseCasesAndDirectories = BoundaryRules.CONTROLLERS_ASK_USE_CASES_AND_DIRECTORIES;

    @ArchTest static final ArchRule aggregatesStayInsideTheirContext = BoundaryRules.AGGREGATES_STAY_INSIDE_THEIR_CONTEXT;

    @ArchTest static final ArchRule eventsAreFacts = BoundaryRules.EVENTS_ARE_FACTS;

    @ArchTest static final ArchRule eventsCarryValues = BoundaryRules.EVENTS_CARRY_VALUES;

    @ArchTest static final ArchRule listenersHaveAName = BoundaryRules.LISTENERS_HAVE_A_NAME;

    @ArchTest static final ArchRule onlyAccessKnowsTheSecurityContext = BoundaryRules.ONLY_ACCESS_KNOWS_THE_SECURITY_CONTEXT;

    @ArchTest static final ArchRule todayComesFromAClock = BoundaryRules.TODAY_COMES_FROM_A_CLOCK;

    @ArchTest static final ArchRule nothingIsInjectedIntoFields = BoundaryRules.NOTHING_IS_INJECTED_INTO_FIELDS;

    @ArchTest static final ArchRule kernelKnowsNobody = BoundaryRules.KERNEL_KNOWS_NOBODY;

    @ArchTest static final ArchRule signalsKnowNoContext = BoundaryRules.SIGNALS_KNOW_NO_CONTEXT;

    @ArchTest static final ArchRule inventoryIsUpstreamOfRoles = BoundaryRules.INVENTORY_IS_UPSTREAM_OF_ROLES;

    @ArchTest static final ArchRule rolesAreUpstreamOfAssurance = BoundaryRules.ROLES_ARE_UPSTREAM_OF_ASSURANCE;
}
