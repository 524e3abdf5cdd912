package io.answerable.graphql.acts;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.springframework.stereotype.Component;

/** Puts {@link Acts} around the data fetcher of every mutation. */
@Component
class WrappingActs extends GraphQLTypeVisitorStub {

    private final Acts acts;

    WrappingActs(Acts acts) {
        this.acts = acts;
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field,
            TraverserContext<GraphQLSchemaElement> context) {
        if (context.getParentNode() instanceof GraphQLObjectType parent && parent.getName().equals("Mutation")) {
            GraphQLCodeRegistry.Builder registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            var coordinates = FieldCoordinates.coordinates(parent, field);
            DataFetcher<?> act = registry.getDataFetcher(coordinates, field);
            registry.dataFetcher(coordinates, (DataFetcher<?>) request -> acts.perform(act, request));
        }
        return TraversalControl.CONTINUE;
    }
}
