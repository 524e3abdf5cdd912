package io.answerable.signals.spi;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/**
 * Names who answers for what a signal points at. Implemented by Roles for everything, and before that, by
 * {@link org.springframework.core.annotation.Order}, by contexts whose things have owners of their own.
 */
public interface Accountable {

    /** The accountable person of each detection's subject on that day; missing where nobody is. */
    Map<Detection, PersonId> accountableFor(Collection<Detection> detections, LocalDate asOf);
}
