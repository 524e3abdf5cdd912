package io.answerable.roles.raci.matrices;

import static io.answerable.roles.raci.matrices.ChangingMatrices.unless;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.kernel.NewId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.kernel.Refusal.NotPermitted;
import io.answerable.kernel.Refusal.RuleViolated;
import io.answerable.kernel.Refusal.ValidationFailed;
import io.answerable.ledger.Change;
import io.answerable.ledger.Fact;
import io.answerable.ledger.Ledger;
import io.answerable.reference.RaciTemplate;
import io.answerable.reference.RaciTemplates;
import io.answerable.reference.RoleCatalogue;
import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.raci.MatrixOrigin;
import io.answerable.roles.raci.MatrixStatus;
import io.answerable.roles.raci.RaciCell;
import io.answerable.roles.raci.RaciRow;
import io.answerable.roles.scopes.Keys;
import io.answerable.roles.scopes.ScopeReach;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts matrices from templates, changes their cells and activities, and submits or discards them (R-ROL-20 to
 * R-ROL-23). A change of a matrix in force opens its next edition as a draft.
 */
@Component
@Transactional
public class DraftingMatrices {

    private final RaciMatrices matrices;
    private final ChangingMatrices changing;
    private final ScopeReach reach;
    private final RaciTemplates templates;
    private final RoleCatalogue roles;
    private final Ledger ledger;
    private final CurrentActor actor;

    DraftingMatrices(RaciMatrices matrices, ChangingMatrices changing, ScopeReach reach,
            RaciTemplates templates, RoleCatalogue roles, Ledger ledger, CurrentActor actor) {
        this.matrices = matrices;
        this.changing = changing;
        this.reach = reach;
        this.templates = templates;
        this.roles = roles;
        this.ledger = ledger;
        this.actor = actor;
    }

    /** Makes a new matrix as a draft; its rows are those of the template. */
    public Outcome<RaciMatrixId> draft(DraftMatrix command) {
        if (!reach.exists(command.scope())) {
            return Outcome.refused(actor.actor().maySomewhere(Permission.MANAGE_MATRICES)
                    ? NotFound.of("unit or system", "scope")
                    : NotPermitted.to("draft matrices"));
        }
        if (!reach.covers(Permission.MANAGE_MATRICES, command.scope())) {
            return Outcome.refused(NotPermitted.to("draft matrices for this"));
        }
        var refusals = refusals(command);
        return refusals.isEmpty() ? Outcome.done(drafted(command)) : Outcome.refused(refusals);
    }

    /**
     * Writes one cell; nothing changes where it says so already.
     *
     * @param spelling letters as in {@code R/A}; null takes the role out of the row
     */
    public Outcome<RaciMatrixId> changeCell(ChangeOfMatrix change, String activity, String role,
            @Nullable String spelling) {
        if (roles.role(role).isEmpty()) {
            return Outcome.refused(NotFound.of("role", "role"));
        }
        var cell = spelling == null ? null : RaciCell.written(spelling, templates.spellings());
        if (cell != null && !cell.isAllowed()) {
            return Outcome.refused(notAllowed(cell));
        }
        return changing.changing(change, Permission.MANAGE_MATRICES, it -> unless(it.refusalOfActivity(activity),
                () -> saved(it, change, (matrix, draft) -> matrix.write(activity, role, cell, draft))));
    }

    /** Adds an activity with its cells at the end. */
    public Outcome<RaciMatrixId> addActivity(ChangeOfMatrix change, String activity, String title,
            Map<String, String> cells) {
        var refusals = refusals(activity, title, cells);
        return refusals.isEmpty()
                ? changing.changing(change, Permission.MANAGE_MATRICES,
                        it -> unless(it.refusalOfNewActivity(activity), () -> saved(it, change,
                                (matrix, draft) -> matrix.add(row(activity, title, cells), draft))))
                : Outcome.refused(refusals);
    }

    public Outcome<RaciMatrixId> removeActivity(ChangeOfMatrix change, String activity) {
        return changing.changing(change, Permission.MANAGE_MATRICES, it -> unless(it.refusalOfActivity(activity),
                () -> saved(it, change, (matrix, draft) -> matrix.remove(activity, draft))));
    }

    /** Lays the draft before those who decide. */
    public Outcome<RaciMatrixId> submit(ChangeOfMatrix change) {
        return changing.changing(change, Permission.MANAGE_MATRICES, it -> unless(it.refusalToSubmit(), () -> {
            it.submit();
            matrices.saveDraft(it, actor.provenance().because(change.reason()));
            record(it, "SUBMITTED", change.reason(), List.of(Change.of("status", "DRAFT", "IN_REVIEW")));
            return it.getId();
        }));
    }

    /** Gives up the draft, submitted or not; a matrix that was never in force is not shown any more then. */
    public Outcome<RaciMatrixId> discard(ChangeOfMatrix change) {
        return changing.changing(change, Permission.MANAGE_MATRICES, it -> unless(it.refusalToDiscard(), () -> {
            var draft = it.latest();
            matrices.discard(it);
            record(it, "DRAFT_DISCARDED", change.reason(), List.of(
                    Change.of("status", draft.content().status(), MatrixStatus.DISCARDED),
                    Change.of("edition", draft.number(), null)));
            return it.getId();
        }));
    }

    private RaciMatrixId saved(RaciMatrix matrix, ChangeOfMatrix change, BiConsumer<RaciMatrix, UUID> act) {
        var before = matrix.latest();
        act.accept(matrix, NewId.next());
        var after = matrix.latest();
        if (!after.equals(before)) {
            matrices.saveDraft(matrix, actor.provenance().because(change.reason()));
            record(matrix, "DRAFT_CHANGED", change.reason(), after.content().changesSince(before.content()));
        }
        return matrix.getId();
    }

    private RaciMatrixId drafted(DraftMatrix command) {
        var template = Optional.ofNullable(command.template()).flatMap(templates::template);
        var id = RaciMatrixId.of(NewId.next());
        var title = command.title();
        var content = new MatrixContent(title == null ? template.map(RaciTemplate::title).orElse("") : title,
                command.template(), template.isPresent() ? MatrixOrigin.TEMPLATE : MatrixOrigin.CUSTOM,
                MatrixStatus.DRAFT, template.map(this::rows).orElse(List.of()));
        var key = command.key();
        var matrix = new RaciMatrix(id, key == null ? Keys.next("m") : key, command.scope(), 1, 0, null,
                new RaciMatrix.Edition(NewId.next(), 1, content));
        matrices.add(matrix, actor.provenance().because(command.reason()));
        var changes = new ArrayList<>(content.changesSince(null));
        changes.add(Change.of("scope", null, command.scope().referent()));
        record(matrix, "DRAFTED", command.reason(), changes);
        return id;
    }

    private List<RaciRow> rows(RaciTemplate template) {
        return template.activities().stream().map(it -> row(it.key(), it.title(), it.cells())).toList();
    }

    private RaciRow row(String activity, String title, Map<String, String> cells) {
        var accepted = templates.spellings();
        var all = new LinkedHashMap<String, RaciCell>();
        cells.forEach((role, spelling) -> all.put(role, RaciCell.written(spelling, accepted)));
        return new RaciRow(activity, title, all);
    }

    private List<Refusal> refusals(DraftMatrix command) {
        var refusals = new ArrayList<Refusal>();
        var key = command.key();
        var template = command.template();
        if (key != null && key.isBlank()) {
            refusals.add(ValidationFailed.required("key"));
        }
        if (key != null && matrices.knows(key)) {
            refusals.add(ValidationFailed.keyTaken(key, "key"));
        }
        if (template != null && templates.template(template).isEmpty()) {
            refusals.add(NotFound.of("template", "template"));
        }
        if (template == null && (command.title() == null || command.title().isBlank())) {
            refusals.add(ValidationFailed.required("title"));
        }
        return refusals;
    }

    private List<Refusal> refusals(String activity, String title, Map<String, String> cells) {
        var refusals = new ArrayList<Refusal>();
        if (activity.isBlank()) {
            refusals.add(ValidationFailed.required("activity"));
        }
        if (title.isBlank()) {
            refusals.add(ValidationFailed.required("title"));
        }
        cells.forEach((role, spelling) -> {
            var cell = RaciCell.written(spelling, templates.spellings());
            if (roles.role(role).isEmpty()) {
                refusals.add(NotFound.of("role", "cells", role));
            } else if (!cell.isAllowed()) {
                refusals.add(notAllowed(cell));
            }
        });
        return refusals;
    }

    private RuleViolated notAllowed(RaciCell cell) {
        return new RuleViolated("A cell cannot be " + cell + ".", List.of("letters"), "RACI-011",
                "Write one of " + String.join(", ", templates.spellings()) + ".");
    }

    private void record(RaciMatrix matrix, String act, @Nullable String reason, List<Change> changes) {
        ledger.record(actor.provenance().because(reason),
                new Fact("RaciMatrix", matrix.getId().value(), matrix.key(), act, null, changes));
    }
}
