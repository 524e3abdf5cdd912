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

    static CommitteeFact of(CommitteeTask task, @Nullable String role, @Nullable HolderRef chair) {
        return new CommitteeFact(task.name(), role, chair,
                task.requiredPerspectives().stream().map(Enum::name).toList(), task.cadenceDays(), task.mandate());
    }

    CommitteeFact chairedBy(@Nullable HolderRef next) {
        return new CommitteeFact(name, role, next, requiredPerspectives, cadenceDays, mandate);
    }
}
