package io.answerable.inventory.surveys.graphql;

import io.answerable.graphql.Reference;
import io.answerable.inventory.SupplierId;
import io.answerable.inventory.graphql.KnownThings;
import io.answerable.inventory.surveys.DeclaringUses;
import io.answerable.inventory.surveys.DeclaringUses.DeclareUse;
import io.answerable.inventory.surveys.DeclaringUses.Saying;
import io.answerable.inventory.surveys.SettlingUses;
import io.answerable.inventory.surveys.SettlingUses.NewEntry;
import io.answerable.inventory.surveys.SettlingUses.SettleUse;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.UnitId;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Declares uses, and settles what they are. */
@Controller
class ChangingUsesController {

    private final DeclaringUses declaring;
    private final SettlingUses settling;
    private final KnownThings things;
    private final KnownSurveys known;

    ChangingUsesController(DeclaringUses declaring, SettlingUses settling, KnownThings things, KnownSurveys known) {
        this.declaring = declaring;
        this.settling = settling;
        this.things = things;
        this.known = known;
    }

    @MutationMapping
    DeclaredUsePayload declareUse(@Argument SurveyInputs.Declare input) {
        return DeclaredUsePayload.of(known.changedDeclaration(input.declaration())
                .flatMap(declaration -> saying(input).flatMap(it -> declaring
                        .declare(new DeclareUse(declaration, input.key(), it, input.reason())))));
    }

    @MutationMapping
    DeclaredUsePayload amendDeclaredUse(@Argument SurveyInputs.Amend input) {
        return DeclaredUsePayload.of(known.changedUse(input.declaredUse())
                .flatMap(use -> saying(input)
                        .flatMap(it -> declaring.amend(use, input.expectedVersion(), it, input.reason()))));
    }

    @MutationMapping
    DeclarationPayload withdrawDeclaredUse(@Argument SurveyInputs.Withdraw input) {
        return DeclarationPayload.of(known.changedUse(input.declaredUse())
                .flatMap(it -> declaring.withdraw(it, input.expectedVersion(), input.reason())));
    }

    @MutationMapping
    DeclaredUsePayload linkDeclaredUse(@Argument SurveyInputs.Link input) {
        return DeclaredUsePayload
                .of(settled(input).flatMap(command -> things.system(input.aiSystem(), "input", "aiSystem")
                        .map(it -> settling.link(command, it))
                        .orElseGet(() -> Outcome.refused(Refusal.NotFound.of("AI system", "aiSystem")))));
    }

    @MutationMapping
    DeclaredUsePayload registerDeclaredUse(@Argument SurveyInputs.Register input) {
        return DeclaredUsePayload.of(settled(input).flatMap(command -> owner(input.owningUnit())
                .flatMap(it -> settling.register(command,
                        new NewEntry(input.key(), input.name(), input.purpose(), it.orElse(null))))));
    }

    @MutationMapping
    DeclaredUsePayload markDeclaredUseNotAi(@Argument SurveyInputs.NotAi input) {
        return DeclaredUsePayload.of(settled(input).flatMap(settling::markNotAi));
    }

    private Outcome<SettleUse> settled(SurveyInputs.Settle input) {
        return known.changedUse(input.declaredUse())
                .map(it -> new SettleUse(it, input.expectedVersion(), input.reason()));
    }

    private Outcome<Optional<UnitId>> owner(@Nullable Reference unit) {
        return unit == null
                ? Outcome.done(Optional.empty())
                : things.named(unit, "owningUnit").map((Function<UnitId, Optional<UnitId>>) Optional::of);
    }

    private Outcome<Saying> saying(SurveyInputs.Said said) {
        var supplier = said.supplier();
        return supplier == null
                ? Outcome.done(saying(said, null))
                : known.supplier(supplier).map(it -> saying(said, it));
    }

    private static Saying saying(SurveyInputs.Said said, @Nullable SupplierId supplier) {
        return new Saying(said.tool(), said.usedFor(), said.process(), supplier);
    }
}
