package io.answerable.organisation.profile;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.facts.Alterations;
import io.answerable.facts.Dated;
import io.answerable.organisation.AimsScopeDirectory;
import io.answerable.organisation.AimsScopeView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the versions of the scope out of the profile: a version begins when the scope says something else. */
@Component
@Transactional(readOnly = true)
class ScopeVersions implements AimsScopeDirectory {

    private final Profiles profiles;
    private final UnitDirectory units;

    ScopeVersions(Profiles profiles, UnitDirectory units) {
        this.profiles = profiles;
        this.units = units;
    }

    @Override
    public Optional<AimsScopeView> on(LocalDate asOf) {
        return versions(asOf).stream().findFirst();
    }

    @Override
    public List<AimsScopeView> versions(LocalDate asOf) {
        var versions = new ArrayList<AimsScopeView>();
        var before = ScopeFact.NONE;
        for (var profile : profiles.timeline().facts()) {
            var scope = profile.fact().scope();
            if (!profile.from().isAfter(asOf) && !scope.equals(before)) {
                versions.addFirst(view(profile, versions.size() + 1, asOf));
                before = scope;
            }
        }
        return versions;
    }

    @Override
    public Set<UnitId> outOfScope(LocalDate asOf) {
        var excluded = on(asOf).map(AimsScopeView::excludedUnits).orElse(List.of());
        if (excluded.isEmpty()) {
            return Set.of();
        }
        var all = units.all(asOf).stream().collect(toMap(UnitView::id, it -> it));
        return all.keySet().stream().filter(it -> isBelow(it, excluded, all)).collect(toSet());
    }

    private static boolean isBelow(UnitId unit, List<UnitId> excluded, Map<UnitId, UnitView> all) {
        var passed = new HashSet<UnitId>();
        var step = all.get(unit);
        while (step != null && !excluded.contains(step.id()) && passed.add(step.id())) {
            step = step.parent() == null ? null : all.get(step.parent());
        }
        return step != null && excluded.contains(step.id());
    }

    private static AimsScopeView view(Dated<ProfileFact> profile, int version, LocalDate asOf) {
        var scope = profile.fact().scope();
        return new AimsScopeView(version, scope.text(), scope.internalIssues(), scope.externalIssues(),
                scope.touchpoints(), scope.excludedUnits(), Alterations.day(profile.from()), asOf);
    }
}
