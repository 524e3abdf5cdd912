package io.answerable.audit.gaps;

import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.reference.Framework;
import io.answerable.audit.GapAssessmentCompleted;
import io.answerable.audit.GapAssessmentId;
import io.answerable.audit.GapAssessmentState;
import io.answerable.audit.GapAssessmentView;
import io.answerable.audit.GapResult;
import io.answerable.audit.matters.ChangeOf;
import io.answerable.audit.matters.Opened;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.facts.NewKeys;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.reference.FrameworkItem;
import io.answerable.reference.Frameworks;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans a gap assessment, judges item by item of its framework, and completes it (R-AUD-11). */
@Component
@Transactional
public class AssessingGaps {

    private final GapAssessments assessments;
    private final GapReads reads;
    private final Frameworks frameworks;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    AssessingGaps(GapAssessments assessments, GapReads reads, Frameworks frameworks, CurrentActor actor,
            ApplicationEventPublisher events) {
        this.assessments = assessments;
        this.reads = reads;
        this.frameworks = frameworks;
        this.actor = actor;
        this.events = events;
    }

    /** What is to be compared; without key one is made up. */
    public record Plan(@Nullable String key, String title, Framework framework, @Nullable LocalDate planned,
            @Nullable PersonId conductedBy, @Nullable String reason) {}

    /** What was found about one clause or control. */
    public record Judgement(String item, GapResult result, @Nullable String note) {}

    public Outcome<GapAssessmentView> plan(Plan asked) {
        if (!mayImprove()) {
            return Outcome.refused(Refusal.NotPermitted.to("plan gap assessments"));
        }
        var checks = new Checks().required("title", asked.title());
        if (asked.key() != null) {
            checks.newKey(assessments.keys(), asked.key());
        }
        return checks.then(() -> Outcome.done(planned(asked, actor.today())));
    }

    private GapAssessmentView planned(Plan asked, LocalDate today) {
        var assessment = GapAssessment
                .planned(Entry.first(asked.key() == null ? NewKeys.next("ga") : asked.key(), today));
        var fact = new GapFact(
                new GapFact.Plan(asked.title(), asked.framework(), asked.planned(), asked.conductedBy()),
                GapFact.Progress.PLANNED, List.of());
        assessment.change(today, fact);
        assessments.add(assessment, new Act("PLANNED", today, asked.reason()));
        return reads.view(assessment.entry(), fact, assessment.entry().version(), today);
    }

    public Outcome<GapAssessmentView> start(ChangeOf<GapAssessmentId> asked) {
        return opened(asked, GapAssessmentState.PLANNED,
                it -> Outcome.done(changed(it, it.fact().with(it.fact().progress().started(it.today())), "STARTED",
                        asked)));
    }

    /** Says what was found about some clauses and controls; what was said of them before is replaced. */
    public Outcome<GapAssessmentView> judge(ChangeOf<GapAssessmentId> asked, List<Judgement> judgements) {
        return opened(asked, GapAssessmentState.RUNNING, it -> {
            var checks = new Checks()
                    .refuseIf(judgements.isEmpty(), () -> Refusal.ValidationFailed.required("items"))
                    .refuseIf(!items(it.fact()).containsAll(judgements.stream().map(Judgement::item).toList()),
                            () -> Refusal.ValidationFailed.of("Name clauses and controls of the framework.", "items"))
                    .refuseIf(judgements.stream().anyMatch(one -> one.result() == GapResult.NOT_DETAILED),
                            () -> Refusal.ValidationFailed.of("A judgement says how far the item is met.", "items"));
            judgements.forEach(one -> checks.text("items", one.note()));
            return checks.then(() -> Outcome.done(changed(it, it.fact()
                    .judging(judgements.stream()
                            .map(one -> new GapFact.Item(one.item(), one.result(), one.note()))
                            .toList()),
                    "JUDGED", asked)));
        });
    }

    private List<String> items(GapFact fact) {
        return frameworks.items(fact.plan().framework()).stream().map(FrameworkItem::number).toList();
    }

    /** Ends it once every clause and control was judged; others hear of its results. */
    public Outcome<GapAssessmentView> complete(ChangeOf<GapAssessmentId> asked) {
        return opened(asked, GapAssessmentState.RUNNING, it -> {
            var judged = it.fact().items().stream().map(GapFact.Item::number).collect(toSet());
            var missing = items(it.fact()).stream().filter(one -> !judged.contains(one)).toList();
            return new Checks()
                    .refuseIf(!missing.isEmpty(), () -> Refusal.ValidationFailed.of(
                            "Nobody has judged " + String.join(", ", missing) + ".", "gapAssessment"))
                    .then(() -> Outcome.done(completed(it, asked)));
        });
    }

    private GapAssessmentView completed(Opened<GapFact, GapAssessment> it, ChangeOf<GapAssessmentId> asked) {
        var counts = it.fact().counted();
        var view = changed(it, it.fact().with(it.fact().progress().completed(it.today(), counts)), "COMPLETED",
                asked);
        events.publishEvent(new GapAssessmentCompleted(view.id(), counts, it.today(),
                actor.provenance().because(asked.reason())));
        return view;
    }

    private Outcome<GapAssessmentView> opened(ChangeOf<GapAssessmentId> asked, GapAssessmentState needed,
            Function<Opened<GapFact, GapAssessment>, Outcome<GapAssessmentView>> step) {
        return assessments.opened("gapAssessment", asked, it -> mayImprove())
                .flatMap(it -> GapAssessment.refusalUnless(needed, it.fact().state())
                        .<Outcome<GapAssessmentView>>map(Outcome::refused)
                        .orElseGet(() -> step.apply(it)));
    }

    private GapAssessmentView changed(Opened<GapFact, GapAssessment> it, GapFact fact, String act,
            ChangeOf<GapAssessmentId> asked) {
        it.change(fact);
        return reads.view(it.thing().entry(), fact, assessments.keep(it, act, asked.reason()), it.today());
    }

    private boolean mayImprove() {
        return actor.actor().may(Permission.MANAGE_IMPROVEMENT);
    }
}
