package io.answerable.roles.raci;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One cell in which two editions of a matrix differ (R-ROL-35).
 *
 * @param before spelling in the earlier edition; null where there was no such cell
 * @param after spelling in the later edition; null where there is no such cell any more
 */
public record RaciDifference(String activity, String title, String role, @Nullable String before,
        @Nullable String after) {

    /** Every cell in which the later rows differ from the earlier ones, in the order of the later. */
    public static List<RaciDifference> between(List<RaciRow> earlier, List<RaciRow> later) {
        var before = byActivity(earlier);
        var after = byActivity(later);
        var activities = new LinkedHashSet<>(after.keySet());
        activities.addAll(before.keySet());
        return activities.stream().flatMap(it -> ofRow(before.get(it), after.get(it)).stream()).toList();
    }

    private static List<RaciDifference> ofRow(@Nullable RaciRow before, @Nullable RaciRow after) {
        var row = after == null ? Objects.requireNonNull(before) : after;
        var roles = new LinkedHashSet<>(row.roles());
        if (before != null) {
            roles.addAll(before.roles());
        }
        var differences = new ArrayList<RaciDifference>();
        for (var role : roles) {
            var was = spelling(before, role);
            var is = spelling(after, role);
            if (!Objects.equals(was, is)) {
                differences.add(new RaciDifference(row.activity(), row.title(), role, was, is));
            }
        }
        return differences;
    }

    private static @Nullable String spelling(@Nullable RaciRow row, String role) {
        var cell = row == null ? null : row.cells().get(role);
        return cell == null ? null : cell.spelling();
    }

    private static Map<String, RaciRow> byActivity(List<RaciRow> rows) {
        var byActivity = new LinkedHashMap<String, RaciRow>();
        rows.forEach(it -> byActivity.put(it.activity(), it));
        return byActivity;
    }
}
