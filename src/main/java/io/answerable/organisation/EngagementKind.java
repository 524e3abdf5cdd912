package io.answerable.organisation;

/** In which way those concerned were met. */
public enum EngagementKind {
    WORKSHOP, BRIEFING, FEEDBACK_SESSION, MEETING, CONTACT
}
