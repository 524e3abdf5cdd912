package io.answerable.roles.raci.matrices;

import io.answerable.kernel.Refusal;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.kernel.Refusal.RuleViolated;
import io.answerable.kernel.Refusal.TransitionNotAllowed;
import io.answerable.kernel.Refusal.ValidationFailed;
import io.answerable.reference.RoleCatalogue;
import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.MatrixStatus;
import io.answerable.roles.raci.RaciCell;
import io.answerable.roles.raci.RaciRow;
import io.answerable.roles.raci.RowRules;
import io.answerable.roles.raci.RowViolation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * Who does, owns, advises on and hears of each activity of a scope. At most one edition is in force, at most one is open
 * as a draft; only the draft can be changed, and it comes into force only when its rows are valid (R-ROL-25, R-ROL-26)
 * or a waiver covers what is not.
 */
class RaciMatrix implements AggregateRoot<RaciMatrix, RaciMatrixId> {

    private final RaciMatrixId id;
    private final String key;
    private final Scope scope;
    private final int version;
    private final int numbers;
    private final @Nullable Edition active;
    private @Nullable Edition open;

    /** One edition; {@code number} counts from 1. */
    record Edition(UUID id, int number, MatrixContent content) {}

    RaciMatrix(RaciMatrixId id, String key, Scope scope, int version, int numbers, @Nullable Edition active,
            @Nullable Edition open) {
        this.id = id;
        this.key = key;
        this.scope = scope;
        this.version = version;
        this.numbers = numbers;
        this.active = active;
        this.open = open;
    }

    @Override
    public RaciMatrixId getId() {
        return id;
    }

    String key() {
        return key;
    }

    Scope scope() {
        return scope;
    }

    int version() {
        return version;
    }

    Optional<Edition> active() {
        return Optional.ofNullable(active);
    }

    Optional<Edition> open() {
        return Optional.ofNullable(open);
    }

    /** The number that the next edition gets. */
    int nextNumber() {
        return numbers + 1;
    }

    /** The open draft, else what is in force. */
    Edition latest() {
        return open().or(this::active).orElseThrow();
    }

    /** The rows as the open draft has them, else as they are in force. */
    List<RaciRow> rows() {
        return open().or(this::active).map(it -> it.content().rows()).orElse(List.of());
    }

    Optional<Refusal> refusalOfActivity(String activity) {
        return rows().stream().noneMatch(it -> it.activity().equals(activity))
                ? Optional.of(NotFound.of("activity in this matrix", "activity"))
                : Optional.empty();
    }

    Optional<Refusal> refusalOfNewActivity(String activity) {
        if (open == null && active == null) {
            return Optional.of(transition("The matrix is out of force and has no draft.", MatrixStatus.ACTIVE));
        }
        return rows().stream().anyMatch(it -> it.activity().equals(activity))
                ? Optional.of(ValidationFailed.of("The matrix has this activity already.", "activity"))
                : Optional.empty();
    }

    /** Writes a cell of the draft, or takes it away. */
    void write(String activity, String role, @Nullable RaciCell cell, UUID draft) {
        change(draft, rows -> rows.stream()
                .map(it -> it.activity().equals(activity) ? with(it, role, cell) : it)
                .toList());
    }

    void add(RaciRow row, UUID draft) {
        change(draft, rows -> {
            var more = new ArrayList<>(rows);
            more.add(row);
            return more;
        });
    }

    void remove(String activity, UUID draft) {
        change(draft, rows -> rows.stream().filter(it -> !it.activity().equals(activity)).toList());
    }

    /** A draft is submitted once; whoever changes it afterwards must submit it again. */
    Optional<Refusal> refusalToSubmit() {
        return open().filter(it -> it.content().status() == MatrixStatus.DRAFT).isPresent()
                ? Optional.empty()
                : Optional.of(transition("Only a draft can be submitted.", MatrixStatus.DRAFT));
    }

    void submit() {
        setStatus(MatrixStatus.IN_REVIEW);
    }

    /** What is in force is superseded instead. */
    Optional<Refusal> refusalToDiscard() {
        return open == null
                ? Optional.of(transition("The matrix has no draft.", MatrixStatus.DRAFT))
                : Optional.empty();
    }

    /** Every reason why the submitted draft must not come into force; rules under a waiver are no reason. */
    List<Refusal> refusalsToActivate(RoleCatalogue roles, Set<String> waived) {
        var submitted = open().filter(it -> it.content().status() == MatrixStatus.IN_REVIEW);
        if (submitted.isEmpty()) {
            return List.of(transition("Only a submitted draft can be activated.", MatrixStatus.IN_REVIEW));
        }
        var rows = submitted.get().content().rows();
        if (rows.isEmpty()) {
            return List.of(ValidationFailed.of("A matrix needs at least one activity.", "raciMatrix"));
        }
        return rows.stream()
                .flatMap(it -> RowRules.violationsOf(it, roles).stream())
                .filter(it -> it.blocking() && !waived.contains(it.rule()))
                .<Refusal>map(RaciMatrix::refusal)
                .toList();
    }

    /**
     * A system has one matrix: a second does not come into force beside it. Where dossiers have brought several, each may
     * still be mended (RACI-010 shows where they differ).
     *
     * @param others keys of the other matrices in force for the same system
     */
    Optional<Refusal> refusalBeside(List<String> others) {
        return active != null || others.isEmpty()
                ? Optional.empty()
                : Optional.of(new RuleViolated(
                        "%s is in force for this system already.".formatted(String.join(" and ", others)),
                        List.of("raciMatrix"), "R-5",
                        "Change %s, so that one matrix tells who is accountable for the system."
                                .formatted(others.getFirst())));
    }

    /** Only what is in force can be taken out of force. */
    Optional<Refusal> refusalToSupersede() {
        return active == null
                ? Optional.of(transition("The matrix is not in force.", MatrixStatus.ACTIVE))
                : Optional.empty();
    }

    private static RuleViolated refusal(RowViolation it) {
        var role = it.role();
        var position = role == null
                ? List.of("raciMatrix", "rows", it.activity())
                : List.of("raciMatrix", "rows", it.activity(), "cells", role);
        return new RuleViolated(it.message(), position, it.rule(), it.suggestedFix());
    }

    private TransitionNotAllowed transition(String message, MatrixStatus from) {
        var state = open().or(this::active).map(it -> it.content().status().name()).orElse("NONE");
        return new TransitionNotAllowed(message, List.of("raciMatrix"), state, List.of(from.name()));
    }

    /** Who writes what stands there already leaves everything as it is, and opens no draft. */
    private void change(UUID draft, UnaryOperator<List<RaciRow>> rows) {
        var current = open;
        var basis = latest().content();
        var changed = rows.apply(basis.rows());
        if (changed.equals(basis.rows())) {
            return;
        }
        open = new Edition(current == null ? draft : current.id(), current == null ? nextNumber() : current.number(),
                new MatrixContent(basis.title(), basis.template(), basis.origin(), MatrixStatus.DRAFT,
                        changed));
    }

    private void setStatus(MatrixStatus status) {
        var current = open().orElseThrow();
        var content = current.content();
        open = new Edition(current.id(), current.number(), new MatrixContent(content.title(), content.template(),
                content.origin(), status, content.rows()));
    }

    private static RaciRow with(RaciRow row, String role, @Nullable RaciCell cell) {
        var cells = new LinkedHashMap<>(row.cells());
        if (cell == null) {
            cells.remove(role);
        } else {
            cells.put(role, cell);
        }
        return new RaciRow(row.activity(), row.title(), cells);
    }
}
