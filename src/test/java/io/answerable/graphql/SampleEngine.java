package io.answerable.graphql;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine of the application around {@link SampleApi}, beside the one that answers the real schema. */
@NullUnmarked
final class SampleEngine {

    final SampleApi api;
    private final DefaultExecutionGraphQlService service;

    SampleEngine(ApplicationContext application) {
        this(application, application.getBean(QueryBudget.class));
    }

    SampleEngine(ApplicationContext application, QueryBudget budget) {
        api = new SampleApi(application.getBean(JdbcClient.class));
        var nodes = new Nodes(List.of(api));
        var loaders = new DefaultBatchLoaderRegistry();
        service = new DefaultExecutionGraphQlService(
                source(application, budget, nodes, controllers(application, loaders, nodes)));
        service.addDataLoaderRegistrar(loaders);
    }

    private static GraphQlSource source(ApplicationContext application, QueryBudget budget, Nodes nodes,
            AnnotatedControllerConfigurer controllers) {
        var configuration = new GraphQlConfiguration();
        var builder = GraphQlSource.schemaResourceBuilder()
                .schemaResources(new ClassPathResource("graphql/schema.graphqls"),
                        new ByteArrayResource(SampleApi.SCHEMA.getBytes(StandardCharsets.UTF_8)))
                .configureRuntimeWiring(controllers)
                .configureRuntimeWiring(new ScalarWiring().scalars())
                .configureRuntimeWiring(new GlobalIds())
                .instrumentation(List.of(new TellingFaults(), new CountingCost(budget)));
        configuration.engine(new Faults(), application.getBean(Transactions.class), new CheckedDocuments(budget),
                new WrappingActs(acts(application, nodes))).customize(builder);
        configuration.names(List.of(), new SchemaInspection()).customize(builder);
        return builder.build();
    }

    private static Acts acts(BeanFactory application, Nodes nodes) {
        return new Acts(new AnsweredRequests(application.getBean(JdbcClient.class), application.getBean(Caller.class),
                new RememberedPayloads(nodes, List.of()), application.getBean(Clock.class)));
    }

    private AnnotatedControllerConfigurer controllers(ApplicationContext application,
            DefaultBatchLoaderRegistry loaders, Nodes nodes) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean("batchLoaderRegistry", DefaultBatchLoaderRegistry.class, () -> loaders);
        context.registerBean(SampleApi.class, () -> api);
        context.registerBean(NodeController.class, () -> new NodeController(loaders, nodes));
        context.refresh();
        var controllers = new AnnotatedControllerConfigurer();
        controllers.setApplicationContext(context);
        controllers.setBlockingMethodPredicate(method -> false);
        controllers.addCustomArgumentResolver(new PagingArgument());
        controllers.afterPropertiesSet();
        return controllers;
    }

    Answer ask(String document) {
        return ask(document, Map.of(), null);
    }

    Answer ask(String document, Map<String, Object> variables, String idempotencyKey) {
        ExecutionGraphQlRequest request = new DefaultExecutionGraphQlRequest(document, null, variables, Map.of(), "1",
                null);
        if (idempotencyKey != null) {
            request.configureExecutionInput(
                    (input, builder) -> builder.graphQLContext(Map.of(ActRequest.HEADER, idempotencyKey)).build());
        }
        return new Answer(service.execute(request).block());
    }

    /** What came back. */
    record Answer(ExecutionGraphQlResponse response) {

        @SuppressWarnings("unchecked")
        <T> T at(String path) {
            return (T) response.field(path).getValue();
        }

        Map<String, Object> fault() {
            return response.getExecutionResult().getErrors().getFirst().getExtensions();
        }

        String json() {
            return response.toMap().toString();
        }
    }
}
