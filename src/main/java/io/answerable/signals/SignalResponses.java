package io.answerable.signals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How people have answered signals. */
public interface SignalResponses {

    /** The answer that counts for each of these signals on that day; missing where there is none. */
    Map<UUID, SignalResponse> of(Collection<UUID> signals, LocalDate asOf);
}
