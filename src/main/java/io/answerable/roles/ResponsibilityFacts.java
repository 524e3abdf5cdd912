package io.answerable.roles;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier says about who answers for what, as of one day. A scope is {@code org} or the key of a unit or a system;
 * holders are keys of people or external parties; all days named {@code to} are last good days.
 */
public record ResponsibilityFacts(LocalDate asOf, List<Assignment> assignments, List<Delegation> delegations,
        List<Matrix> matrices, List<ReviewTrigger> reviewTriggers) {

    public record Assignment(String key, String role, String holder, String scope, @Nullable LocalDate from,
            @Nullable LocalDate to, boolean lead, @Nullable LocalDate lastConfirmed) {}

    public record Delegation(String key, String fromPerson, String toPerson, String role, String scope, LocalDate from,
            @Nullable LocalDate to, boolean accepted) {}

    /** @param status DRAFT, IN_REVIEW, ACTIVE or SUPERSEDED */
    public record Matrix(String key, String title, String scope, @Nullable String template, @Nullable String origin,
            String status, @Nullable LocalDate lastReview, @Nullable LocalDate nextReview, List<Row> rows) {}

    /** @param cells spelling by key of the role, exactly as written, also where it is not allowed */
    public record Row(String activity, String title, Map<String, String> cells) {}

    public record ReviewTrigger(String key, String matrix, String trigger, @Nullable String source, LocalDate date,
            @Nullable LocalDate reviewed) {}
}
