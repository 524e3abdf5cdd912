package io.answerable.training.courses;

import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.ExternalPartyView;
import io.answerable.organisation.PartyDirectory;
import io.answerable.training.CourseDirectory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells who gives a course, so that a certificate names its issuer (R-TRN-20). */
@Component
@Transactional(readOnly = true)
public class CourseProviders {

    private final CourseDirectory courses;
    private final PartyDirectory parties;

    CourseProviders(CourseDirectory courses, PartyDirectory parties) {
        this.courses = courses;
        this.parties = parties;
    }

    /**
     * The name of the external party that gave the course on that day; empty where the organisation gave it itself.
     *
     * @param trainer who gave it to this person; null: whoever gives it as a rule
     */
    public Optional<String> of(String course, @Nullable ExternalPartyId trainer, LocalDate day) {
        return Optional.ofNullable(trainer)
                .or(() -> provider(course, day))
                .flatMap(it -> Optional.ofNullable(parties.byId(List.of(it), day).get(it)))
                .map(ExternalPartyView::name);
    }

    private Optional<ExternalPartyId> provider(String course, LocalDate day) {
        return courses.versionsOf(List.of(course), day)
                .getOrDefault(course, List.of())
                .stream()
                .reduce((earlier, later) -> later)
                .flatMap(it -> Optional.ofNullable(it.provider()));
    }
}
