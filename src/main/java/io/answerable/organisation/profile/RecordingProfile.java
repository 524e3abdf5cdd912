package io.answerable.organisation.profile;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.OrganisationFacts;
import io.answerable.facts.Alterations;
import io.answerable.facts.Chronicle;
import io.answerable.facts.Entry;
import io.answerable.facts.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what a dossier says about the organisation itself. */
@Component
public class RecordingProfile {

    private static final Set<String> SIZES = Set.of("SMALL", "LARGE");

    private final Profiles profiles;
    private final Chronicle chronicle;
    private final CurrentActor actor;

    RecordingProfile(Profiles profiles, Chronicle chronicle, CurrentActor actor) {
        this.profiles = profiles;
        this.chronicle = chronicle;
        this.actor = actor;
    }

    public Recorded record(OrganisationFacts.@Nullable Profile profile, LocalDate asOf, Progress progress) {
        var section = new Section("organisation", progress);
        if (profile != null && accepts(section, profile)) {
            record(section, profile, asOf);
            section.reached(1);
        }
        return section.recorded(List.of());
    }

    private void record(Section section, OrganisationFacts.Profile profile, LocalDate asOf) {
        profiles.lock();
        var timeline = profiles.timeline();
        boolean isNew = timeline.isEmpty();
        var before = timeline.factOn(asOf).orElse(null);
        var after = fact(profile, before);
        boolean altered = !after.equals(before);
        section.count(isNew, altered);
        if (altered) {
            timeline.change(isNew ? LocalDate.MIN : asOf, after);
            profiles.write(timeline);
            chronicle.record(null,
                    new Chronicle.Deed("Organisation", new Entry(actor.organisation().value(), profile.key(), 1, asOf),
                            isNew ? "RECORDED" : "CHANGED", isNew ? null : asOf, alterations(before, after)));
        }
        if (asOf.isBefore(actor.today()) && !timeline.factOn(actor.today()).equals(Optional.of(after))) {
            section.overtaken(profile.key());
        }
    }

    private static boolean accepts(Section section, OrganisationFacts.Profile profile) {
        section.acceptsKey(0, profile.key());
        section.acceptsText(0, "name", profile.name());
        section.acceptsOptional(0, "aims_scope", profile.aimsScope());
        if (profile.profile() != null && !SIZES.contains(profile.profile())) {
            section.refuse(0, "profile", "VALIDATION_FAILED", "A profile is SMALL or LARGE.", null);
        }
        if (profile.employees() != null && profile.employees() < 0) {
            section.refuse(0, "employees", "VALIDATION_FAILED", "There cannot be less than nobody.", null);
        }
        return !section.hasRefused(0);
    }

    /** Every dossier names its organisation; what it does not say about it beside that stays as it is. */
    private static ProfileFact fact(OrganisationFacts.Profile profile, @Nullable ProfileFact before) {
        return new ProfileFact(profile.key(), profile.name(), said(profile.kind(), before, ProfileFact::kind),
                said(profile.jurisdiction(), before, ProfileFact::jurisdiction),
                said(profile.publicAuthority(), before, ProfileFact::publicAuthority),
                said(profile.employees(), before, ProfileFact::employees),
                said(profile.profile(), before, ProfileFact::size), scope(profile, before),
                said(profile.certification(), before, ProfileFact::certification),
                said(profile.settings(), before, ProfileFact::settings));
    }

    private static ScopeFact scope(OrganisationFacts.Profile profile, @Nullable ProfileFact before) {
        var known = before == null ? ScopeFact.NONE : before.scope();
        return profile.aimsScope() == null ? known : known.saying(profile.aimsScope());
    }

    private static <T> @Nullable T said(@Nullable T now, @Nullable ProfileFact before,
            Function<ProfileFact, @Nullable T> known) {
        return now == null && before != null ? known.apply(before) : now;
    }

    private static Map<String, String> said(Map<String, String> now, @Nullable ProfileFact before,
            Function<ProfileFact, Map<String, String>> known) {
        return now.isEmpty() && before != null ? known.apply(before) : now;
    }

    private static Alterations alterations(@Nullable ProfileFact before, ProfileFact after) {
        var alterations = new Alterations();
        alterations.between(before, after);
        return alterations;
    }
}
