package io.answerable.roles.raci.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.Reference;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.reference.RaciTemplate;
import io.answerable.reference.RaciTemplates;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.raci.matrices.ActivatingMatrices;
import io.answerable.roles.raci.matrices.DraftMatrix;
import io.answerable.roles.raci.matrices.DraftingMatrices;
import io.answerable.roles.raci.matrices.RaciMatrixDirectory;
import io.answerable.roles.raci.matrices.SupersedingMatrices;
import io.answerable.roles.scopes.Scopes;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Drafts, changes and activates matrices; one mutation is one business act. */
@Controller
class RaciChangeController {

    private final DraftingMatrices drafting;
    private final ActivatingMatrices activating;
    private final SupersedingMatrices superseding;
    private final RaciMatrixDirectory matrices;
    private final RaciTemplates templates;
    private final RoleCatalogue roles;
    private final Scopes scopes;
    private final CurrentActor actor;

    RaciChangeController(DraftingMatrices drafting, ActivatingMatrices activating, SupersedingMatrices superseding,
            RaciMatrixDirectory matrices,
            RaciTemplates templates, RoleCatalogue roles, Scopes scopes, CurrentActor actor) {
        this.drafting = drafting;
        this.activating = activating;
        this.superseding = superseding;
        this.matrices = matrices;
        this.templates = templates;
        this.roles = roles;
        this.scopes = scopes;
        this.actor = actor;
    }

    @MutationMapping
    RaciMatrixPayload draftRaciMatrix(@Argument RaciInputs.Draft input) {
        var scope = scopes.resolve(input.scope(), "input", "scope");
        var asked = input.template();
        var template = asked == null ? Optional.<String>empty() : template(asked);
        if (scope.isEmpty()) {
            return refused("unit or system", "scope");
        }
        if (asked != null && template.isEmpty()) {
            return refused("template", "template");
        }
        return payload(drafting.draft(new DraftMatrix(scope.get(), input.key(), template.orElse(null), input.title(),
                input.reason())));
    }

    @MutationMapping
    RaciMatrixPayload changeRaciCell(@Argument RaciInputs.ChangeCell input) {
        return role(input.role())
                .map(it -> payload(drafting.changeCell(input.change(), input.activity(), it, input.letters())))
                .orElseGet(() -> refused("role", "role"));
    }

    @MutationMapping
    RaciMatrixPayload addRaciActivity(@Argument RaciInputs.AddActivity input) {
        var cells = new LinkedHashMap<String, String>();
        for (var cell : input.cells()) {
            var role = role(cell.role());
            if (role.isEmpty()) {
                return refused("role", "cells");
            }
            cells.put(role.get(), cell.letters());
        }
        return payload(drafting.addActivity(input.change(), input.activity(), input.title(), cells));
    }

    @MutationMapping
    RaciMatrixPayload removeRaciActivity(@Argument RaciInputs.RemoveActivity input) {
        return payload(drafting.removeActivity(input.change(), input.activity()));
    }

    @MutationMapping
    RaciMatrixPayload submitRaciMatrix(@Argument RaciInputs.OfMatrix input) {
        return payload(drafting.submit(input.change()));
    }

    @MutationMapping
    RaciMatrixPayload discardRaciDraft(@Argument RaciInputs.OfMatrix input) {
        return payload(drafting.discard(input.change()));
    }

    @MutationMapping
    RaciMatrixPayload activateRaciMatrix(@Argument RaciInputs.OfMatrix input) {
        return payload(activating.activate(input.change()));
    }

    @MutationMapping
    RaciMatrixPayload supersedeRaciMatrix(@Argument RaciInputs.Supersede input) {
        return payload(superseding.supersede(input.change()), actor.today().minusDays(1));
    }

    @MutationMapping
    RaciMatrixPayload grantRaciWaiver(@Argument RaciInputs.GrantWaiver input) {
        return payload(activating.grantWaiver(input.change(), input.rule(), input.until()));
    }

    private Optional<String> role(Reference ref) {
        return ref.resolve("Role", key -> roles.role(key).map(RoleDefinition::id), "input", "role")
                .flatMap(id -> roles.roles().stream().filter(it -> it.id().equals(id)).findFirst())
                .map(RoleDefinition::key);
    }

    private Optional<String> template(Reference ref) {
        return ref.resolve("RaciTemplate", key -> templates.template(key).map(RaciTemplate::id), "input", "template")
                .flatMap(id -> templates.templates().stream().filter(it -> it.id().equals(id)).findFirst())
                .map(RaciTemplate::key);
    }

    private RaciMatrixPayload payload(Outcome<RaciMatrixId> outcome) {
        return payload(outcome, actor.today());
    }

    private RaciMatrixPayload payload(Outcome<RaciMatrixId> outcome, LocalDate asOf) {
        return switch (outcome) {
            case Outcome.Done<RaciMatrixId>(var id) -> new RaciMatrixPayload(
                    matrices.byId(List.of(id), asOf).get(id), List.of());
            case Outcome.Refused<RaciMatrixId>(var refusals) -> new RaciMatrixPayload(null, refusals);
        };
    }

    private static RaciMatrixPayload refused(String what, String field) {
        return new RaciMatrixPayload(null, List.of(NotFound.of(what, field)));
    }
}
