package io.answerable.training.courses;

import io.answerable.facts.Chronicle;
import io.answerable.facts.Columns;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.training.records.KeepingTold;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All courses that the organisation has changed, to be changed again. */
@Repository
class OwnCourses extends KeepingTold<VersionFact, OwnCourse> {

    private static final FactTable.Shape<VersionFact> SHAPE = new FactTable.Shape<>("training.course_version_fact",
            "course_id",
            List.of("number", "format", "minutes", "provider", "conflict_note", "repeat", "reason", "lesson"),
            OwnCourses::values, (rs, row) -> fact(rs));

    OwnCourses(FactStore store, Chronicle chronicle) {
        super("Course", store.keys("training.course", "course_id"), chronicle, store.of(SHAPE), OwnCourse::new);
    }

    private static List<@Nullable Object> values(VersionFact fact) {
        return Arrays.asList(fact.number(), fact.format(), fact.minutes(), Columns.value(fact.provider()),
                fact.conflictNote(), fact.repeat(), fact.reason(), fact.lesson());
    }

    static VersionFact fact(ResultSet rs) throws SQLException {
        return new VersionFact(rs.getInt("number"), rs.getString("format"), rs.getInt("minutes"),
                Columns.id(rs, "provider", ExternalPartyId::of), rs.getString("conflict_note"),
                rs.getBoolean("repeat"), rs.getString("reason"), rs.getString("lesson"));
    }
}
