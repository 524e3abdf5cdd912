package io.answerable.oversight.review.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.ManagementReviewDirectory;
import io.answerable.audit.ManagementReviewView;
import io.answerable.audit.ReviewInputKind;
import io.answerable.audit.ReviewOutcomeView;
import io.answerable.graphql.InvalidInput;
import io.answerable.graphql.Period;
import io.answerable.inventory.HorizonItemView;
import io.answerable.organisation.RoadmapDirectory;
import io.answerable.organisation.RoadmapItemView;
import io.answerable.oversight.figures.FigureDirectory;
import io.answerable.oversight.figures.FigureView;
import io.answerable.oversight.review.ActionSummary;
import io.answerable.oversight.review.AuditSummary;
import io.answerable.oversight.review.NeededDecision;
import io.answerable.oversight.review.NeededDecisions;
import io.answerable.oversight.review.ReviewedMatters;
import io.answerable.oversight.review.ReviewedPeriod;
import io.answerable.oversight.review.RiskSummary;
import io.answerable.oversight.review.TopSignals;
import io.answerable.signals.SignalView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What a management review looks at, in the API: each part is read only when it is asked for. */
@Controller
class ReviewPackController {

    private static final String PACK = "ManagementReviewPack";
    private static final int MOST = 100;

    private final ManagementReviewDirectory reviews;
    private final RoadmapDirectory roadmap;
    private final ReviewedMatters matters;
    private final FigureDirectory figures;
    private final TopSignals signals;
    private final NeededDecisions decisions;
    private final CurrentActor actor;

    ReviewPackController(ManagementReviewDirectory reviews, RoadmapDirectory roadmap, ReviewedMatters matters,
            FigureDirectory figures, TopSignals signals, NeededDecisions decisions, CurrentActor actor) {
        this.reviews = reviews;
        this.roadmap = roadmap;
        this.matters = matters;
        this.figures = figures;
        this.signals = signals;
        this.decisions = decisions;
        this.actor = actor;
    }

    @QueryMapping
    ReviewedPeriod managementReviewPack(@Argument Period period, @Argument @Nullable LocalDate asOf) {
        actor.require(Permission.READ_GOVERNANCE);
        return new ReviewedPeriod(period.checked(), asOf == null ? period.to() : asOf);
    }

    @SchemaMapping(typeName = PACK)
    LocalDate from(ReviewedPeriod pack) {
        return pack.period().from();
    }

    @SchemaMapping(typeName = PACK)
    LocalDate to(ReviewedPeriod pack) {
        return pack.period().to();
    }

    @SchemaMapping(typeName = PACK)
    @Nullable
    ManagementReviewView lastReview(ReviewedPeriod pack) {
        return reviews.lastHeld(pack.asOf()).orElse(null);
    }

    @SchemaMapping(typeName = PACK)
    @Nullable
    ManagementReviewView nextReview(ReviewedPeriod pack) {
        return reviews.next(pack.asOf()).orElse(null);
    }

    @SchemaMapping(typeName = PACK)
    List<ReviewOutcomeView> previousDecisions(ReviewedPeriod pack) {
        return reviews.lastHeld(pack.asOf()).map(ManagementReviewView::decisions).orElse(List.of());
    }

    @SchemaMapping(typeName = PACK)
    List<ReviewInputKind> missingInputs(ReviewedPeriod pack) {
        return reviews.next(pack.asOf()).map(ManagementReviewView::missingInputs).orElse(List.of());
    }

    @SchemaMapping(typeName = PACK)
    List<RoadmapItemView> progress(ReviewedPeriod pack) {
        return roadmap.all(pack.asOf());
    }

    @SchemaMapping(typeName = PACK)
    RiskSummary risks(ReviewedPeriod pack) {
        return matters.risks(pack.asOf());
    }

    @SchemaMapping(typeName = PACK)
    List<AuditSummary> audits(ReviewedPeriod pack) {
        return matters.audits(pack);
    }

    @SchemaMapping(typeName = PACK)
    ActionSummary actions(ReviewedPeriod pack) {
        return matters.actions(pack.asOf());
    }

    @SchemaMapping(typeName = PACK)
    List<FigureView> kpis(ReviewedPeriod pack) {
        return figures.all(pack.asOf());
    }

    @SchemaMapping(typeName = PACK)
    List<HorizonItemView> lawChanges(ReviewedPeriod pack) {
        return matters.lawChanges(pack);
    }

    @SchemaMapping(typeName = PACK)
    int concerns(ReviewedPeriod pack) {
        return matters.concerns(pack.period());
    }

    @SchemaMapping(typeName = PACK)
    int incidents(ReviewedPeriod pack) {
        return matters.incidents(pack.period());
    }

    @SchemaMapping(typeName = PACK)
    List<SignalView> topSignals(ReviewedPeriod pack, @Argument int first) {
        if (first < 0 || first > MOST) {
            throw new InvalidInput("At most " + MOST + " signals.", "first");
        }
        return signals.on(pack.asOf(), first);
    }

    @SchemaMapping(typeName = PACK)
    List<SignalView> waivedSignals(ReviewedPeriod pack) {
        return signals.waived(pack.asOf());
    }

    @SchemaMapping(typeName = PACK)
    List<NeededDecision> decisionsNeeded(ReviewedPeriod pack) {
        return decisions.on(pack.asOf());
    }
}
