package io.answerable.graphql;

import graphql.schema.DataFetcher;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.observation.GraphQlObservationInstrumentation;

/** Puts the parts of this module into the engine that Spring Boot builds. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QueryBudget.class)
class GraphQlConfiguration {

    /** Controllers run on the calling thread: there the transaction is. */
    @Bean
    static BeanPostProcessor callingControllersDirectly() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof AnnotatedControllerConfigurer controllers) {
                    controllers.setBlockingMethodPredicate(method -> false);
                }
                return bean;
            }
        };
    }

    @Bean
    GraphQlSourceBuilderCustomizer engine(Faults faults, Transactions transactions, CheckedDocuments documents,
            WrappingActs acts) {
        return builder -> builder.typeVisitors(List.of(acts))
                .configureGraphQl(engine -> engine.queryExecutionStrategy(new AnsweringQueries(faults, transactions))
                        .mutationExecutionStrategy(new AnsweringMutations(faults, transactions))
                        .defaultDataFetcherExceptionHandler(faults)
                        .preparsedDocumentProvider(documents));
    }

    @Bean
    GraphQlSourceBuilderCustomizer names(List<ViewOf> exceptions, SchemaInspection inspection) {
        var names = new ViewNames(exceptions);
        return builder -> builder.defaultTypeResolver(names.resolver())
                .inspectSchemaMappings(names::describe, inspection::found);
    }

    /** Whole requests are observed; an observation per field costs more than the field. */
    @Bean
    GraphQlObservationInstrumentation observingRequestsOnly(ObservationRegistry observations) {
        return new GraphQlObservationInstrumentation(observations) {
            @Override
            public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher,
                    graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters parameters,
                    graphql.execution.instrumentation.@Nullable InstrumentationState state) {
                return fetcher;
            }
        };
    }
}
