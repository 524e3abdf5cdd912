package io.answerable.exchange;

import io.answerable.kernel.Refusal;
import io.answerable.kernel.Refusal.NotPermitted;
import io.answerable.kernel.Refusal.ValidationFailed;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Errors over HTTP, as problem details (RFC 9457). */
final class Problems {

    private static final String RETRY_AFTER_SECONDS = "10";

    private Problems() {}

    static ResponseEntity<?> of(HttpStatus status, String code, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("code", code);
        return ResponseEntity.of(problem).build();
    }

    static ResponseEntity<?> refused(Refusal refusal) {
        var status = switch (refusal) {
            case NotPermitted it -> HttpStatus.FORBIDDEN;
            case ValidationFailed it -> HttpStatus.BAD_REQUEST;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
        var problem = ProblemDetail.forStatusAndDetail(status, refusal.message());
        problem.setProperty("code", refusal.code());
        problem.setProperty("field", refusal.field());
        return ResponseEntity.of(problem).build();
    }

    static ResponseEntity<?> later(String reason) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS, reason + " Try again later.");
        problem.setProperty("code", "LIMIT_EXCEEDED");
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
