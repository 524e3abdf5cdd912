package io.answerable.organisation.profile;

import static io.answerable.access.Permission.APPROVE;
import static io.answerable.access.Permission.MANAGE_ORGANISATION;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Alterations;
import io.answerable.facts.Checks;
import io.answerable.facts.Chronicle;
import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.AimsScopeView;
import io.answerable.organisation.UnitDirectory;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says for what the management system of AI holds, version by version (R-ORG-20). */
@Component
@Transactional
public class DefiningScope {

    private final Profiles profiles;
    private final ScopeVersions scopes;
    private final UnitDirectory units;
    private final Chronicle chronicle;
    private final CurrentActor actor;

    DefiningScope(Profiles profiles, ScopeVersions scopes, UnitDirectory units, Chronicle chronicle,
            CurrentActor actor) {
        this.profiles = profiles;
        this.scopes = scopes;
        this.units = units;
        this.chronicle = chronicle;
        this.actor = actor;
    }

    /**
     * @param expectedVersion the latest version that the caller has seen; 0: none
     * @param from first day of the new version; null: today. Not before another version that is known
     */
    public Outcome<AimsScopeView> define(
            int expectedVersion, ScopeFact scope, @Nullable LocalDate from, @Nullable String reason) {
        if (!actor.actor().may(MANAGE_ORGANISATION) && !actor.actor().may(APPROVE)) {
            return Outcome.refused(Refusal.NotPermitted.to("define the scope"));
        }
        profiles.lock();
        var known = scopes.versions(LocalDate.MAX.minusDays(1)).size();
        if (known != expectedVersion) {
            return Outcome.refused(Refusal.VersionConflict.of(known));
        }
        var day = from == null ? actor.today() : from;
        var timeline = profiles.timeline();
        return checked(scope, timeline, day).then(() -> Outcome.done(defined(scope, timeline, day, reason)));
    }

    private Checks checked(ScopeFact scope, Timeline<ProfileFact> timeline, LocalDate day) {
        var checks = new Checks().required("text", scope.text())
                .refuseIf(timeline.on(day).isEmpty(),
                        () -> Refusal.ValidationFailed.of("The organisation has no profile yet; import a dossier."))
                .refuseIf(timeline.facts().stream().anyMatch(it -> it.from().isAfter(day)),
                        () -> Refusal.ValidationFailed.of("Something is known of a later day already.", "from"))
                .refuseIf(!units.byId(scope.excludedUnits(), day).keySet().containsAll(scope.excludedUnits()),
                        () -> Refusal.NotFound.of("unit", "excludedUnits"));
        scope.internalIssues().forEach(it -> checks.required("internalIssues", it));
        scope.externalIssues().forEach(it -> checks.required("externalIssues", it));
        scope.touchpoints().forEach(it -> checks.required("touchpoints", it));
        return checks;
    }

    private AimsScopeView defined(
            ScopeFact scope, Timeline<ProfileFact> timeline, LocalDate day, @Nullable String reason) {
        var profile = timeline.factOn(day).orElseThrow();
        var changed = new Alterations();
        changed.between(profile.scope(), scope);
        if (!changed.isEmpty()) {
            timeline.change(day, profile.within(scope));
            profiles.write(timeline);
            chronicle.record(reason, new Chronicle.Deed("Organisation",
                    new Entry(actor.organisation().value(), profile.key(), 1, day), "SCOPE_DEFINED", day, changed));
        }
        return scopes.on(day.isAfter(actor.today()) ? day : actor.today()).orElseThrow();
    }
}
