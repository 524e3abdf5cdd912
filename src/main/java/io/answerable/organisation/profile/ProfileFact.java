package io.answerable.organisation.profile;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the organisation says about itself. */
record ProfileFact(String key, String name, @Nullable String kind, @Nullable String jurisdiction,
        @Nullable Boolean publicAuthority, @Nullable Integer employees, @Nullable String size, ScopeFact scope,
        Map<String, String> certification, Map<String, String> settings) {

    ProfileFact within(ScopeFact scope) {
        return new ProfileFact(key, name, kind, jurisdiction, publicAuthority, employees, size, scope, certification,
                settings);
    }
}
