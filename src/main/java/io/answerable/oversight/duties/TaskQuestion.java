package io.answerable.oversight.duties;

import io.answerable.signals.spi.DutyKind;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are meant.
 *
 * @param dueBefore only those that are due on that day or earlier, and those without a due day; all if null
 * @param kinds only these; all if empty
 */
public record TaskQuestion(LocalDate asOf, @Nullable LocalDate dueBefore, Set<DutyKind> kinds) {

    boolean means(TaskView task) {
        var due = task.due();
        return (dueBefore == null || due == null || !due.isAfter(dueBefore))
                && (kinds.isEmpty() || kinds.contains(task.kind()));
    }
}
