package io.answerable.inventory.obligations;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.NewId;
import io.answerable.organisation.ProfileDirectory;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which reading of a contested date the organisation has chosen since when. */
@Component
class ChosenReadings {

    private static final String TARGET = "high_risk_internal_target";

    private final JdbcClient jdbc;
    private final ProfileDirectory profiles;
    private final CurrentActor actor;

    ChosenReadings(JdbcClient jdbc, ProfileDirectory profiles, CurrentActor actor) {
        this.jdbc = jdbc;
        this.profiles = profiles;
        this.actor = actor;
    }

    ReadingPolicy on(LocalDate asOf) {
        var chosen = new HashMap<String, String>();
        jdbc.sql("""
                select obligation, reading from inventory.chosen_reading
                where organisation_id = :organisation and valid_from <= :asOf and valid_until > :asOf""")
                .param("organisation", actor.organisation().value())
                .param("asOf", asOf)
                .query(row -> {
                    chosen.put(row.getString("obligation"), row.getString("reading"));
                });
        return new ReadingPolicy(Map.copyOf(chosen), target(asOf));
    }

    private @Nullable LocalDate target(LocalDate asOf) {
        var text = profiles.on(asOf).map(it -> it.settings().get(TARGET)).orElse(null);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** How often a reading of each duty was chosen: the version of the choice. */
    Map<String, Integer> versions() {
        var versions = new HashMap<String, Integer>();
        jdbc.sql("""
                select obligation, count(*) as chosen from inventory.chosen_reading
                where organisation_id = :organisation group by obligation""")
                .param("organisation", actor.organisation().value())
                .query(row -> {
                    versions.put(row.getString("obligation"), row.getInt("chosen"));
                });
        return versions;
    }

    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "inventory.chosen_reading" + actor.organisation())
                .query()
                .singleRow();
    }

    void choose(String obligation, String reading, LocalDate from) {
        jdbc.sql("""
                update inventory.chosen_reading set valid_until = greatest(valid_from, :from)
                where organisation_id = :organisation and obligation = :obligation and valid_until > :from""")
                .param("organisation", actor.organisation().value())
                .param("obligation", obligation)
                .param("from", from)
                .update();
        jdbc.sql("""
                insert into inventory.chosen_reading (organisation_id, fact_id, obligation, reading, valid_from)
                values (:organisation, :id, :obligation, :reading, :from)""")
                .param("organisation", actor.organisation().value())
                .param("id", NewId.next())
                .param("obligation", obligation)
                .param("reading", reading)
                .param("from", from)
                .update();
    }
}
