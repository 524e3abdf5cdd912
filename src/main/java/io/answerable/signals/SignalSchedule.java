package io.answerable.signals;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every few seconds whether a day has begun somewhere or something has happened. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty(name = "answerable.signals.scheduled", matchIfMissing = true)
class SignalSchedule {

    private final KeepingTheCalendar keeping;

    SignalSchedule(KeepingTheCalendar keeping) {
        this.keeping = keeping;
    }

    @Scheduled(fixedDelayString = "${answerable.signals.interval:PT5S}", initialDelayString = "${answerable.signals.interval:PT5S}")
    void look() {
        keeping.beginDays();
        keeping.evaluateDue();
    }
}
