package io.answerable.graphql.gate;

import io.answerable.graphql.faults.Fault;
import io.answerable.graphql.faults.FaultCode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets only GraphQL over HTTP through to the engine: a POST with a JSON object of moderate size. Everything else is
 * answered here with its 4xx in the form of a GraphQL error.
 */
@Component
class RequestGate extends OncePerRequestFilter {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<MediaType> ANSWERS = List.of(MediaType.APPLICATION_JSON,
            MediaType.parseMediaType("application/graphql-response+json"));
    private final QueryBudget budget;
    private final String path;

    RequestGate(QueryBudget budget, @Value("${spring.graphql.http.path:${spring.graphql.path:/graphql}}") String path) {
        this.budget = budget;
        this.path = path;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(request.getContextPath() + path)
                || HttpMethod.OPTIONS.matches(request.getMethod());
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return true;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = new byte[0];
        var problem = headers(request);
        if (problem.isEmpty()) {
            body = request.getInputStream().readNBytes(most() + 1);
            problem = body(body);
        }
        if (problem.isPresent()) {
            refuse(response, problem.get());
        } else {
            chain.doFilter(new ReadRequest(request, body), response);
        }
    }

    private Optional<Problem> headers(HttpServletRequest request) {
        if (!HttpMethod.POST.matches(request.getMethod())) {
            return Problem.of(HttpStatus.METHOD_NOT_ALLOWED, "Please use POST.");
        }
        if (!isJson(request.getContentType())) {
            return Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Please send application/json.");
        }
        if (!acceptsAnswers(request.getHeader("Accept"))) {
            return Problem.of(HttpStatus.NOT_ACCEPTABLE, "The answer is application/graphql-response+json.");
        }
        return request.getContentLengthLong() > most() ? tooLarge() : Optional.empty();
    }

    private Optional<Problem> body(byte[] body) {
        return body.length > most()
                ? tooLarge()
                : RequestBody.complaint(body)
                        .flatMap(it -> Problem.of(
                                HttpStatus.BAD_REQUEST, it));
    }

    private int most() {
        return Math.toIntExact(budget.body().toBytes());
    }

    private Optional<Problem> tooLarge() {
        return Optional.of(new Problem(HttpStatus.CONTENT_TOO_LARGE, FaultCode.LIMIT_EXCEEDED,
                "The body may have " + most() + " bytes."));
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            return contentType != null
                    && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(MediaType.parseMediaType(contentType));
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }

    private static boolean acceptsAnswers(@Nullable String accept) {
        try {
            return accept == null || accept.isBlank() || MediaType.parseMediaTypes(accept)
                    .stream()
                    .anyMatch(it -> ANSWERS.stream().anyMatch(it::includes));
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }

    private static void refuse(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status.value());
        if (problem.status == HttpStatus.METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", "POST");
        }
        if (problem.status == HttpStatus.CONTENT_TOO_LARGE) {
            // the rest of the body stays unread, so nothing can follow it
            response.setHeader("Connection", "close");
        }
        response.setContentType(MimeTypeUtils.APPLICATION_JSON_VALUE);
        var fault = Fault.of(problem.code, problem.message);
        response.getOutputStream()
                .write(JSON.writeValueAsBytes(Map.of("errors", List.of(fault.toSpecification()))));
    }

    private record Problem(HttpStatus status, FaultCode code, String message) {

        static Optional<Problem> of(HttpStatus status, String message) {
            return Optional.of(new Problem(status, FaultCode.BAD_REQUEST, message));
        }
    }
}
