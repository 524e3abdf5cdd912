package io.answerable.risk.register.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.Reference;
import io.answerable.reference.RiskLevel;
import io.answerable.reference.RiskTaxonomy;
import io.answerable.risk.RegisterReviewView;
import io.answerable.risk.RiskId;
import io.answerable.risk.RiskRegister;
import io.answerable.risk.RiskView;
import io.answerable.risk.matters.Named;
import io.answerable.risk.register.ExposureView;
import io.answerable.risk.register.Exposures;
import io.answerable.risk.register.RiskFilter;
import io.answerable.risk.register.RiskQuery;
import io.answerable.risk.register.VisibleRisks;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;

/** Answers questions about the register of risks and what the organisation is exposed to. */
@Controller
class RiskController {

    private final RiskRegister register;
    private final VisibleRisks visible;
    private final Exposures exposures;
    private final RiskTaxonomy taxonomy;
    private final Named named;
    private final CurrentActor actor;

    RiskController(RiskRegister register, VisibleRisks visible, Exposures exposures, RiskTaxonomy taxonomy,
            Named named, CurrentActor actor) {
        this.register = register;
        this.visible = visible;
        this.exposures = exposures;
        this.taxonomy = taxonomy;
        this.named = named;
        this.actor = actor;
    }

    record Scales(String version, List<RiskTaxonomy.Step> likelihood, List<RiskTaxonomy.Step> impact,
            RiskLevel appetite) {}

    @QueryMapping
    Optional<RiskView> risk(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        return by.resolve("Risk", key -> Named.first(register.idsOf(List.of(key)), RiskId::value), "by")
                .map(RiskId::of)
                .flatMap(it -> Optional.ofNullable(visible.byId(List.of(it), day(asOf)).get(it)));
    }

    @QueryMapping
    Page<RiskView> risks(@Argument @Nullable RiskFilter filter, @Argument List<RiskQuery.RiskOrder> orderBy,
            @Argument @Nullable LocalDate asOf, Paging paging) {
        requireGovernanceSomewhere();
        return visible.page(new RiskQuery(filter, orderBy, day(asOf)), paging);
    }

    @QueryMapping
    Optional<ExposureView> riskExposure(@Argument @Nullable Reference unit, @Argument @Nullable LocalDate asOf) {
        if (unit == null) {
            return exposures.of(Optional.empty(), day(asOf));
        }
        return named.unit(unit, "unit").flatMap(it -> exposures.of(Optional.of(it), day(asOf)));
    }

    @QueryMapping
    Optional<LocalDate> riskRegisterReviewedOn(@Argument @Nullable LocalDate asOf) {
        actor.require(Permission.READ_GOVERNANCE);
        return register.lastReviewedByTopManagement(day(asOf));
    }

    @QueryMapping
    Page<RegisterReviewView> riskRegisterReviews(@Argument @Nullable LocalDate asOf, Paging paging) {
        actor.require(Permission.READ_GOVERNANCE);
        var reviews = register.reviewsByTopManagement(day(asOf));
        var places = new IdentityHashMap<RegisterReviewView, Integer>();
        reviews.forEach(it -> places.put(it, places.size()));
        return Page.ofAll(reviews, paging, it -> Cursor.of(it.heldOn(), "%06d".formatted(places.get(it))), 2);
    }

    @QueryMapping
    Scales riskScales() {
        return new Scales(taxonomy.version(), taxonomy.likelihoods(), taxonomy.impacts(), taxonomy.appetite());
    }

    private void requireGovernanceSomewhere() {
        if (!actor.actor().maySomewhere(Permission.READ_GOVERNANCE)) {
            throw new AccessDeniedException("Requires " + Permission.READ_GOVERNANCE);
        }
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }
}
