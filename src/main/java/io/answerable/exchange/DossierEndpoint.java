package io.answerable.exchange;

import io.answerable.exchange.Submission.Accepted;
import io.answerable.exchange.Submission.Crowded;
import io.answerable.exchange.Submission.Malformed;
import io.answerable.exchange.Submission.Refused;
import io.answerable.exchange.dossier.DossierFormat;
import io.answerable.graphql.InvalidInput;
import io.answerable.graphql.NodeId;
import io.answerable.kernel.Refusal.NotPermitted;
import io.answerable.kernel.Refusal.ValidationFailed;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Takes dossiers in over HTTP and tells what became of them; every error is a problem detail (RFC 9457). */
@RestController
@RequestMapping("/dossiers")
class DossierEndpoint {

    private final ImportingDossiers importing;
    private final DossierImportDirectory directory;
    private final DossierResources resources;
    private final Intake intake;
    private final int largest;

    DossierEndpoint(ImportingDossiers importing, DossierImportDirectory directory, DossierResources resources,
            Intake intake, ExchangeSettings settings) {
        this.importing = importing;
        this.directory = directory;
        this.resources = resources;
        this.intake = intake;
        this.largest = Math.toIntExact(settings.largestDossier().toBytes());
    }

    @PostMapping
    ResponseEntity<?> submit(HttpServletRequest request, @RequestParam(defaultValue = "false") boolean dryRun) {
        if (!importing.isPermitted()) {
            return Problems.refused(NotPermitted.to("import dossiers"));
        }
        var format = formatOf(request);
        if (format.isEmpty()) {
            return Problems.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "UNSUPPORTED_MEDIA_TYPE",
                    "A dossier is application/yaml or application/json in UTF-8, not compressed.");
        }
        return intake.<ResponseEntity<?>>ifThereIsRoom(() -> taken(request, format.get(), dryRun))
                .orElseGet(() -> Problems.later("Other dossiers are being read."));
    }

    private ResponseEntity<?> taken(HttpServletRequest request, DossierFormat format, boolean dryRun) {
        return text(request).<ResponseEntity<?>>map(it -> answer(importing.submit(it, format, dryRun)))
                .orElseGet(() -> Problems.of(HttpStatus.CONTENT_TOO_LARGE, "TOO_LARGE",
                        "A dossier has at most " + largest + " bytes."));
    }

    @GetMapping("/{id}")
    ResponseEntity<?> read(@PathVariable String id) {
        var node = NodeId.parse(id, "id");
        return Optional.of(node)
                .filter(it -> it.type().equals("DossierImport"))
                .flatMap(it -> directory.find(DossierImportId.of(it.id())))
                .<ResponseEntity<?>>map(it -> ResponseEntity.ok(resources.of(it)))
                .orElseGet(DossierEndpoint::unknown);
    }

    private Optional<byte[]> text(HttpServletRequest request) {
        if (request.getContentLengthLong() > largest) {
            return Optional.empty();
        }
        try {
            return Optional.of(request.getInputStream().readNBytes(largest + 1)).filter(it -> it.length <= largest);
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    private static Optional<DossierFormat> formatOf(HttpServletRequest request) {
        var type = mediaType(request.getContentType());
        if (type == null || request.getHeader(HttpHeaders.CONTENT_ENCODING) != null || isNotUtf8(type)) {
            return Optional.empty();
        }
        if (type.equalsTypeAndSubtype(MediaType.APPLICATION_YAML)) {
            return Optional.of(DossierFormat.YAML);
        }
        return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                ? Optional.of(DossierFormat.JSON)
                : Optional.empty();
    }

    private static boolean isNotUtf8(MediaType type) {
        return type.getCharset() != null && !StandardCharsets.UTF_8.equals(type.getCharset());
    }

    private static @Nullable MediaType mediaType(@Nullable String header) {
        try {
            return header == null ? null : MediaType.parseMediaType(header);
        } catch (InvalidMediaTypeException e) {
            return null;
        }
    }

    private ResponseEntity<?> answer(Submission submission) {
        return switch (submission) {
            case Accepted(var accepted) -> accepted(resources.of(accepted));
            case Malformed malformed -> malformed(malformed);
            case Refused(var refusal) -> Problems.refused(refusal);
            case Crowded(var waiting) -> Problems.later(waiting + " dossiers of the organisation wait already.");
        };
    }

    private static ResponseEntity<?> accepted(DossierResource resource) {
        return ResponseEntity.accepted().location(URI.create("/dossiers/" + resource.id())).body(resource);
    }

    private static ResponseEntity<?> malformed(Malformed malformed) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, malformed.reason());
        problem.setProperty("code", "MALFORMED");
        problem.setProperty("line", malformed.line());
        problem.setProperty("column", malformed.column());
        return ResponseEntity.of(problem).build();
    }

    private static ResponseEntity<?> unknown() {
        return Problems.of(HttpStatus.NOT_FOUND, "NOT_FOUND", "There is no such import.");
    }

    @ExceptionHandler(InvalidInput.class)
    ResponseEntity<?> malformedId() {
        return unknown();
    }

    @ExceptionHandler(AccessDeniedException.class)
    ResponseEntity<?> notPermitted() {
        return Problems.refused(NotPermitted.to("see imports of dossiers"));
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<?> malformedParameter(MethodArgumentTypeMismatchException problem) {
        return Problems.refused(ValidationFailed.of("The parameter has a value of the wrong kind.", problem.getName()));
    }
}
