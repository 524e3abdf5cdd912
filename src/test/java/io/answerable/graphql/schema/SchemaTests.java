package io.answerable.graphql.schema;

import static graphql.schema.GraphQLTypeUtil.isNonNull;
import static graphql.schema.GraphQLTypeUtil.simplePrint;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaPrinter;
import io.answerable.AnswerableTest;
import io.answerable.graphql.nodes.Nodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * The schema is the product: described to the last value, answered by the code, following the conventions, and
 * published. After a wanted change write {@code graphql/published.graphql} anew and read the difference:
 * {@code ./mvnw test -Dtest=SchemaTests -Dpublish.schema=true}.
 */
@AnswerableTest
class SchemaTests {

    private static final Path PUBLISHED = Path.of("graphql", "published.graphql");
    private static final Set<String> PAGING = Set.of("first", "after", "last", "before");

    private final GraphQLSchema schema;
    private final SchemaInspection inspection;
    private final Nodes nodes;

    @Autowired
    SchemaTests(GraphQlSource source, SchemaInspection inspection, Nodes nodes) {
        this.schema = source.schema();
        this.inspection = inspection;
        this.nodes = nodes;
    }

    @Test
    void everyElementIsDescribed() {
        assertThat(types().flatMap(SchemaTests::undescribed)).as("elements without a description").isEmpty();
    }

    @Test
    void schemaAndCodeFitTogether() {
        assertThat(inspection.mismatches()).isEmpty();
    }

    @Test
    void thePublishedSchemaIsTheOneThatIsServed() throws IOException {
        var printed = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                .includeSchemaDefinition(false)
                .includeScalarTypes(true)
                .includeDirectiveDefinitions(false)
                .descriptionsAsHashComments(false)).print(schema);
        if (Boolean.getBoolean("publish.schema")) {
            Files.writeString(PUBLISHED, printed);
        }

        assertThat(printed)
                .as("see the comment of this test class for how to publish a wanted change")
                .isEqualTo(Files.readString(PUBLISHED));
    }

    @Test
    void everyNodeCanBeLoadedByItsId() {
        assertThat(objects().filter(it -> isA(it, "Node")).map(GraphQLObjectType::getName))
                .containsExactlyInAnyOrderElementsOf(nodes.types());
    }

    @Test
    void aMutationTakesOneInputThatCanBeRehearsedAndRepeated() {
        assertThat(mutations().filter(it -> !takesOneInput(it)).map(GraphQLFieldDefinition::getName)).isEmpty();
    }

    private static boolean takesOneInput(GraphQLFieldDefinition mutation) {
        var arguments = mutation.getArguments();
        return arguments.size() == 1
                && simplePrint(arguments.getFirst().getType()).equals(capitalised(mutation) + "Input!")
                && unwrapAll(arguments.getFirst().getType()) instanceof GraphQLInputObjectType input
                && "Boolean!".equals(typeOf(input, "dryRun"))
                && "String".equals(typeOf(input, "idempotencyKey"));
    }

    @Test
    void aMutationAnswersWithAPayloadThatHasErrors() {
        assertThat(mutations().filter(it -> !answersWithPayload(it)).map(GraphQLFieldDefinition::getName)).isEmpty();
    }

    private static boolean answersWithPayload(GraphQLFieldDefinition mutation) {
        return simplePrint(mutation.getType()).equals(capitalised(mutation) + "Payload!")
                && unwrapAll(mutation.getType()) instanceof GraphQLObjectType payload
                && "[MutationError!]!".equals(typeOf(payload.getField("errors")));
    }

    @Test
    void whoeverChangesAThingFindsTheExpectedVersionInItsVersion() {
        var unclear = mutations()
                .filter(it -> typeOf((GraphQLInputObjectType) unwrapAll(it.getArguments().getFirst().getType()),
                        "expectedVersion") != null)
                .filter(it -> !tellsVersion((GraphQLObjectType) unwrapAll(it.getType())))
                .map(GraphQLFieldDefinition::getName);

        assertThat(unclear).as("nothing in the payload says which field is the expectedVersion").isEmpty();
        assertThat(objects().filter(it -> !expectedVersions(it).isEmpty()))
                .allSatisfy(it -> assertThat(expectedVersions(it)).as(it.getName()).containsExactly("version"));
    }

    private static boolean tellsVersion(GraphQLObjectType payload) {
        return payload.getFieldDefinitions()
                .stream()
                .map(it -> unwrapAll(it.getType()))
                .anyMatch(it -> it instanceof GraphQLObjectType thing && !expectedVersions(thing).isEmpty());
    }

    /** The fields of which the description says that they are the value for it. */
    private static List<String> expectedVersions(GraphQLObjectType type) {
        return type.getFieldDefinitions()
                .stream()
                .filter(it -> Objects.requireNonNullElse(it.getDescription(), "").contains("`expectedVersion`"))
                .map(GraphQLFieldDefinition::getName)
                .toList();
    }

    @Test
    void nothingInAPayloadIsPromisedBesideItsErrors() {
        var promised = mutations().flatMap(it -> promised((GraphQLObjectType) unwrapAll(it.getType())));

        assertThat(promised).as("a refused mutation has nothing but errors").isEmpty();
    }

    private static Stream<String> promised(GraphQLObjectType payload) {
        return payload.getFieldDefinitions()
                .stream()
                .filter(it -> !it.getName().equals("errors") && isNonNull(it.getType()))
                .map(it -> payload.getName() + "." + it.getName());
    }

    @Test
    void aConnectionHasWhatEveryConnectionHas() {
        var connections = objects().filter(it -> it.getName().endsWith("Connection")).toList();

        assertThat(connections).allSatisfy(it -> assertThat(it.getFieldDefinitions())
                .extracting(GraphQLFieldDefinition::getName)
                .contains("edges", "nodes", "pageInfo", "totalCount"));
        assertThat(objects().flatMap(type -> type.getFieldDefinitions()
                .stream()
                .filter(it -> unwrapAll(it.getType()).getName().endsWith("Connection"))
                .filter(it -> !names(it.getArguments()).containsAll(PAGING))
                .map(it -> type.getName() + "." + it.getName()))).as("connections without paging").isEmpty();
    }

    private static Set<String> names(List<GraphQLArgument> arguments) {
        return arguments.stream().map(GraphQLArgument::getName).collect(Collectors.toSet());
    }

    private Stream<GraphQLNamedType> types() {
        return schema.getAllTypesAsList()
                .stream()
                .filter(it -> !it.getName().startsWith("__") && !ScalarInfo.isGraphqlSpecifiedScalar(it.getName()));
    }

    private Stream<GraphQLObjectType> objects() {
        return types().filter(GraphQLObjectType.class::isInstance).map(GraphQLObjectType.class::cast);
    }

    private Stream<GraphQLFieldDefinition> mutations() {
        return Objects.requireNonNull(schema.getMutationType())
                .getFieldDefinitions()
                .stream();
    }

    private static Stream<String> undescribed(GraphQLNamedType type) {
        var name = type.getName();
        var own = missing(type.getDescription(), name);
        var inner = switch (type) {
            case GraphQLFieldsContainer it -> it.getFieldDefinitions().stream().flatMap(field -> field(name, field));
            case GraphQLInputObjectType it -> it.getFieldDefinitions()
                    .stream()
                    .flatMap(field -> missing(field.getDescription(), name + "." + field.getName()));
            case GraphQLEnumType it -> it.getValues()
                    .stream()
                    .flatMap(value -> missing(value.getDescription(), name + "." + value.getName()));
            default -> Stream.<String>empty();
        };
        return Stream.concat(own, inner);
    }

    private static Stream<String> field(String type, GraphQLFieldDefinition field) {
        var name = type + "." + field.getName();
        return Stream.concat(missing(field.getDescription(), name), field.getArguments()
                .stream()
                .flatMap(it -> missing(it.getDescription(), name + "(" + it.getName() + ":)")));
    }

    private static Stream<String> missing(@Nullable String description, String name) {
        return description == null || description.isBlank() ? Stream.of(name) : Stream.empty();
    }

    private static boolean isA(GraphQLObjectType type, String name) {
        return type.getInterfaces().stream().anyMatch(it -> it.getName().equals(name));
    }

    private static @Nullable String typeOf(GraphQLInputObjectType input, String name) {
        var field = input.getField(name);
        return field == null ? null : simplePrint(field.getType());
    }

    private static @Nullable String typeOf(@Nullable GraphQLFieldDefinition field) {
        return field == null ? null : simplePrint(field.getType());
    }

    private static String capitalised(GraphQLFieldDefinition field) {
        return Character.toUpperCase(field.getName().charAt(0)) + field.getName().substring(1);
    }
}
