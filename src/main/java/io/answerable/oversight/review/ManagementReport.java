package io.answerable.oversight.review;

import java.util.List;
import java.util.UUID;

/** Progress, risk, audit and improvement in one report over some days, with the trend since the day before (R-RPT-02, R-ROL-18). */
public record ManagementReport(ReviewedPeriod reviewed, List<Section> sections) {

    public ManagementReport {
        sections = List.copyOf(sections);
    }

    /** What a section is about. */
    public enum Topic {
        PROGRESS, RISK, AUDIT, IMPROVEMENT
    }

    /**
     * One section.
     *
     * @param links what the figures speak of and management should look at, by key
     */
    public record Section(Topic topic, List<ReportedFigure> figures, List<Link> links) {

        public Section {
            figures = List.copyOf(figures);
            links = List.copyOf(links);
        }
    }

    /**
     * Something that a section points at.
     *
     * @param type name of the GraphQL type
     */
    public record Link(String type, UUID target, String key, String title) {}
}
