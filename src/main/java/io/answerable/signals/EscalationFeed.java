package io.answerable.signals;

import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import java.time.LocalDate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What has climbed the reporting line, for whoever may see governance (R-RPT-11). */
@Component
@Transactional(readOnly = true)
public class EscalationFeed {

    private final SignalFeed feed;
    private final Escalations escalations;

    EscalationFeed(SignalFeed feed, Escalations escalations) {
        this.feed = feed;
        this.escalations = escalations;
    }

    /**
     * A page of what has climbed by that day: highest level first, then as signals are usually sorted.
     *
     * @throws AccessDeniedException for whoever may see no signal at all
     */
    public Page<EscalatedSignal> page(LocalDate asOf, EscalationFilter filter, Paging paging) {
        var climbed = escalations.of(feed.found(asOf, filter.signals()))
                .entrySet()
                .stream()
                .map(it -> new EscalatedSignal(it.getKey(), it.getValue()))
                .filter(filter::test)
                .sorted(EscalatedSignal.ORDER)
                .toList();
        return Page.ofAll(climbed, paging, EscalatedSignal::place, EscalatedSignal.KEYS);
    }
}
