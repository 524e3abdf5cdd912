package io.answerable.inventory.spi;

import static java.util.stream.Collectors.toMap;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.Evidence;
import io.answerable.kernel.Days;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Tells what a context keeps that shows that legal duties are met, for example an approved DPIA. What is told counts for
 * every duty of the system that asks for evidence of that kind.
 */
public interface ObligationEvidence {

    /** What counts on that day. A fixed number of SQL statements; missing where there is nothing. */
    Map<AiSystemId, List<Evidence>> evidenceFor(Collection<AiSystemId> systems, LocalDate asOf);

    /**
     * Something that shows that a duty is met, and the days on which it does.
     */
    record Shown(Evidence evidence, Days days) {}

    /**
     * What has counted on any day until then, so that the day is known since when nothing shows that a duty is met. By
     * default what counts on that day, from the day of the evidence on; whoever knows what counted before and has ended
     * tells that as well.
     */
    default Map<AiSystemId, List<Shown>> shownUntil(Collection<AiSystemId> systems, LocalDate asOf) {
        return evidenceFor(systems, asOf).entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> it.getValue()
                        .stream()
                        .map(evidence -> new Shown(evidence, Days.between(evidence.date(), null)))
                        .toList()));
    }
}
