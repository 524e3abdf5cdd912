package io.answerable.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.event.types.DomainEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;

/** The rules of the house that a compiler cannot hold; {@link RulesBiteTests} shows that each of them bites. */
final class BoundaryRules {

    static final ArchRule CONTROLLERS_STAY_INSIDE_THEIR_CONTEXT = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("..graphql..")
            .because("the API of a context is its schema; nobody calls its controllers");

    static final ArchRule CONTROLLERS_ASK_USE_CASES_AND_DIRECTORIES = noClasses()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat(assignableTo(JdbcClient.class))
            .orShould()
            .dependOnClassesThat()
            .areAnnotatedWith(Repository.class)
            .because("permission and tenancy are checked where every caller passes, not at the edge");

    static final ArchRule AGGREGATES_STAY_INSIDE_THEIR_CONTEXT = classes()
            .that()
            .areAssignableTo(AggregateRoot.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true)
            .because("other contexts hold ids and read views");

    static final ArchRule EVENTS_ARE_FACTS = classes()
            .that()
            .areAssignableTo(DomainEvent.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords()
            .andShould()
            .bePublic()
            .because("an event is a fact that others read");

    static final ArchRule EVENTS_CARRY_VALUES = fields().that()
            .areDeclaredInClassesThat()
            .areAssignableTo(DomainEvent.class)
            .should()
            .notHaveRawType(assignableTo(AggregateRoot.class))
            .because("an event outlives the object it speaks of");

    static final ArchRule LISTENERS_HAVE_A_NAME = methods().that()
            .areAnnotatedWith(ApplicationModuleListener.class)
            .should(haveAnExplicitId())
            .allowEmptyShould(true)
            .because("the publication registry finds a listener by its id, also after a renaming");

    static final ArchRule ONLY_ACCESS_KNOWS_THE_SECURITY_CONTEXT = noClasses().that(
            not(resideInAnyPackage("..access..", "..graphql")))
            .should()
            .dependOnClassesThat(assignableTo(SecurityContextHolder.class))
            .because("who calls is asked of CurrentActor");

    static final ArchRule TODAY_COMES_FROM_A_CLOCK = noClasses().should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .because("every answer holds for a day that can be chosen, in the time zone of the organisation");

    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields().should()
            .beAnnotatedWith(Autowired.class)
            .because("what a class needs stands in its constructor");

    static final ArchRule KERNEL_KNOWS_NOBODY = noClasses().that()
            .resideInAPackage("..kernel..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.answerable..").and(not(resideInAnyPackage("..kernel.."))))
            .because("everybody knows the kernel");

    static final ArchRule SIGNALS_KNOW_NO_CONTEXT = noClasses().that()
            .resideInAPackage("..signals..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "..organisation..", "..inventory..", "..roles..", "..policy..", "..risk..", "..training..",
                    "..exchange..", "..demo.."))
            .because("contexts bring their rules to the signals, never the other way round");

    static final ArchRule INVENTORY_IS_UPSTREAM_OF_ROLES = noClasses().that()
            .resideInAPackage("..inventory..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("..roles..", "..policy..", "..risk..", "..training..",
                    "..exchange..", "..demo.."))
            .because("roles know the register; what the register needs of roles comes through an SPI or an event");

    static final ArchRule ROLES_ARE_UPSTREAM_OF_ASSURANCE = noClasses().that()
            .resideInAPackage("..roles..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("..policy..", "..risk..", "..training..", "..exchange..", "..demo.."))
            .because("whoever answers for something is known before what they answer for is judged");

    private BoundaryRules() {}

    private static ArchCondition<JavaMethod> haveAnExplicitId() {
        return new ArchCondition<>("have an explicit id") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var id = method.getAnnotationOfType(ApplicationModuleListener.class).id();
                events.add(
                        new SimpleConditionEvent(method, !id.isBlank(), method.getFullName() + " has id '" + id + "'"));
            }
        };
    }

}
