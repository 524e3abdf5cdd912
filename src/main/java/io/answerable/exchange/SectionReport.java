package io.answerable.exchange;

import io.answerable.kernel.Recorded;
import java.util.List;

/**
 * What became of the rows of one section.
 *
 * @param notContained keys of known things that the section no longer contains; they stay as they are
 * @param superseded keys of rows that say something else than a newer decision; what they say about it was left out
 */
public record SectionReport(String name, int created, int changed, int unchanged, int refused,
        List<String> notContained, List<String> superseded) {

    public SectionReport {
        notContained = List.copyOf(notContained);
        superseded = List.copyOf(superseded);
    }

    static SectionReport of(String name, Recorded recorded, int refused) {
        return new SectionReport(name, recorded.created(), recorded.changed(), recorded.unchanged(), refused,
                recorded.notContained(), recorded.superseded());
    }
}
