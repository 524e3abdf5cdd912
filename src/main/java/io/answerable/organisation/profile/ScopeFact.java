package io.answerable.organisation.profile;

import io.answerable.organisation.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For what the management system of AI holds.
 *
 * @param touchpoints processes of others that it meets
 * @param excludedUnits the units that it leaves out, with everything below them
 */
public record ScopeFact(@Nullable String text, List<String> internalIssues, List<String> externalIssues,
        List<String> touchpoints, List<UnitId> excludedUnits) {

    static final ScopeFact NONE = new ScopeFact(null, List.of(), List.of(), List.of(), List.of());

    public ScopeFact {
        internalIssues = List.copyOf(internalIssues);
        externalIssues = List.copyOf(externalIssues);
        touchpoints = List.copyOf(touchpoints);
        excludedUnits = List.copyOf(excludedUnits);
    }

    ScopeFact saying(@Nullable String text) {
        return new ScopeFact(text, internalIssues, externalIssues, touchpoints, excludedUnits);
    }
}
