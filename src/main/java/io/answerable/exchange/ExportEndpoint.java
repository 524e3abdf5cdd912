package io.answerable.exchange;

import io.answerable.access.CurrentActor;
import io.answerable.access.OrganisationDirectory;
import io.answerable.exchange.dossier.DossierFormat;
import io.answerable.kernel.Refusal.NotPermitted;
import io.answerable.kernel.Refusal.ValidationFailed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Hands out the dossier of the organisation as of a day over HTTP, as YAML unless JSON is asked for. */
@RestController
class ExportEndpoint {

    private final TellingDossiers telling;
    private final OrganisationDirectory organisations;
    private final CurrentActor actor;
    private final Intake intake;

    ExportEndpoint(TellingDossiers telling, OrganisationDirectory organisations, CurrentActor actor, Intake intake) {
        this.telling = telling;
        this.organisations = organisations;
        this.actor = actor;
        this.intake = intake;
    }

    /** Null when the dossier has been written. */
    @GetMapping("/dossiers/export")
    @Nullable
    ResponseEntity<?> export(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) String accept,
            HttpServletResponse response) {
        if (!telling.isPermitted()) {
            return Problems.refused(NotPermitted.to("export dossiers"));
        }
        var day = Objects.requireNonNullElseGet(asOf, actor::today);
        var format = accept.contains(MediaType.APPLICATION_JSON_VALUE) ? DossierFormat.JSON : DossierFormat.YAML;
        var told = intake.ifThereIsRoom(() -> telling.tell(day));
        told.ifPresent(it -> write(it, day, format, response));
        return told.isPresent() ? null : Problems.later("Other dossiers are being read.");
    }

    /** Whoever takes long to receive it has no place any more that others wait for. */
    private void write(ToldDossier dossier, LocalDate asOf, DossierFormat format, HttpServletResponse response) {
        var file = organisations.current().key() + "-" + asOf + (format == DossierFormat.JSON ? ".json" : ".yaml");
        response.setContentType(format == DossierFormat.JSON
                ? MediaType.APPLICATION_JSON_VALUE
                : MediaType.APPLICATION_YAML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file, StandardCharsets.UTF_8).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            dossier.write(format, response.getOutputStream());
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<?> malformedParameter(MethodArgumentTypeMismatchException problem) {
        return Problems.refused(ValidationFailed.of("Write the day as 2026-11-21.", problem.getName()));
    }
}
