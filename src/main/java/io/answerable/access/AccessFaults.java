package io.answerable.access;

import io.answerable.kernel.NewId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers whoever may not enter in the error form of the API, and tells no more than a genuine client needs. */
@Component
class AccessFaults implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(AccessFaults.class);

    private final JsonMapper json;

    AccessFaults(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        LOG.debug("Refused {}: {}", request.getRequestURI(), problem.getMessage(), problem);
        if (problem instanceof CallerRefused refused) {
            logUnavailable(refused);
            write(response, refused.status(), refused.code(), String.valueOf(refused.getMessage()),
                    refused.retryable());
            return;
        }
        boolean invalid = problem instanceof InvalidBearerTokenException;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, invalid ? "Bearer error=\"invalid_token\"" : "Bearer");
        write(response, HttpStatus.UNAUTHORIZED.value(), "UNAUTHENTICATED",
                invalid ? "The token is not valid." : "A bearer token is required.", false);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
            throws IOException {
        write(response, HttpStatus.FORBIDDEN.value(), "FORBIDDEN", "You may not do this.", false);
    }

    private static void logUnavailable(CallerRefused refused) {
        if (refused.retryable()) {
            LOG.warn("A login could not be checked: {}", String.valueOf(refused.getCause()));
        }
    }

    private void write(HttpServletResponse response, int status, String code, String message, boolean retryable)
            throws IOException {
        var extensions = Map.of("code", code, "requestId", requestId(), "retryable", retryable);
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream()
                .write(json.writeValueAsBytes(
                        Map.of("errors", List.of(Map.of("message", message, "extensions", extensions)))));
    }

    private static String requestId() {
        var known = MDC.get(CurrentCause.KEY);
        return known == null ? NewId.next().toString() : known;
    }
}
