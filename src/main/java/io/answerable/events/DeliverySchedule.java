package io.answerable.events;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks whether there is something to deliver again: once the application has started, and regularly from then on. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty(name = "answerable.events.scheduled", matchIfMissing = true)
class DeliverySchedule {

    private final DeliveringAgain delivering;

    DeliverySchedule(DeliveringAgain delivering) {
        this.delivering = delivering;
    }

    @Scheduled(fixedDelayString = "${answerable.events.interval:PT30S}", initialDelayString = "PT1S")
    void look() {
        delivering.deliver();
    }
}
