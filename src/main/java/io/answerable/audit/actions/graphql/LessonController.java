package io.answerable.audit.actions.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.CorrectiveActionView;
import io.answerable.audit.LessonDirectory;
import io.answerable.audit.LessonId;
import io.answerable.audit.LessonUseView;
import io.answerable.audit.LessonView;
import io.answerable.audit.actions.LearningLessons;
import io.answerable.audit.actions.VisibleActions;
import io.answerable.audit.matters.ChangeOf;
import io.answerable.audit.matters.EachPerDay;
import io.answerable.audit.matters.GovernedIncidents;
import io.answerable.audit.matters.NamedInAudit;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyId;
import io.answerable.policy.PolicyView;
import io.answerable.risk.IncidentView;
import io.answerable.risk.matters.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Lessons in the API. */
@Controller
class LessonController {

    private final LearningLessons learning;
    private final LessonDirectory lessons;
    private final VisibleActions actions;
    private final GovernedIncidents incidents;
    private final AiSystemRegister systems;
    private final PolicyDirectory policies;
    private final CurrentActor actor;

    LessonController(LearningLessons learning, LessonDirectory lessons, VisibleActions actions,
            GovernedIncidents incidents, AiSystemRegister systems, PolicyDirectory policies, CurrentActor actor) {
        this.learning = learning;
        this.lessons = lessons;
        this.actions = actions;
        this.incidents = incidents;
        this.systems = systems;
        this.policies = policies;
        this.actor = actor;
    }

    @QueryMapping
    Page<LessonView> lessons(@Argument @Nullable LocalDate asOf, Paging paging) {
        actor.require(Permission.READ_GOVERNANCE);
        return Page.ofAll(lessons.all(asOf == null ? actor.today() : asOf), paging, it -> Cursor.of(it.key()), 1);
    }

    @BatchMapping(typeName = "Lesson")
    Map<LessonView, CorrectiveActionView> action(List<LessonView> asked) {
        return PerDay.one(asked, LessonView::asOf, LessonView::action, actions::byId);
    }

    @BatchMapping(typeName = "Lesson")
    Map<LessonView, IncidentView> incident(List<LessonView> asked) {
        return PerDay.one(asked, LessonView::asOf, LessonView::incident, incidents::byId);
    }

    @BatchMapping(typeName = "Lesson")
    Map<LessonView, AiSystemView> aiSystem(List<LessonView> asked) {
        return PerDay.one(asked, LessonView::asOf, LessonView::system, systems::byId);
    }

    @BatchMapping(typeName = "Lesson", field = "uses")
    Map<LessonView, List<LessonUseView>> usesOf(List<LessonView> asked) {
        return EachPerDay.owned(asked, LessonView::asOf, LessonView::id, lessons::usesOf);
    }

    @BatchMapping(typeName = "LessonUse")
    Map<LessonUseView, PolicyView> policy(List<LessonUseView> uses) {
        return PerDay.one(uses, LessonUseView::asOf, LessonUseView::policy, policies::readable);
    }

    @MutationMapping
    LessonPayload heedLesson(@Argument ActionInputs.Heed input) {
        var lesson = input.lesson()
                .resolve("Lesson", key -> Named.first(lessons.idsOf(List.of(key)), LessonId::value), "input", "lesson")
                .map(LessonId::of);
        return LessonPayload.of(Named.required(lesson, "lesson", "lesson")
                .flatMap(it -> NamedInAudit.optional(input.policy(), "policy", "policy", this::policy)
                        .flatMap(policy -> learning.heed(new ChangeOf<>(it, input.expectedVersion(), input.reason()),
                                input.course(), policy.orElse(null), input.edition()))));
    }

    private Optional<PolicyId> policy(Reference by) {
        return by.resolve("Policy", key -> Named.first(policies.idsOf(List.of(key)), PolicyId::value), "input",
                "policy").map(PolicyId::of);
    }
}
