package io.answerable.graphql;

import graphql.execution.instrumentation.Instrumentation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/** The engine of the application around {@link SampleApi}, beside the one that answers the real schema. */
@NullUnmarked
public final class SampleEngine {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private final SampleApi api;
    private final DefaultExecutionGraphQlService service;

    public SampleEngine(ApplicationContext application) {
        this(application, Map.of());
    }

    /** @param properties that differ from those of the application */
    public SampleEngine(ApplicationContext application, Map<String, Object> properties) {
        var parts = parts(application, properties);
        api = parts.getBean(SampleApi.class);
        service = new DefaultExecutionGraphQlService(source(parts));
        service.addDataLoaderRegistrar(parts.getBean(DefaultBatchLoaderRegistry.class));
    }

    /** The beans of this module once more; what they need of others they find in the application. */
    private static GenericApplicationContext parts(ApplicationContext application,
            Map<String, Object> properties) {
        var parts = new GenericApplicationContext(application);
        parts.getEnvironment().getPropertySources().addFirst(new MapPropertySource("sample", properties));
        AnnotationConfigUtils.registerAnnotationConfigProcessors(parts);
        var scanner = new ClassPathBeanDefinitionScanner(parts);
        scanner.addExcludeFilter(new AnnotationTypeFilter(TestConfiguration.class));
        scanner.scan(SampleEngine.class.getPackageName());
        parts.registerBean("batchLoaderRegistry", DefaultBatchLoaderRegistry.class);
        parts.registerBean("annotatedControllerConfigurer", AnnotatedControllerConfigurer.class, () -> {
            var controllers = new AnnotatedControllerConfigurer();
            parts.getBeansOfType(HandlerMethodArgumentResolver.class)
                    .values()
                    .forEach(controllers::addCustomArgumentResolver);
            return controllers;
        });
        parts.refresh();
        return parts;
    }

    private static GraphQlSource source(GenericApplicationContext parts) {
        var builder = GraphQlSource.schemaResourceBuilder()
                .schemaResources(new ClassPathResource("graphql/schema.graphqls"),
                        new ByteArrayResource(SampleApi.SCHEMA.getBytes(StandardCharsets.UTF_8)))
                .instrumentation(sorted(parts, Instrumentation.class));
        parts.getBeansOfType(RuntimeWiringConfigurer.class).values().forEach(builder::configureRuntimeWiring);
        parts.getBeansOfType(GraphQlSourceBuilderCustomizer.class).values().forEach(it -> it.customize(builder));
        return builder.build();
    }

    private static <T> List<T> sorted(GenericApplicationContext parts, Class<T> type) {
        var sorted = new ArrayList<>(parts.getBeansOfType(type).values());
        AnnotationAwareOrderComparator.sort(sorted);
        return sorted;
    }

    /** How often the mutation of the sample was called. */
    public int acts() {
        return api.acts.get();
    }

    /** What the sample was given to answer. */
    public List<Object> received() {
        return api.received;
    }

    SampleApi api() {
        return api;
    }

    public Answer ask(String document) {
        return ask(document, Map.of(), null);
    }

    public Answer ask(String document, Map<String, Object> variables, String idempotencyKey) {
        ExecutionGraphQlRequest request = new DefaultExecutionGraphQlRequest(document, null, variables, Map.of(), "1",
                null);
        if (idempotencyKey != null) {
            request.configureExecutionInput(
                    (input, builder) -> builder.graphQLContext(Map.of(IDEMPOTENCY_KEY, idempotencyKey)).build());
        }
        return new Answer(service.execute(request).block());
    }

    /** What came back. */
    public record Answer(ExecutionGraphQlResponse response) {

        @SuppressWarnings("unchecked")
        public <T> T at(String path) {
            return (T) response.field(path).getValue();
        }

        public Map<String, Object> fault() {
            return response.getExecutionResult().getErrors().getFirst().getExtensions();
        }

        public String json() {
            return response.toMap().toString();
        }
    }
}
