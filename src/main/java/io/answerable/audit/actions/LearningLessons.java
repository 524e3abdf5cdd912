package io.answerable.audit.actions;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.CorrectiveActionId;
import io.answerable.audit.LessonId;
import io.answerable.audit.LessonLearnt;
import io.answerable.audit.LessonUseView;
import io.answerable.audit.LessonView;
import io.answerable.audit.matters.ChangeOf;
import io.answerable.audit.matters.Opened;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.facts.NewKeys;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.policy.PolicyId;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.risk.IncidentClosed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was learnt from actions and incidents, and where courses and policies have heeded it (R-AUD-17). */
@Component
@Transactional
public class LearningLessons {

    private final Lessons lessons;
    private final LessonUses uses;
    private final TrainingCatalogue courses;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    LearningLessons(Lessons lessons, LessonUses uses, TrainingCatalogue courses, CurrentActor actor,
            ApplicationEventPublisher events) {
        this.lessons = lessons;
        this.uses = uses;
        this.courses = courses;
        this.actor = actor;
        this.events = events;
    }

    /** Notes that a course or a policy heeds a lesson; exactly one of both. */
    public Outcome<LessonView> heed(ChangeOf<LessonId> asked, @Nullable String course, @Nullable PolicyId policy,
            @Nullable String edition) {
        return lessons.opened("lesson", asked, it -> mayHeed(course))
                .flatMap(it -> new Checks()
                        .refuseIf((course == null) == (policy == null), () -> Refusal.ValidationFailed.of(
                                "Either a course or a policy heeds it.", "course"))
                        .refuseIf(course != null && courses.courses()
                                .stream()
                                .noneMatch(known -> known.key()
                                        .equals(course)),
                                () -> Refusal.NotFound.of("course", "course"))
                        .text("edition", edition)
                        .then(() -> Outcome.done(heeded(it, asked, course, policy, edition))));
    }

    private boolean mayHeed(@Nullable String course) {
        return actor.actor().may(course == null ? Permission.MANAGE_POLICIES : Permission.MANAGE_TRAINING);
    }

    private LessonView heeded(Opened<LessonFact, Lesson> it, ChangeOf<LessonId> asked, @Nullable String course,
            @Nullable PolicyId policy, @Nullable String edition) {
        if (uses.add(new LessonUseView(it.thing().getId(), course, policy, edition, it.today(), it.today()))) {
            it.thing().alterations().of("heededBy", null, course == null ? policy : course);
            it.thing().alterations().of("edition", null, edition);
        }
        return LessonReads.view(it.thing().entry(), it.fact(), lessons.keep(it, "HEEDED", asked.reason()), it.today());
    }

    /** What a corrective action has taught. */
    void learnFrom(CorrectiveActionId action, String lesson, @Nullable AiSystemId system) {
        learnt(new LessonFact(lesson, actor.today(), action, null, system));
    }

    /** What an incident has taught; once for each incident. */
    void learnFrom(IncidentClosed incident) {
        lessons.keys().lockStructure();
        if (lessons.everWith("incident_id", List.of(incident.incident().value())).isEmpty()) {
            learnt(new LessonFact(incident.lesson(), actor.today(), null, incident.incident(), incident.system()));
        }
    }

    private void learnt(LessonFact fact) {
        var lesson = Lesson.learnt(Entry.first(NewKeys.next("ls"), fact.learntOn()));
        lesson.change(fact.learntOn(), fact);
        lessons.add(lesson, new Act("LEARNT", fact.learntOn(), null));
        events.publishEvent(new LessonLearnt(lesson.getId(), fact.lesson(), fact.aiSystem(), actor.provenance()));
    }
}
