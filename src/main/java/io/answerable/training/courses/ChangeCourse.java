package io.answerable.training.courses;

import io.answerable.organisation.ExternalPartyId;
import org.jspecify.annotations.Nullable;

/**
 * What is to be different about a course from today on.
 *
 * @param course key in the catalogue
 * @param expectedVersion number of its latest version
 * @param format null: as before
 * @param minutes null: as before
 * @param provider the external party that is to give it; null: as before
 * @param ownTrainers whether the organisation is to give it itself again
 */
public record ChangeCourse(String course, int expectedVersion, @Nullable String format, @Nullable Integer minutes,
        @Nullable ExternalPartyId provider, boolean ownTrainers, @Nullable String conflictNote, boolean repeat,
        @Nullable String lesson, String reason) {}
