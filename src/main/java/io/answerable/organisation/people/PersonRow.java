package io.answerable.organisation.people;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.Leave;
import io.answerable.organisation.PersonStatus;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads people as of a day, each in one row. */
final class PersonRow {

    /** Binds {@code organisation} and {@code day}; conditions follow with {@code and}. */
    static final String SELECT = """
            select p.person_id, p.key, p.version, c.name, c.email, t.unit_id, t.position, t.manager_id,
                e.valid_from as joined, e.valid_until as gone, l.valid_from as away, l.valid_until as back
            from organisation.person p
            join organisation.contact c on c.organisation_id = p.organisation_id and c.person_id = p.person_id
                and c.valid_from <= :day and c.valid_until > :day
            left join organisation.post t on t.organisation_id = p.organisation_id and t.person_id = p.person_id
                and t.valid_from <= :day and t.valid_until > :day
            left join organisation.leave l on l.organisation_id = p.organisation_id and l.person_id = p.person_id
                and l.valid_from <= :day and l.valid_until > :day
            join lateral (
                select valid_from, valid_until from organisation.employment
                where organisation_id = p.organisation_id and person_id = p.person_id and valid_from < valid_until
                order by valid_from > :day, abs(case when isfinite(valid_from) then valid_from - :day else -9999999 end)
                limit 1) e on true
            where p.organisation_id = :organisation
            """;

    static final String PRESENT = "e.valid_from <= :day and e.valid_until > :day";

    private PersonRow() {}

    static RowMapper<PersonView> view(LocalDate asOf) {
        return (rs, row) -> view(rs, asOf);
    }

    private static PersonView view(ResultSet rs, LocalDate asOf) throws SQLException {
        var unit = rs.getObject("unit_id", UUID.class);
        var manager = rs.getObject("manager_id", UUID.class);
        var joined = rs.getObject("joined", LocalDate.class);
        var gone = rs.getObject("gone", LocalDate.class);
        var leave = leave(rs);
        return new PersonView(PersonId.of(rs.getObject("person_id", UUID.class)), rs.getString("key"),
                rs.getString("name"), rs.getString("email"), unit == null ? null : UnitId.of(unit),
                rs.getString("position"), manager == null ? null : PersonId.of(manager),
                status(joined, gone, leave, asOf), joined.equals(LocalDate.MIN) ? null : joined,
                gone.equals(LocalDate.MAX) ? null : gone.minusDays(1), leave, rs.getInt("version"), asOf);
    }

    private static PersonStatus status(LocalDate joined, LocalDate gone, @Nullable Leave leave, LocalDate day) {
        if (joined.isAfter(day)) {
            return PersonStatus.JOINING;
        }
        if (!gone.isAfter(day)) {
            return PersonStatus.LEFT;
        }
        return leave == null ? PersonStatus.ACTIVE : PersonStatus.ON_LEAVE;
    }

    private static @Nullable Leave leave(ResultSet rs) throws SQLException {
        var away = rs.getObject("away", LocalDate.class);
        return away == null ? null : leave(away, rs.getObject("back", LocalDate.class));
    }

    static Leave leave(LocalDate away, LocalDate back) {
        return new Leave(away, back.equals(LocalDate.MAX) ? back : back.minusDays(1));
    }
}
