package io.answerable.graphql.nodes;

import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.WiringFactory;
import io.answerable.graphql.NodeId;
import io.answerable.graphql.ViewReader;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Encodes the field {@code id} of every type that implements {@code Node}; views carry their typed identifier. */
@Component
class GlobalIds implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        // everything is said in the factory
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring, List<WiringFactory> factories) {
        factories.add(new IdsOfNodes());
    }

    private static final class IdsOfNodes implements WiringFactory {

        @Override
        public boolean providesDataFetcher(FieldWiringEnvironment field) {
            return field.getFieldDefinition().getName().equals("id")
                    && field.getParentType() instanceof ObjectTypeDefinition type
                    && type.getImplements()
                            .stream()
                            .anyMatch(it -> it instanceof TypeName name && name.getName().equals("Node"));
        }

        @Override
        public DataFetcher<?> getDataFetcher(FieldWiringEnvironment field) {
            return new EncodedId(field.getParentType().getName());
        }
    }

    private record EncodedId(String type) implements LightDataFetcher<String> {

        @Override
        public @Nullable String get(GraphQLFieldDefinition field, @Nullable Object source,
                Supplier<DataFetchingEnvironment> environment) {
            return source == null ? null : new NodeId(type, ViewReader.idOf(source)).encoded();
        }

        @Override
        public @Nullable String get(DataFetchingEnvironment environment) {
            return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
        }
    }
}
