package io.answerable.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapstruct.Mapper;
import org.springframework.stereotype.Controller;

/** The words of the house. */
final class NamingRules {

    private static final List<String> EMPTY_WORDS = List.of("Service", "Manager", "Impl", "Helper", "Util", "Utils",
            "Dto");

    static final ArchRule NAMES_SAY_SOMETHING = noClasses().that(
            new DescribedPredicate<>("are written by hand") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getRawInterfaces().stream().noneMatch(it -> it.isAnnotatedWith(Mapper.class));
                }
            })
            .should(haveANameThatEndsIn(EMPTY_WORDS))
            .because("such a word says nothing about the domain");

    static final ArchRule CONTROLLERS_ARE_CALLED_SO = classes().that()
            .areAnnotatedWith(Controller.class)
            .should()
            .haveSimpleNameEndingWith("Controller");

    static final ArchRule TESTS_ARE_CALLED_SO = classes()
            .that(new DescribedPredicate<>("have tests") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getMethods().stream().anyMatch(it -> it.isAnnotatedWith(Test.class))
                            && type.isTopLevelClass();
                }
            })
            .should()
            .haveSimpleNameEndingWith("Tests")
            .because("a class of another name silently does not run");

    private NamingRules() {}

    private static ArchCondition<JavaClass> haveANameThatEndsIn(List<String> words) {
        return new ArchCondition<>("have a name that ends in one of " + words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var found = words.stream().anyMatch(type.getSimpleName()::endsWith);
                events.add(new SimpleConditionEvent(type, found, type.getName()));
            }
        };
    }
}
