package io.answerable.organisation.profile;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Columns;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.facts.JsonTexts;
import io.answerable.facts.Timeline;
import io.answerable.organisation.ProfileDirectory;
import io.answerable.organisation.ProfileView;
import io.answerable.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The profile of the organisation, one version after another. */
@Repository
class Profiles implements ProfileDirectory {

    private final CurrentActor actor;
    private final JdbcClient jdbc;
    private final FactTable<ProfileFact> facts;

    Profiles(CurrentActor actor, JdbcClient jdbc, FactStore tables) {
        this.actor = actor;
        this.jdbc = jdbc;
        this.facts = tables.of(new FactTable.Shape<>("organisation.profile", "profile_id",
                List.of("key", "name", "kind", "jurisdiction", "public_authority", "employees", "size", "aims_scope",
                        "internal_issues", "external_issues", "touchpoints", "excluded_units", "certification",
                        "settings"),
                Profiles::values, Profiles::fact));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ProfileView> on(LocalDate asOf) {
        return timeline().factOn(asOf)
                .map(it -> new ProfileView(actor.organisation(), it.key(), it.name(), it.kind(), it.jurisdiction(),
                        Boolean.TRUE.equals(it.publicAuthority()), it.employees(),
                        Objects.requireNonNullElse(it.size(), "LARGE"), it.scope().text(), it.certification(),
                        it.settings(), asOf));
    }

    Timeline<ProfileFact> timeline() {
        var id = actor.organisation().value();
        return facts.timelinesOf(List.of(id)).getOrDefault(id, Timeline.empty(id));
    }

    /** Lets one transaction at a time change the profile. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "organisation.profile" + actor.organisation())
                .query()
                .singleRow();
    }

    void write(Timeline<ProfileFact> timeline) {
        facts.write(List.of(timeline));
    }

    private static List<@Nullable Object> values(ProfileFact fact) {
        return Arrays.asList(fact.key(), fact.name(), fact.kind(), fact.jurisdiction(), fact.publicAuthority(),
                fact.employees(), fact.size(), fact.scope().text(), Columns.texts(fact.scope().internalIssues()),
                Columns.texts(fact.scope().externalIssues()), Columns.texts(fact.scope().touchpoints()),
                Columns.values(fact.scope().excludedUnits(), UnitId::value), JsonTexts.of(fact.certification()),
                JsonTexts.of(fact.settings()));
    }

    private static ProfileFact fact(ResultSet rs, int row) throws SQLException {
        return new ProfileFact(rs.getString("key"), rs.getString("name"), rs.getString("kind"),
                rs.getString("jurisdiction"), rs.getObject("public_authority", Boolean.class),
                rs.getObject("employees", Integer.class), rs.getString("size"), scope(rs),
                JsonTexts.read(rs, "certification"), JsonTexts.read(rs, "settings"));
    }

    private static ScopeFact scope(ResultSet rs) throws SQLException {
        return new ScopeFact(rs.getString("aims_scope"), Columns.texts(rs, "internal_issues"),
                Columns.texts(rs, "external_issues"), Columns.texts(rs, "touchpoints"),
                Columns.ids(rs, "excluded_units", UnitId::of));
    }
}
