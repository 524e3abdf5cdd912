package io.answerable.graphql.schema;

import static graphql.schema.GraphQLTypeUtil.isNonNull;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;
import static graphql.schema.GraphQLTypeUtil.unwrapNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/** What one context of the API promises, every other promises in the same way. */
@AnswerableTest
class ConventionsTests {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern VALIDATION = Pattern.compile("ValidationFailed\\([^;]*?\"([A-Z]+_[A-Z_]+)\"");
    private static final Set<String> COMPARATORS = Set.of("eq", "in", "contains", "gte", "lte", "isNull");
    private static final Set<String> OF_A_LIST = Set.of("first", "after", "last", "before", "asOf", "filter",
            "orderBy");

    private final GraphQLSchema schema;
    private final ExecutionGraphQlServiceTester tester;
    private final Callers callers;

    @Autowired
    ConventionsTests(GraphQlSource source, ExecutionGraphQlServiceTester tester, Callers callers) {
        this.schema = source.schema();
        this.tester = tester;
        this.callers = callers;
    }

    @Test
    void aRefusalIsDescribedWithTheCodeOfItsName() {
        var named = Arrays.stream(Refusal.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .filter(it -> !descriptionOfCode(it).contains("`" + it.replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toUpperCase(java.util.Locale.ROOT) + "`"));

        assertThat(named).as("refusals whose code is not described").isEmpty();
    }

    @Test
    void everyCodeOfAFailedValidationIsDescribed() throws IOException {
        assertThat(validationCodes()).contains("FIELD_REQUIRED", "KEY_TAKEN")
                .allSatisfy(it -> assertThat(descriptionOfCode("ValidationFailed")).contains("`" + it + "`"));
    }

    private String descriptionOfCode(String type) {
        var refusal = (GraphQLObjectType) Objects.requireNonNull(schema.getType(type), type);
        return Objects.requireNonNull(refusal.getField("code").getDescription());
    }

    private static Set<String> validationCodes() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(it -> it.toString().endsWith(".java"))
                    .flatMap(it -> VALIDATION.matcher(read(it)).results())
                    .map(it -> it.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** One forbidden field must not take the answers to the others with it. */
    @Test
    void aQuestionThatCanBeForbiddenMayStayWithoutAnswer() {
        var promised = questions().filter(it -> isNonNull(it.getType())).map(ConventionsTests::asked).toList();

        assertThat(promised).contains("viewer { __typename }");
        assertThat(promised).allSatisfy(it -> callers.asHolderOf(callers.newOrganisation(),
                () -> tester.document("{ " + it + " }").execute().errors().verify()));
    }

    private static String asked(GraphQLFieldDefinition question) {
        var arguments = question.getArguments()
                .stream()
                .anyMatch(it -> isNonNull(it.getType())
                        && !it.hasSetDefaultValue()) ? "(ids: [])" : "";
        var fields = unwrapAll(question.getType()) instanceof GraphQLCompositeType ? " { __typename }" : "";
        return question.getName() + arguments + fields;
    }

    @Test
    void aFilterComparesAsEveryFilterDoes() {
        var others = filters().flatMap(filter -> filter.getFieldDefinitions()
                .stream()
                .filter(it -> !isConventional(filter, it))
                .map(it -> filter.getName() + "." + it.getName()));

        assertThat(others).as("conditions that are no comparison").isEmpty();
    }

    private static boolean isConventional(GraphQLInputObjectType filter, GraphQLInputObjectField condition) {
        var type = unwrapAll(condition.getType());
        return switch (condition.getName()) {
            case "and", "or" -> type == filter && unwrapNonNull(condition.getType()) instanceof GraphQLList;
            case "not" -> type == filter && condition.getType() == filter;
            default -> type.getName().equals("Boolean")
                    || type instanceof GraphQLInputObjectType comparison && compares(comparison);
        };
    }

    private static boolean compares(GraphQLInputObjectType comparison) {
        return comparison.getName().endsWith("Filter") && comparison.getFieldDefinitions()
                .stream()
                .allMatch(it -> COMPARATORS.contains(it.getName())
                        && (!(unwrapAll(it.getType()) instanceof GraphQLInputObjectType value)
                                || value.getName().equals("ScopeRef")));
    }

    @Test
    void aListIsNarrowedByItsFilter() {
        var others = questions().filter(it -> unwrapAll(it.getType()).getName().endsWith("Connection"))
                .flatMap(it -> it.getArguments()
                        .stream()
                        .map(GraphQLArgument::getName)
                        .filter(name -> !OF_A_LIST.contains(name))
                        .map(name -> it.getName() + "(" + name + ":)"));

        assertThat(others).as("arguments that belong into a filter").isEmpty();
    }

    /** A client that rehearses or repeats one act does so with every act. */
    @Test
    void everyActIsRehearsedAndRepeatedInTheSameWords() {
        assertThat(inputs()).allSatisfy(it -> {
            assertThat(said(it, "dryRun")).isEqualTo("Only rehearse: answers as if, and changes nothing.");
            assertThat(said(it, "idempotencyKey"))
                    .isEqualTo("The same key with the same input is carried out once; kept for 24 hours.");
        });
    }

    @Test
    void aReasonThatHasToBeGivenIsDemandedByTheSchema() {
        var left = inputs().filter(it -> it.getField("reason") != null && !isNonNull(it.getField("reason").getType()))
                .filter(it -> said(it, "reason").matches(".*(cannot be blank|required|has to be).*"))
                .map(GraphQLInputObjectType::getName);

        assertThat(left).as("reasons that can be left out, although the act needs them").isEmpty();
    }

    /** Rule reading 2: what ends with a day holds on that day. */
    @Test
    void anEndIsTheLastGoodDayEverywhere() {
        var ends = Set.of("validUntil", "until", "lastDay");
        var others = schema.getAllTypesAsList().stream().flatMap(type -> switch (type) {
            case GraphQLObjectType it -> it.getFieldDefinitions()
                    .stream()
                    .filter(field -> ends.contains(field.getName()))
                    .map(field -> it.getName() + "." + field.getName() + ": " + field.getDescription());
            case GraphQLInputObjectType it -> it.getFieldDefinitions()
                    .stream()
                    .filter(field -> ends.contains(field.getName()))
                    .map(field -> it.getName() + "." + field.getName() + ": " + field.getDescription());
            default -> Stream.<String>empty();
        }).filter(it -> !it.matches("(?s).*\\b[Ll]ast (good )?day\\b.*"));

        assertThat(others).as("ends that are not told as the last good day").isEmpty();
    }

    private static String said(GraphQLInputObjectType input, String field) {
        return Objects.requireNonNullElse(input.getField(field).getDescription(), "");
    }

    private Stream<GraphQLInputObjectType> inputs() {
        return Objects.requireNonNull(schema.getMutationType())
                .getFieldDefinitions()
                .stream()
                .map(it -> (GraphQLInputObjectType) unwrapAll(it.getArguments().getFirst().getType()));
    }

    private Stream<GraphQLInputObjectType> filters() {
        return schema.getAllTypesAsList()
                .stream()
                .filter(GraphQLObjectType.class::isInstance)
                .flatMap(it -> ((GraphQLObjectType) it).getFieldDefinitions().stream())
                .flatMap(it -> it.getArguments().stream())
                .filter(it -> it.getName().equals("filter"))
                .map(it -> (GraphQLInputObjectType) unwrapAll(it.getType()))
                .distinct();
    }

    private Stream<GraphQLFieldDefinition> questions() {
        return schema.getQueryType().getFieldDefinitions().stream();
    }
}
