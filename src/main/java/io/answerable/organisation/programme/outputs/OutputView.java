package io.answerable.organisation.programme.outputs;

import io.answerable.reference.ImplementationAreas.ImplementationArea;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One output of an area and whether it is there.
 *
 * @param name for example {@code PROCESS_MAP}
 * @param evidence what was recorded to show it; null where the facts themselves show it
 */
public record OutputView(String name, Status status, @Nullable LocalDate deliveredOn, @Nullable String evidence) {

    /** Whether an output is there. */
    public enum Status {
        OPEN, DONE
    }

    /** The outputs of one area on a day. */
    public record OfArea(ImplementationArea area, List<OutputView> outputs, LocalDate asOf) {

        public OfArea {
            outputs = List.copyOf(outputs);
        }

        public String key() {
            return area.key();
        }

        public String title() {
            return area.title();
        }
    }
}
