package io.answerable.graphql.schema;

import graphql.schema.DataFetcher;
import io.answerable.graphql.ViewOf;
import io.answerable.graphql.nodes.ViewNames;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.observation.GraphQlObservationInstrumentation;

/** Tells the engine that Spring Boot builds how controllers are called and what their views are named. */
@Configuration(proxyBeanMethods = false)
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
