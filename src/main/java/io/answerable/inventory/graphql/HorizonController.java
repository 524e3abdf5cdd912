package io.answerable.inventory.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.HorizonImpact;
import io.answerable.inventory.HorizonItemId;
import io.answerable.inventory.HorizonItemView;
import io.answerable.inventory.HorizonKind;
import io.answerable.inventory.horizon.ChangeOfItem;
import io.answerable.inventory.horizon.ConfirmingHorizon;
import io.answerable.inventory.horizon.HorizonDirectory;
import io.answerable.inventory.horizon.HorizonItemFilter;
import io.answerable.inventory.horizon.ScanningHorizon;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What is on the horizon, and what becomes of it. */
@Controller
class HorizonController {

    private final HorizonDirectory horizon;
    private final ScanningHorizon scanning;
    private final ConfirmingHorizon confirming;
    private final KnownThings known;
    private final CurrentActor currentActor;

    HorizonController(HorizonDirectory horizon, ScanningHorizon scanning, ConfirmingHorizon confirming,
            KnownThings known, CurrentActor currentActor) {
        this.horizon = horizon;
        this.scanning = scanning;
        this.confirming = confirming;
        this.known = known;
        this.currentActor = currentActor;
    }

    @QueryMapping
    Optional<HorizonItemView> horizonItem(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        currentActor.require(Permission.READ_GOVERNANCE);
        return item(by, "by").flatMap(it -> Optional.ofNullable(horizon.byId(List.of(it), day(asOf)).get(it)));
    }

    @QueryMapping
    Page<HorizonItemView> horizonItems(@Argument @Nullable HorizonItemFilter filter,
            @Argument @Nullable LocalDate asOf, Paging paging) {
        return horizon.page(filter, day(asOf), paging);
    }

    /** Something new. */
    record RecordInput(String key, String title, HorizonKind kind, HorizonImpact impact, List<Reference> affected,
            @Nullable String decision, @Nullable LocalDate effectiveFrom, @Nullable String reason) {}

    /** A change of an item. */
    record ItemInput(Reference horizonItem, int expectedVersion, @Nullable String decision, @Nullable String reason) {}

    /** More systems that an item concerns. */
    record AddInput(Reference horizonItem, int expectedVersion, List<Reference> affected, @Nullable String reason) {}

    /** A review that is done. */
    record ReviewInput(Reference aiSystem, int expectedVersion, Reference horizonItem, String conclusion,
            @Nullable String reason) implements PreparationInputs.Change {}

    /** The item, or why it was refused. */
    record ItemPayload(@Nullable HorizonItemView horizonItem, List<Refusal> errors) {

        static ItemPayload of(Outcome<HorizonItemView> outcome) {
            return switch (outcome) {
                case Outcome.Done<HorizonItemView>(var item) -> new ItemPayload(item, List.of());
                case Outcome.Refused<HorizonItemView>(var refusals) -> new ItemPayload(null, refusals);
            };
        }
    }

    @MutationMapping
    ItemPayload recordHorizonItem(@Argument RecordInput input) {
        return ItemPayload
                .of(systems(input.affected()).flatMap(it -> scanning.find(new ScanningHorizon.Find(input.key(),
                        input.title(), input.kind(), input.impact(), it, input.decision(), input.effectiveFrom(),
                        input.reason()))));
    }

    @MutationMapping
    ItemPayload decideOnHorizonItem(@Argument ItemInput input) {
        return ItemPayload.of(asked(input)
                .flatMap(it -> scanning.decide(it, Objects.requireNonNullElse(input.decision(), ""))));
    }

    @MutationMapping
    ItemPayload confirmHorizonItem(@Argument ItemInput input) {
        return ItemPayload.of(asked(input).flatMap(confirming::confirm));
    }

    @MutationMapping
    ItemPayload addSystemsToHorizonItem(@Argument AddInput input) {
        return ItemPayload.of(found(input.horizonItem()).flatMap(item -> systems(input.affected())
                .flatMap(it -> confirming.add(new ChangeOfItem(item, input.expectedVersion(), input.reason()), it))));
    }

    private Outcome<List<AiSystemId>> systems(List<Reference> references) {
        Outcome<List<AiSystemId>> found = Outcome.done(List.of());
        for (var reference : references) {
            found = found.flatMap(all -> known.system(reference, "input", "affected")
                    .map(it -> Outcome.done(Stream.concat(all.stream(), Stream.of(it)).distinct().toList()))
                    .orElseGet(() -> Outcome.refused(Refusal.NotFound.of("AI system", "affected"))));
        }
        return found;
    }

    @MutationMapping
    SystemPayload concludeHorizonReview(@Argument ReviewInput input) {
        return SystemPayload.of(known.asked(input)
                .flatMap(it -> found(input.horizonItem())
                        .flatMap(item -> scanning.conclude(it, item, input.conclusion()))));
    }

    private Outcome<ChangeOfItem> asked(ItemInput input) {
        return found(input.horizonItem())
                .map(it -> new ChangeOfItem(it, input.expectedVersion(), input.reason()));
    }

    private Outcome<HorizonItemId> found(Reference by) {
        return item(by, "horizonItem").map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.NotFound.of("horizon item", "horizonItem")));
    }

    private Optional<HorizonItemId> item(Reference by, String field) {
        return by
                .resolve("HorizonItem",
                        key -> Optional.ofNullable(horizon.idsOf(List.of(key)).get(key)).map(HorizonItemId::value),
                        field)
                .map(HorizonItemId::of);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? currentActor.today() : asOf;
    }
}
