package io.answerable.organisation.committees;

import io.answerable.kernel.HolderRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a committee is for, who chairs it, which views it needs and how often it meets. */
record CommitteeFact(String name, @Nullable String role, @Nullable HolderRef chair, List<String> requiredPerspectives,
        @Nullable Integer cadenceDays, @Nullable String mandate) {

    CommitteeFact {
        requiredPerspectives = List.copyOf(requiredPerspectives);
    }
}
