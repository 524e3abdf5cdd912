package io.answerable.training;

/** What led to it that somebody is to take a course (R-TRN-19). */
public enum TrainingOccasion {
    /** They took over a role. */
    ROLE,
    /** They joined the organisation. */
    JOINER,
    /** A system that they oversee, own or use is high-risk. */
    HIGH_RISK_SYSTEM,
    /** A system that they are to use was authorised. */
    AUTHORISATION,
    /** They took over a system from its project. */
    HANDOVER,
    /** A policy that addresses them was published. */
    POLICY,
    /** They moved to another unit. */
    MOVE,
    /** A course that they had taken has changed so much that it has to be taken again. */
    NEW_VERSION,
    /** A certificate of theirs expires. */
    EXPIRING_CERTIFICATE,
    /** The cause of a finding is lack of competence. */
    FINDING,
    /** Somebody decided so. */
    DECISION
}
