package io.answerable.reference;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A matrix to start from, with the exact letters of its source. */
public record RaciTemplate(UUID id, String key, String title, String origin, List<Column> columns,
        List<TemplateActivity> activities, List<String> observations) {

    /** A role that takes part. */
    public record Column(String key, String label, String role) {}

    /**
     * One row.
     *
     * @param cells spelling of the cell by key of the role, in the order of the columns
     */
    public record TemplateActivity(String key, String title, @Nullable String phase, Map<String, String> cells) {}
}
