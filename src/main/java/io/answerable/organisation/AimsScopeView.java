package io.answerable.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For what the management system of AI holds, in one of its versions (R-ORG-20).
 *
 * @param version counted from 1
 * @param touchpoints processes of others that it meets
 * @param excludedUnits the units that it leaves out, with everything below them
 * @param from first day of the version; null: since ever
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record AimsScopeView(int version, @Nullable String text, List<String> internalIssues,
        List<String> externalIssues, List<String> touchpoints, List<UnitId> excludedUnits, @Nullable LocalDate from,
        LocalDate asOf) {

    public AimsScopeView {
        internalIssues = List.copyOf(internalIssues);
        externalIssues = List.copyOf(externalIssues);
        touchpoints = List.copyOf(touchpoints);
        excludedUnits = List.copyOf(excludedUnits);
    }
}
