package io.answerable.training.competence;

import static java.util.stream.Collectors.toMap;

import io.answerable.facts.Chronicle;
import io.answerable.facts.Columns;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.facts.JsonTexts;
import io.answerable.kernel.PersonId;
import io.answerable.training.records.KeepingTold;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All competency profiles, to be changed. */
@Repository
class CompetencyProfiles extends KeepingTold<ProfileFact, CompetencyProfile> {

    private static final FactTable.Shape<ProfileFact> SHAPE = new FactTable.Shape<>(
            "training.competency_profile_fact", "profile_id",
            List.of("person", "role", "levels", "assessed", "assessed_by"), CompetencyProfiles::values,
            (rs, row) -> fact(rs));

    CompetencyProfiles(FactStore store, Chronicle chronicle) {
        super("CompetencyProfile", store.keys("training.competency_profile", "profile_id"), chronicle,
                store.of(SHAPE), CompetencyProfile::new);
    }

    private static List<@Nullable Object> values(ProfileFact fact) {
        var levels = fact.levels().entrySet().stream().collect(toMap(Map.Entry::getKey, it -> "" + it.getValue()));
        return Arrays.asList(fact.person().value(), fact.role(), JsonTexts.of(levels), fact.assessed(),
                Columns.value(fact.by()));
    }

    static ProfileFact fact(ResultSet rs) throws SQLException {
        var levels = JsonTexts.read(rs, "levels")
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> Integer.valueOf(it.getValue())));
        return new ProfileFact(PersonId.of(rs.getObject("person", UUID.class)), rs.getString("role"), levels,
                Columns.day(rs, "assessed"), Columns.id(rs, "assessed_by", PersonId::of));
    }
}
