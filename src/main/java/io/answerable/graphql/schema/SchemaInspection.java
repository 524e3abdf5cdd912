package io.answerable.graphql.schema;

import graphql.schema.FieldCoordinates;
import io.answerable.graphql.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.stereotype.Component;

/** Keeps what the comparison of schema and code has found at start; a test demands that it be nothing. */
@Component
class SchemaInspection {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaInspection.class);
    private @Nullable SchemaReport report;

    void found(SchemaReport report) {
        this.report = report;
        mismatches().forEach(it -> LOG.warn("Schema and code differ: {}", it));
    }

    /** Every difference, one line each. */
    List<String> mismatches() {
        var mismatches = new ArrayList<String>();
        var found = report;
        if (found != null) {
            found.unmappedFields().forEach(it -> mismatches.add("nothing answers " + it));
            found.unmappedRegistrations().forEach((field, fetcher) -> mismatches.add("no field for " + field));
            found.unmappedArguments()
                    .forEach((fetcher, names) -> mismatches.add("no arguments " + names + " for " + fetcher));
            found.fieldNullnessErrors()
                    .entrySet()
                    .stream()
                    .filter(it -> !isRowOfPage(it.getKey()))
                    .forEach(it -> mismatches.add("may be null: " + it.getKey() + " " + it.getValue()));
            found.argumentNullnessErrors()
                    .forEach((fetcher, it) -> mismatches.add("may be null: " + fetcher + " " + it));
        }
        return mismatches;
    }

    /** The row of an edge is declared nullable by graphql-java; our {@link Page} has no such row. */
    private static boolean isRowOfPage(FieldCoordinates field) {
        return field.getTypeName().endsWith("Edge") && field.getFieldName().equals("node");
    }
}
