package io.answerable.policy.editions;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import io.answerable.policy.PolicySection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes into an edition.
 *
 * @param author null: whoever writes
 * @param audience empty: everybody
 * @param course key of a course of the catalogue
 */
public record WrittenPolicy(String title, List<String> topics, List<PolicySection> sections,
        @Nullable PersonId author, List<UnitId> audience, @Nullable String course) {

    EditionFact.Content by(@Nullable PersonId writer) {
        return new EditionFact.Content(title, topics, sections, author == null ? writer : author, audience, course);
    }
}
