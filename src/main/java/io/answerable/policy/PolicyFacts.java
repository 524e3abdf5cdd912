package io.answerable.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier says about one policy, as of one day. People and units are referred to by key.
 *
 * @param sections its text; empty where the dossier leaves it out
 * @param audience keys of the units that are addressed; empty: everybody
 * @param outstanding keys of the people who have not acknowledged it yet
 */
public record PolicyFacts(String key, String title, List<String> topics, int edition, PolicyStatus status,
        @Nullable String author, @Nullable Decision legalReview, @Nullable Decision approval,
        @Nullable LocalDate reviewDue, List<String> audience, @Nullable LocalDate acknowledgeBy,
        List<String> outstanding, @Nullable String course, List<PolicySection> sections) {

    public PolicyFacts {
        topics = List.copyOf(topics);
        audience = List.copyOf(audience);
        outstanding = List.copyOf(outstanding);
        sections = List.copyOf(sections);
    }

    /** Who decided, and when. */
    public record Decision(@Nullable String by, @Nullable LocalDate date) {}
}
