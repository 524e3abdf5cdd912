package io.answerable.organisation;

/** How an item of the roadmap stands, as its owner says. */
public enum RoadmapStatus {
    ON_TRACK, AT_RISK, LATE, DONE
}
