package io.answerable.inventory.closure;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the end of a system is prepared on a day.
 *
 * @param items every item of the checklist, in the order of the catalogue
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record ClosureView(AiSystemId system, @Nullable PersonId overseer, List<ClosureItemView> items,
        LocalDate asOf) {

    /**
     * One item of the checklist.
     *
     * @param item name in the catalogue, for example {@code DATA_DISPOSED_OR_ARCHIVED}
     * @param doneOn the day on which it was done, where known
     */
    public record ClosureItemView(String item, boolean done, @Nullable LocalDate doneOn,
            @Nullable String evidence) {}
}
