package io.answerable.organisation;

import io.answerable.reference.ImplementationAreas.ImplementationArea;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An area that a lead implementer is responsible for, and which of its outputs are there on a day (R-ROL-11).
 *
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record ImplementationAreaView(ImplementationArea area, List<OutputView> outputs, LocalDate asOf) {

    public ImplementationAreaView {
        outputs = List.copyOf(outputs);
    }

    public String key() {
        return area.key();
    }

    public String title() {
        return area.title();
    }

    /**
     * One output of an area and whether it is there.
     *
     * @param name for example {@code PROCESS_MAP}
     * @param evidence what was recorded to show it; null where the facts themselves show it
     */
    public record OutputView(String name, Status status, @Nullable LocalDate deliveredOn, @Nullable String evidence) {

        public boolean isDone() {
            return status == Status.DONE;
        }
    }

    /** Whether an output is there. */
    public enum Status {
        OPEN, DONE
    }
}
