package io.answerable.graphql.gate;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the engine take only documents that have been checked. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QueryBudget.class)
class GateConfiguration {

    @Bean
    GraphQlSourceBuilderCustomizer checkedDocumentsOnly(CheckedDocuments documents) {
        return builder -> builder.configureGraphQl(engine -> engine.preparsedDocumentProvider(documents));
    }
}
