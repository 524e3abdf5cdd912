package io.answerable.signals;

import io.answerable.kernel.OrganisationId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows of every organisation its last announced day and how far its history has come, and of which day and how far
 * its signals were last evaluated. It holds ids, days and numbers only, therefore it is open to all: the clock must find out for whom to work.
 */
@Component
class Calendar {

    // Somewhere on Earth the day begins 14 hours before it does in Greenwich.
    private static final String DAY_MAY_HAVE_BEGUN = "(cast(:now as timestamptz) at time zone 'UTC'"
            + " + interval '14 hours')::date > coalesce(last_day, '-infinity')";

    private final JdbcClient jdbc;

    Calendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The history of the organisation has come this far: its signals are to be evaluated. */
    void markDue(OrganisationId organisation, long entry) {
        jdbc.sql("""
                insert into signals.calendar (organisation_id, last_entry) values (:organisation, :entry)
                on conflict (organisation_id) do update
                set last_entry = greatest(calendar.last_entry, excluded.last_entry)""")
                .param("organisation", organisation.value())
                .param("entry", entry)
                .update();
    }

    /** Organisations in whose time zone a day may have begun that is not announced yet. */
    List<OrganisationId> perhapsNewDay(Instant now) {
        return jdbc.sql("select organisation_id from signals.calendar where " + DAY_MAY_HAVE_BEGUN)
                .param("now", Timestamp.from(now))
                .query((row, number) -> OrganisationId.of(row.getObject("organisation_id", UUID.class)))
                .list();
    }

    /** Claims that day for the caller; false when somebody else has announced it already. */
    boolean claim(OrganisationId organisation, LocalDate day) {
        return jdbc.sql("""
                update signals.calendar set last_day = :day
                where organisation_id = :organisation and (last_day is null or last_day < :day)""")
                .param("organisation", organisation.value())
                .param("day", day)
                .update() == 1;
    }

    /** Organisations in which something has changed, or a day has begun, since their last evaluation. */
    List<OrganisationId> due() {
        return jdbc.sql("""
                select organisation_id from signals.calendar
                where last_entry > evaluated_entry or last_day > coalesce(evaluated_day, '-infinity')
                order by organisation_id""")
                .query((row, number) -> OrganisationId.of(row.getObject("organisation_id", UUID.class)))
                .list();
    }

    /** Until where the signals of the organisation were evaluated last. */
    Evaluation evaluation(OrganisationId organisation) {
        return jdbc.sql("""
                select evaluated_day, evaluated_entry from signals.calendar where organisation_id = :organisation""")
                .param("organisation", organisation.value())
                .query((row, number) -> new Evaluation(row.getObject("evaluated_day", LocalDate.class),
                        row.getLong("evaluated_entry")))
                .optional()
                .orElse(Evaluation.NONE);
    }

    /** Its signals were evaluated until there; what changed meanwhile stays due. */
    void reached(OrganisationId organisation, Evaluation evaluation) {
        jdbc.sql("""
                update signals.calendar set evaluated_day = :day, evaluated_entry = :entry
                where organisation_id = :organisation""")
                .param("organisation", organisation.value())
                .param("day", evaluation.day())
                .param("entry", evaluation.entry())
                .update();
    }

    /**
     * An evaluation.
     *
     * @param day as of which; null: there has been none
     * @param entry the last entry of the ledger that it took into account
     */
    record Evaluation(@Nullable LocalDate day, long entry) {

        static final Evaluation NONE = new Evaluation(null, 0);
    }
}
