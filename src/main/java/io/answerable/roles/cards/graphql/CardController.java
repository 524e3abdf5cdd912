package io.answerable.roles.cards.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.assignments.RoleAssignmentView;
import io.answerable.roles.cards.RoleCards.Card;
import io.answerable.roles.cards.RoleCards.Split;
import io.answerable.roles.cards.RoleCards;
import io.answerable.graphql.Asked;
import io.answerable.roles.scopes.ScopeRef;
import io.answerable.roles.scopes.Scopes;
import io.answerable.roles.scopes.Where;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Adds to roles, people and systems whom to call and what to hand over. */
@Controller
class CardController {

    private final RoleCards cards;
    private final Scopes scopes;
    private final CurrentActor actor;

    CardController(RoleCards cards, Scopes scopes, CurrentActor actor) {
        this.cards = cards;
        this.scopes = scopes;
        this.actor = actor;
    }

    @QueryMapping
    @Nullable
    RoleAssignmentView auditContact(@Argument @Nullable LocalDate asOf) {
        return cards.auditContact(dayOf(asOf)).orElse(null);
    }

    @SchemaMapping(typeName = "Role", field = "card")
    CompletableFuture<Card> card(RoleDefinition role, @Argument @Nullable LocalDate asOf,
            @Argument @Nullable ScopeRef scope, DataLoader<Asked<String, Where>, Card> cardOfRole) {
        return scopes.where(scope, asOf)
                .map(it -> cardOfRole.load(new Asked<>(role.key(), it)))
                .orElseGet(() -> CompletableFuture.completedFuture(new Card(dayOf(asOf), List.of())));
    }

    @SchemaMapping(typeName = "AiSystem", field = "roleCard")
    CompletableFuture<Card> roleCard(AiSystemView system, @Argument @Nullable LocalDate asOf,
            DataLoader<Asked<AiSystemId, LocalDate>, Card> cardOfSystem) {
        return cardOfSystem.load(new Asked<>(system.id(), asOf == null ? system.asOf() : asOf));
    }

    @SchemaMapping(typeName = "AiSystem", field = "stewardship")
    CompletableFuture<Split> stewardship(AiSystemView system, @Argument @Nullable LocalDate asOf,
            DataLoader<Asked<AiSystemId, LocalDate>, Split> splitOfSystem) {
        return splitOfSystem.load(new Asked<>(system.id(), asOf == null ? system.asOf() : asOf));
    }

    private LocalDate dayOf(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }
}
