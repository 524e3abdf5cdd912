package io.answerable.signals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is wrong, on any day. */
public interface SignalDirectory {

    /** The signals that concern each of these AI systems and that the caller may see, most severe first. */
    Map<UUID, List<SignalView>> ofSystems(Collection<UUID> systems, LocalDate asOf);

    /**
     * The signals with these codes that concern each of these AI systems, whoever asks: they are part of the answer to
     * who is accountable.
     */
    Map<UUID, List<SignalView>> gapsOf(Collection<UUID> systems, Set<String> codes, LocalDate asOf);

    /** The signals of the whole organisation with these codes (all codes if empty), whoever asks. */
    List<SignalView> all(Set<String> codes, LocalDate asOf);
}
