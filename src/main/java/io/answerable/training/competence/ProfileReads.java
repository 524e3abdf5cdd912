package io.answerable.training.competence;

import static java.util.stream.Collectors.toMap;

import io.answerable.kernel.PersonId;
import io.answerable.training.CompetencyProfileId;
import io.answerable.training.CompetencyProfileView;
import io.answerable.training.records.RecordsOfPeople;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads competency profiles as of a day. */
@Component
@Transactional(readOnly = true)
class ProfileReads {

    private static final String PROFILES = """
            select k.profile_id, k.key, k.version, f.*
            from training.competency_profile k
            join training.competency_profile_fact f on f.organisation_id = k.organisation_id
                and f.profile_id = k.profile_id and f.valid_from <= :asOf and f.valid_until > :asOf
            where k.organisation_id = :organisation and\s""";

    private final RecordsOfPeople records;
    private final Requirements requirements;

    ProfileReads(RecordsOfPeople records, Requirements requirements) {
        this.records = records;
        this.requirements = requirements;
    }

    Map<CompetencyProfileId, CompetencyProfileView> byId(Collection<CompetencyProfileId> ids, LocalDate asOf) {
        var found = records.read(PROFILES + "k.profile_id = any(:ids)", ids, asOf, (rs, row) -> view(rs, asOf));
        return records.visible(found, CompetencyProfileView::person)
                .stream()
                .collect(toMap(CompetencyProfileView::id, it -> it));
    }

    Map<PersonId, List<CompetencyProfileView>> ofPeople(Collection<PersonId> people, LocalDate asOf) {
        return records.perPerson(people, shown -> records.read(PROFILES + "f.person = any(:ids) order by f.role",
                shown, asOf, (rs, row) -> view(rs, asOf)), CompetencyProfileView::person);
    }

    private CompetencyProfileView view(ResultSet rs, LocalDate asOf) throws SQLException {
        var fact = CompetencyProfiles.fact(rs);
        return new CompetencyProfileView(CompetencyProfileId.of(rs.getObject("profile_id", UUID.class)),
                rs.getString("key"), fact.person(), fact.role(), fact.levels(), fact.assessed(), fact.by(),
                requirements.of(fact.role()).map(fact::against).orElse(List.of()), rs.getInt("version"), asOf);
    }
}
