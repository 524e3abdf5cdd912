package io.answerable.organisation;

/** Where a milestone is told. */
public enum MilestoneChannel {
    SUCCESS_STORY, INTRANET, NEWSLETTER, EVENT, PRESS
}
