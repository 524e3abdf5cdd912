package io.answerable.organisation.profile;

import io.answerable.access.CurrentActor;
import io.answerable.organisation.ProfileDirectory;
import io.answerable.organisation.ProfileView;
import io.answerable.facts.FactTable;
import io.answerable.facts.FactStore;
import io.answerable.facts.JsonTexts;
import io.answerable.facts.Timeline;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The profile of the organisation, one version after another. */
@Repository
class Profiles implements ProfileDirectory {

    private final CurrentActor actor;
    private final FactTable<ProfileFact> facts;

    Profiles(CurrentActor actor, FactStore tables) {
        this.actor = actor;
        this.facts = tables.of(new FactTable.Shape<>("organisation.profile", "profile_id",
                List.of("key", "name", "kind", "jurisdiction", "public_authority", "employees", "size", "aims_scope",
                        "certification", "settings"),
                Profiles::values, Profiles::fact));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ProfileView> on(LocalDate asOf) {
        return timeline().factOn(asOf)
                .map(it -> new ProfileView(actor.organisation(), it.key(), it.name(), it.kind(), it.jurisdiction(),
                        it.publicAuthority(), it.employees(), it.size(), it.aimsScope(), it.certification(),
                        it.settings(), asOf));
    }

    Timeline<ProfileFact> timeline() {
        var id = actor.organisation().value();
        return facts.timelinesOf(List.of(id)).getOrDefault(id, Timeline.empty(id));
    }

    void write(Timeline<ProfileFact> timeline) {
        facts.write(List.of(timeline));
    }

    private static List<@Nullable Object> values(ProfileFact fact) {
        return Arrays.asList(fact.key(), fact.name(), fact.kind(), fact.jurisdiction(), fact.publicAuthority(),
                fact.employees(), fact.size(), fact.aimsScope(), JsonTexts.of(fact.certification()),
                JsonTexts.of(fact.settings()));
    }

    private static ProfileFact fact(ResultSet rs, int row) throws SQLException {
        return new ProfileFact(rs.getString("key"), rs.getString("name"), rs.getString("kind"),
                rs.getString("jurisdiction"), rs.getBoolean("public_authority"),
                rs.getObject("employees", Integer.class), rs.getString("size"), rs.getString("aims_scope"),
                JsonTexts.read(rs, "certification"), JsonTexts.read(rs, "settings"));
    }
}
