package io.answerable.oversight.leavers;

import io.answerable.kernel.PersonId;
import io.answerable.oversight.LeaverCaseId;
import io.answerable.signals.spi.Commitment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has to be handed over because somebody leaves, and how far that has come by a day (R-ROL-40).
 *
 * @param lastDay last good day of the employment
 * @param manager who sees to it
 * @param items what rested on the person on the last day
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record LeaverCaseView(LeaverCaseId id, PersonId person, LocalDate lastDay, LocalDate openedOn,
        @Nullable PersonId manager, List<Item> items, LocalDate asOf) {

    /**
     * One thing that rested on the person.
     *
     * @param handedOver whether it rests on them no more
     */
    public record Item(Commitment commitment, boolean handedOver) {}

    /** How many things still rest on the person. */
    public int openItems() {
        return (int) items.stream().filter(it -> !it.handedOver()).count();
    }

    /** Whether everything has been handed over. */
    public boolean closed() {
        return openItems() == 0;
    }
}
