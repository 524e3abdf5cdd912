package io.answerable.graphql.schema;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import io.answerable.AnswerableTest;
import io.answerable.reference.LegalObligations;
import io.answerable.reference.LegalTerms;
import io.answerable.reference.LifeCycleGates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** An enumeration of the schema has the values that the code and the catalogues know, no more and no fewer. */
@AnswerableTest
class EnumsTests {

    private static final Path CLASSES = Path.of("target/classes");
    /** Their values are kept as text, or are some of those of a wider enumeration. */
    private static final Set<String> TEXTS = Set.of("OrganisationSize", "RaciMatrixStatus", "SkillGapEnd",
            "VacancyReason");

    @Autowired GraphQlSource source;

    @Autowired LegalTerms terms;

    @Autowired LegalObligations law;

    @Autowired LifeCycleGates gates;

    @Test
    void anEnumerationOfTheSameNameHasTheSameValues() throws IOException {
        var inSchema = inSchema();

        assertThat(inCode().filter(it -> inSchema.containsKey(it.getSimpleName())))
                .hasSizeGreaterThan(50)
                .allSatisfy(it -> assertThat(values(it)).as(it.getName()).isEqualTo(inSchema.get(it.getSimpleName())));
    }

    @Test
    void everyEnumerationIsKnownToTheCodeOrToACatalogue() throws IOException {
        var known = inCode().map(EnumsTests::values).collect(toSet());
        var inSchema = inSchema();
        inSchema.keySet().removeAll(TEXTS);
        inSchema.keySet().removeAll(ofCatalogues().keySet());

        assertThat(inSchema).isNotEmpty().allSatisfy((name, values) -> assertThat(known).as(name).contains(values));
    }

    @Test
    void whatTheCataloguesNameIsWhatTheSchemaNames() {
        assertThat(inSchema()).containsAllEntriesOf(ofCatalogues());
        assertThat(law.all()).allSatisfy(it -> assertThat(inSchema().get("ObligationCertainty"))
                .contains(it.duty().certainty()));
    }

    private Map<String, Set<String>> ofCatalogues() {
        return Map.of("OperatorRole", Set.copyOf(terms.operatorRoles()), "DerogationCondition",
                Set.copyOf(terms.derogation().conditions()), "ClosureChecklistItem",
                Set.copyOf(gates.closureChecklist()), "ObligationCertainty",
                Set.of("CONFIRMED", "CORROBORATED", "SINGLE_SOURCE", "CONTESTED"));
    }

    private Map<String, Set<String>> inSchema() {
        return source.schema()
                .getAllTypesAsList()
                .stream()
                .filter(GraphQLEnumType.class::isInstance)
                .map(GraphQLEnumType.class::cast)
                .filter(it -> !it.getName().startsWith("__"))
                .collect(toMap(GraphQLEnumType::getName,
                        it -> it.getValues().stream().map(GraphQLEnumValueDefinition::getName).collect(toSet())));
    }

    private static Set<String> values(Class<?> type) {
        return Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
                .map(it -> ((Enum<?>) it).name())
                .collect(toSet());
    }

    private static Stream<Class<?>> inCode() throws IOException {
        try (var files = Files.walk(CLASSES.resolve("io/answerable"))) {
            List<Class<?>> found = files.map(it -> CLASSES.relativize(it).toString())
                    .filter(it -> it.endsWith(".class") && !it.endsWith("-info.class"))
                    .<Class<?>>map(EnumsTests::loaded)
                    .filter(Class::isEnum)
                    .toList();
            return found.stream();
        }
    }

    private static Class<?> loaded(String file) {
        try {
            return Class.forName(file.substring(0, file.length() - ".class".length()).replace('/', '.'), false,
                    EnumsTests.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
