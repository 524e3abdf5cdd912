package io.answerable.organisation.profile;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the organisation says about itself. */
record ProfileFact(String key, String name, @Nullable String kind, @Nullable String jurisdiction,
        boolean publicAuthority, @Nullable Integer employees, String size, @Nullable String aimsScope,
        Map<String, String> certification, Map<String, String> settings) {}
