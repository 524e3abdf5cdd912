package io.answerable.risk.register;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.NewId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.ProfileDirectory;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
        return Stream.concat(recorded().stream(), toldOn(asOf).stream()).distinct().sorted().toList();
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

    private List<LocalDate> recorded() {
        return jdbc.sql("select held_on from risk.register_review where organisation_id = :organisation")
                .param("organisation", actor.organisation().value())
                .query((row, number) -> row.getObject("held_on", LocalDate.class))
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
