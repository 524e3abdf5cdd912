package io.answerable.graphql.acts;

import graphql.execution.DataFetcherExceptionHandler;
import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the engine answer queries and perform mutations in our transactions. */
@Configuration(proxyBeanMethods = false)
class ActsConfiguration {

    @Bean
    GraphQlSourceBuilderCustomizer actsInTransactions(DataFetcherExceptionHandler faults, Transactions transactions,
            WrappingActs acts) {
        return builder -> builder.typeVisitors(List.of(acts))
                .configureGraphQl(engine -> engine.queryExecutionStrategy(new AnsweringQueries(faults, transactions))
                        .mutationExecutionStrategy(new AnsweringMutations(faults, transactions))
                        .defaultDataFetcherExceptionHandler(faults));
    }
}
