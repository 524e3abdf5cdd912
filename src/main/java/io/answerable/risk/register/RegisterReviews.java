package io.answerable.risk.register;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.NewId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.ProfileDirectory;
import io.answerable.risk.RegisterReviewView;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When top management reviewed the register: as said in a dossier, and as recorded since (R-RSK-03). */
@Repository
class RegisterReviews {

    private static final String SETTING = "register_last_reviewed_by_top_management";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final ProfileDirectory profiles;

    RegisterReviews(JdbcClient jdbc, CurrentActor actor, ProfileDirectory profiles) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.profiles = profiles;
    }

    /** The days of all reviews that are known on that day, earliest first. */
    List<LocalDate> knownOn(LocalDate asOf) {
        return allOn(asOf).stream().map(RegisterReviewView::heldOn).distinct().toList();
    }

    /** All reviews that are known on that day, earliest first; one that a dossier tells of where nobody recorded it. */
    List<RegisterReviewView> allOn(LocalDate asOf) {
        var recorded = recorded(asOf);
        var told = toldOn(asOf).filter(day -> recorded.stream().noneMatch(it -> it.heldOn().equals(day)))
                .map(it -> new RegisterReviewView(it, null, null, asOf));
        return Stream.concat(recorded.stream(), told.stream())
                .sorted(Comparator.comparing(RegisterReviewView::heldOn))
                .toList();
    }

    UUID add(LocalDate on, PersonId by, @Nullable String note) {
        var id = NewId.next();
        jdbc.sql("""
                insert into risk.register_review (organisation_id, review_id, held_on, reviewed_by, note)
                values (:organisation, :id, :on, :by, :note)""")
                .param("organisation", actor.organisation().value())
                .param("id", id)
                .param("on", on)
                .param("by", by.value())
                .param("note", note)
                .update();
        return id;
    }

    private List<RegisterReviewView> recorded(LocalDate asOf) {
        return jdbc.sql("""
                select held_on, reviewed_by, note from risk.register_review
                where organisation_id = :organisation order by held_on, review_id""")
                .param("organisation", actor.organisation().value())
                .query((row, number) -> new RegisterReviewView(row.getObject("held_on", LocalDate.class),
                        PersonId.of(row.getObject("reviewed_by", UUID.class)), row.getString("note"), asOf))
                .list();
    }

    /** The last one that a dossier tells of. */
    Optional<LocalDate> toldOn(LocalDate asOf) {
        return profiles.on(asOf)
                .flatMap(it -> Optional.ofNullable(it.settings().get(SETTING)))
                .flatMap(RegisterReviews::day);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
