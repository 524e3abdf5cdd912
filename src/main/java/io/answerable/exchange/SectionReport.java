package io.answerable.exchange;

import java.util.List;

/**
 * What became of the rows of one section.
 *
 * @param notContained keys of known things that the section no longer contains; they stay as they are
 */
public record SectionReport(String name, int created, int changed, int unchanged, int refused,
        List<String> notContained) {

    public SectionReport {
        notContained = List.copyOf(notContained);
    }
}
