package io.answerable.events;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events that could not be delivered are delivered again.
 *
 * @param pause how long an event rests at least; twice as long after every further failure
 * @param longestPause no event rests longer
 * @param staleAfter whoever began a delivery so long ago no longer works on it; also how long the events of a process that was
 *     killed wait, because another instance cannot tell it from one that is at work
 * @param batch how many events are taken up at a time
 */
@ConfigurationProperties("answerable.events")
record DeliverySettings(@DefaultValue("30s") Duration pause, @DefaultValue("1h") Duration longestPause,
        @DefaultValue("5m") Duration staleAfter, @DefaultValue("100") int batch) {}
