package io.answerable.organisation.graphql;

import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.AimsScopeDirectory;
import io.answerable.organisation.AimsScopeView;
import io.answerable.organisation.ProfileView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitView;
import io.answerable.organisation.profile.DefiningScope;
import io.answerable.organisation.profile.ScopeFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** For what the management system of AI holds (R-ORG-20). */
@Controller
class AimsScopeController {

    private final AimsScopeDirectory scopes;
    private final UnitDirectory units;
    private final DefiningScope defining;
    private final References references;

    AimsScopeController(AimsScopeDirectory scopes, UnitDirectory units, DefiningScope defining, References references) {
        this.scopes = scopes;
        this.units = units;
        this.defining = defining;
        this.references = references;
    }

    record DefineScopeInput(int expectedVersion, String text, List<String> internalIssues,
            List<String> externalIssues, List<String> touchpoints, List<Reference> excludedUnits,
            @Nullable LocalDate from, @Nullable String reason) {}

    /** What came of it. */
    record ScopePayload(@Nullable AimsScopeView scope, List<Refusal> errors) {

        static ScopePayload of(Outcome<AimsScopeView> outcome) {
            return switch (outcome) {
                case Outcome.Done<AimsScopeView>(var changed) -> new ScopePayload(changed, List.of());
                case Outcome.Refused<AimsScopeView>(var refusals) -> new ScopePayload(null, refusals);
            };
        }
    }

    @MutationMapping
    ScopePayload defineAimsScope(@Argument DefineScopeInput input) {
        var found = references.begin();
        var scope = new ScopeFact(input.text(), input.internalIssues(), input.externalIssues(), input.touchpoints(),
                found.units(input.excludedUnits(), "excludedUnits"));
        return ScopePayload.of(found
                .then(() -> defining.define(input.expectedVersion(), scope, input.from(), input.reason())));
    }

    @SchemaMapping(typeName = "OrganisationProfile")
    Optional<AimsScopeView> scope(ProfileView profile) {
        return scopes.on(profile.asOf());
    }

    @SchemaMapping(typeName = "OrganisationProfile")
    List<AimsScopeView> scopeVersions(ProfileView profile) {
        return scopes.versions(profile.asOf());
    }

    @BatchMapping(typeName = "AimsScope")
    Map<AimsScopeView, List<UnitView>> excludedUnits(List<AimsScopeView> versions) {
        return PerDay.each(versions, AimsScopeView::asOf, AimsScopeView::excludedUnits, units::byId);
    }
}
