package io.answerable.graphql.acts;

import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hands the header {@code Idempotency-Key} on to the mutations of a request. */
@Component
class IdempotencyHeader implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var key = request.getHeaders().getFirst(ActRequest.HEADER);
        if (key != null) {
            request.configureExecutionInput(
                    (input, builder) -> builder.graphQLContext(Map.of(ActRequest.HEADER, key)).build());
        }
        return chain.next(request);
    }
}
