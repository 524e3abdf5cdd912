package io.answerable.roles.cards;

import java.time.Instant;
import java.util.UUID;

/** A job description as it was when it was generated. */
public record JobDescriptionSnapshotView(UUID id, String role, JobDescriptionView description, Instant generatedAt) {}
