package io.answerable.graphql.schema;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLTypeUtil;
import io.answerable.graphql.Paging;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/** Gives controllers the arguments {@code first, after, last, before} as one {@link Paging}. */
@Component
class PagingArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Paging resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        return Paging.of(
                environment.getArgument("first"),
                environment.getArgument("after"),
                environment.getArgument("last"),
                environment.getArgument("before")).ofList(listOf(environment));
    }

    /** The field and the order asked for: a position in one order means nothing in another. */
    private static String listOf(DataFetchingEnvironment environment) {
        var type = GraphQLTypeUtil.simplePrint(environment.getParentType());
        var order = environment.getArguments().get("orderBy");
        return type + "." + environment.getField().getName() + " " + order;
    }
}
