package io.answerable.training.courses;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.kernel.NewId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.ExternalPartyView;
import io.answerable.organisation.PartyDirectory;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Course;
import io.answerable.training.CourseChanged;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes how courses are given; every change is a version of its own (R-TRN-21). */
@Component
public class ChangingCourses {

    private final OwnCourses courses;
    private final TrainingCatalogue catalogue;
    private final PartyDirectory parties;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    ChangingCourses(OwnCourses courses, TrainingCatalogue catalogue,
            PartyDirectory parties, CurrentActor actor, ApplicationEventPublisher events) {
        this.courses = courses;
        this.catalogue = catalogue;
        this.parties = parties;
        this.actor = actor;
        this.events = events;
    }

    /** From today on the course is given in a new version. */
    @Transactional
    public Outcome<Course> change(ChangeCourse asked) {
        if (!actor.actor().may(Permission.MANAGE_TRAINING)) {
            return Outcome.refused(Refusal.NotPermitted.to("change courses"));
        }
        var course = catalogue.course(asked.course());
        if (course.isEmpty()) {
            return Outcome.refused(Refusal.NotFound.of("course", "course"));
        }
        return checked(asked).then(() -> opened(asked)).map(it -> changed(it, course.get(), asked));
    }

    private Checks checked(ChangeCourse asked) {
        var minutes = asked.minutes();
        var provider = Optional.ofNullable(asked.provider())
                .flatMap(it -> Optional.ofNullable(parties.byId(List.of(it), actor.today()).get(it)));
        return new Checks().required("reason", asked.reason())
                .text("lesson", asked.lesson())
                .text("conflictNote", asked.conflictNote())
                .refuseIf(asked.format() != null && !catalogue.formats().contains(asked.format()),
                        () -> Refusal.ValidationFailed.of("A format is one of " + catalogue.formats() + ".", "format"))
                .refuseIf(minutes != null && minutes < 1,
                        () -> Refusal.ValidationFailed.of("A course takes at least a minute.", "minutes"))
                .refuseIf(asked.provider() != null && provider.isEmpty(),
                        () -> Refusal.NotFound.of("external party", "provider"))
                .refuseIf(asked.provider() != null && asked.ownTrainers(),
                        () -> Refusal.ValidationFailed.of("Either a provider or own trainers give it.", "ownTrainers"))
                .refuseIf(provider.filter(ExternalPartyView::certifiesUs).isPresent() && isBlank(asked.conflictNote()),
                        () -> new Refusal.ValidationFailed(
                                "It certifies this organisation: say how the conflict is dealt with.",
                                "FIELD_REQUIRED", List.of("conflictNote")));
    }

    private Outcome<OwnCourse> opened(ChangeCourse asked) {
        var known = courses.keys().idsOf(List.of(asked.course())).get(asked.course());
        if (known != null) {
            return courses.open("course", known, asked.expectedVersion(), it -> true);
        }
        if (asked.expectedVersion() != 1) {
            return Outcome.refused(Refusal.VersionConflict.of(1));
        }
        var entry = new Entry(NewId.next(), asked.course(), 2, actor.today());
        return Outcome.done(new OwnCourse(entry, Timeline.empty(entry.id())));
    }

    private Course changed(OwnCourse own, Course course, ChangeCourse asked) {
        var today = actor.today();
        var isFirst = own.latest().isEmpty();
        var before = own.latest()
                .orElseGet(() -> new VersionFact(1, course.format(), course.minutes(), null, null, false, null, null));
        var version = after(before, asked);
        own.give(version, today);
        var act = new Act("CHANGED", today, asked.reason());
        if (isFirst) {
            courses.add(own, act);
        } else {
            courses.save(own, act);
        }
        events.publishEvent(new CourseChanged(course.key(), version.number(), today, version.repeat(),
                version.lesson(), actor.provenance().because(asked.reason())));
        return course;
    }

    private static VersionFact after(VersionFact before, ChangeCourse asked) {
        var provider = asked.provider() != null || asked.ownTrainers() ? asked.provider() : before.provider();
        var note = asked.conflictNote() != null || asked.ownTrainers() || asked.provider() != null
                ? asked.conflictNote()
                : before.conflictNote();
        return new VersionFact(before.number() + 1, asked.format() == null ? before.format() : asked.format(),
                asked.minutes() == null ? before.minutes() : asked.minutes(), provider, note, asked.repeat(),
                asked.reason(), asked.lesson());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
