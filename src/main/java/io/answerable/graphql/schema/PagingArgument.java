package io.answerable.graphql.schema;

import graphql.schema.DataFetchingEnvironment;
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
                environment.getArgument("before"));
    }
}
