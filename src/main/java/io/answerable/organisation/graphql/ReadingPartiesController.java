package io.answerable.organisation.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.OrganisationDirectory;
import io.answerable.access.OrganisationView;
import io.answerable.access.Permission;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.organisation.ExternalPartyFilter;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.ExternalPartyView;
import io.answerable.organisation.PartyDirectory;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.ProfileDirectory;
import io.answerable.organisation.ProfileView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The organisation itself and the parties around it. */
@Controller
class ReadingPartiesController {

    private final CurrentActor actor;
    private final OrganisationDirectory organisations;
    private final ProfileDirectory profiles;
    private final PartyDirectory parties;
    private final PeopleDirectory people;

    ReadingPartiesController(CurrentActor actor, OrganisationDirectory organisations, ProfileDirectory profiles,
            PartyDirectory parties, PeopleDirectory people) {
        this.actor = actor;
        this.organisations = organisations;
        this.profiles = profiles;
        this.parties = parties;
        this.people = people;
    }

    /** A name and its value. */
    record Setting(String name, String value) {}

    @QueryMapping
    OrganisationView organisation() {
        return organisations.current();
    }

    @SchemaMapping(typeName = "Organisation")
    Optional<ProfileView> profile(@Argument @Nullable LocalDate asOf) {
        return actor.actor().may(Permission.READ)
                ? profiles.on(asOf == null ? actor.today() : asOf)
                : Optional.empty();
    }

    @SchemaMapping(typeName = "OrganisationProfile")
    List<Setting> certification(ProfileView profile) {
        return settings(profile.certification());
    }

    @SchemaMapping(typeName = "OrganisationProfile")
    List<Setting> settings(ProfileView profile) {
        return settings(profile.settings());
    }

    @QueryMapping
    Optional<ExternalPartyView> externalParty(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        actor.require(Permission.READ);
        var day = asOf == null ? actor.today() : asOf;
        return by.resolve("ExternalParty",
                key -> parties.idsOf(List.of(key)).values().stream().map(ExternalPartyId::value).findFirst(), "by",
                "id")
                .map(ExternalPartyId::of)
                .flatMap(it -> Optional.ofNullable(parties.byId(List.of(it), day).get(it)));
    }

    @QueryMapping
    Page<ExternalPartyView> externalParties(@Argument @Nullable ExternalPartyFilter filter,
            @Argument @Nullable LocalDate asOf, Paging paging) {
        actor.require(Permission.READ);
        return parties.page(filter, asOf == null ? actor.today() : asOf, paging);
    }

    @BatchMapping(typeName = "ExternalParty")
    Map<ExternalPartyView, PersonView> contactOwner(List<ExternalPartyView> kept) {
        return PerDay.one(kept, ExternalPartyView::asOf, ExternalPartyView::contactOwner, people::byId);
    }

    @SchemaMapping(typeName = "ExternalParty")
    @Nullable
    Boolean available(ExternalPartyView party, @Argument @Nullable LocalDate asOf) {
        return null;
    }

    private static List<Setting> settings(Map<String, String> texts) {
        return texts.entrySet()
                .stream()
                .map(it -> new Setting(it.getKey(), it.getValue()))
                .sorted(Comparator.comparing(Setting::name))
                .toList();
    }
}
